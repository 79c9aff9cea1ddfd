import type { Home } from "@ooo/home";
import { formatLockfile } from "./format-lockfile.ts";
import { emptyLockfile, type Lockfile } from "./lockfile.ts";
import { parseLockfile } from "./parse-lockfile.ts";
import { loadFile, updateFile, writeFile, type StoredFile } from "./stored-file.ts";

function lockfileOf(home: Home): StoredFile<Lockfile> {
  return { path: home.lockfile, empty: emptyLockfile(), parse: parseLockfile, format: formatLockfile };
}

/**
 * Returns what is installed. A home without `plugins.lock` has nothing; a file that is broken is an error, never
 * nothing. Throws `TrustStoreError` as `parseLockfile` does, or `TRUST_FILE_UNREADABLE`.
 */
export async function loadLockfile(home: Home): Promise<Lockfile> {
  return loadFile(lockfileOf(home));
}

/**
 * Replaces `plugins.lock` by what `change` returns for its present content, and returns that (LCK-02). It takes the
 * home lock; who already holds it calls `loadLockfile` and `writeLockfile`. The same value back means: write nothing.
 */
export async function updateLockfile(home: Home, change: (lock: Lockfile) => Lockfile): Promise<Lockfile> {
  return updateFile(home, lockfileOf(home), change);
}

/** Replaces `plugins.lock`; call it under the home lock only. Throws `HomeError` if it cannot be written. */
export async function writeLockfile(home: Home, lock: Lockfile): Promise<void> {
  await writeFile(lockfileOf(home), lock);
}
