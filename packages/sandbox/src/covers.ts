import { closeSync, lstatSync, mkdirSync, openSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { otherRuns, readJournal, writeJournal, type Cover } from "./state-directory.ts";

/** How long one process waits for another that makes or removes covers. */
const LOCK_TIMEOUT_MS = 10_000;

/**
 * Makes an empty mount point for each wanted path that is absent, and claims those that another run made. The claim is
 * written before anything is made, so that `recover` finds it. Returns the paths claimed. ENF-02, T017
 */
export async function makeCovers(runDirectory: string, wanted: readonly Cover[]): Promise<readonly Cover[]> {
  if (wanted.length === 0) return [];
  return await withLock(runDirectory, () => {
    const shared = claimedByOthers(runDirectory);
    const claims = wanted.filter(({ path }) => !exists(path) || shared.has(path));
    writeJournal(runDirectory, { ...readJournal(runDirectory), covers: claims });
    for (const cover of claims) if (!exists(cover.path)) makeCover(cover);
    return claims;
  });
}

/** Removes the covers of a run that no other run claims. What somebody has filled meanwhile is not ours and stays. */
export async function removeCovers(runDirectory: string): Promise<void> {
  if (readJournal(runDirectory).covers.length === 0) return;
  await withLock(runDirectory, () => {
    const journal = readJournal(runDirectory);
    const shared = claimedByOthers(runDirectory);
    for (const cover of journal.covers) if (!shared.has(cover.path)) removeCover(cover);
    writeJournal(runDirectory, { ...journal, covers: [] });
  });
}

/** Where this user can write nothing, a run as this user cannot either: there is nothing to cover. */
function makeCover({ path, kind }: Cover): void {
  try {
    if (kind === "directory") mkdirSync(path, { mode: 0o700 });
    else closeSync(openSync(path, "wx", 0o600));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // A directory of one's own can be opened again, also by the run.
    const isForeign = code === "EACCES" && lstatSync(dirname(path)).uid !== process.getuid?.();
    if (code !== "EROFS" && !isForeign) throw cause;
  }
}

function removeCover({ path, kind }: Cover): void {
  try {
    if (kind === "directory") rmdirSync(path);
    else if (lstatSync(path).isFile() && lstatSync(path).size === 0) unlinkSync(path);
  } catch {
    // Gone, or no longer empty.
  }
}

function claimedByOthers(runDirectory: string): ReadonlySet<string> {
  return new Set(otherRuns(runDirectory).flatMap((run) => readJournal(run).covers.map(({ path }) => path)));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Holds a lock across processes that the kernel frees when its holder dies. */
async function withLock<T>(runDirectory: string, action: () => T): Promise<T> {
  const { DatabaseSync } = await import("node:sqlite");
  const lock = new DatabaseSync(join(runDirectory, "..", "covers.lock"), { timeout: LOCK_TIMEOUT_MS });
  try {
    lock.exec("BEGIN IMMEDIATE");
    return action();
  } finally {
    lock.close();
  }
}
