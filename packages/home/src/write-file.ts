import { constants, promises } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { errnoOf, HomeError } from "./error.ts";
import { LIMITS } from "./limits.ts";

/** How to write a file. */
export type WriteFileOptions = {
  /** Permission bits of the file, whatever the umask; 0600 by default. */
  readonly mode?: number;
};

/** `.plugins.lock.4711-5f2a90b1c3d4e5f6.ooo-tmp`: what is written, by which process. */
const TEMPORARY = /^\..+\.(?<pid>[1-9][0-9]{0,9})-[0-9a-f]{16}\.ooo-tmp$/;

/**
 * Replaces a file in one step and returns when that is durable: temporary file in the same directory, fsync, rename,
 * fsync of the directory. Killed anywhere, the old or the new content is there, whole. A symbolic link at `path` is
 * replaced, not followed. Throws `HOME_WRITE_FAILED` (no space, read-only, no such directory); the old content stays.
 */
export async function writeFileAtomic(
  path: string,
  bytes: Uint8Array | string,
  options: WriteFileOptions = {},
): Promise<void> {
  const name = `.${basename(path)}.${process.pid}-${randomBytes(8).toString("hex")}.ooo-tmp`;
  const temporary = join(dirname(path), name);
  try {
    await writeNew(temporary, bytes, options.mode ?? 0o600);
    await promises.rename(temporary, path);
    await syncDirectory(dirname(path));
  } catch (cause) {
    await promises.unlink(temporary).catch(() => undefined);
    throw new HomeError("HOME_WRITE_FAILED", `cannot write ${path}`, { path, cause });
  }
}

async function writeNew(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const file = await promises.open(path, flags, mode);
  try {
    await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes what was created, renamed or removed in a directory durable. Throws what the file system says. */
export async function syncDirectory(path: string): Promise<void> {
  let directory: FileHandle | undefined;
  try {
    directory = await promises.open(path, constants.O_RDONLY | constants.O_DIRECTORY);
    await directory.sync();
  } catch (cause) {
    // Some file systems have nothing to flush for a directory and say so.
    if (errnoOf(cause) !== "EINVAL" && errnoOf(cause) !== "ENOTSUP") throw cause;
  } finally {
    await directory?.close();
  }
}

/**
 * Removes the temporary files that killed writers left in a directory, and returns their names. Call it under the
 * home lock. Another process's file goes only if that process is gone or the file is an hour old.
 */
export async function removeLeftovers(directory: string): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await promises.readdir(directory)) {
    const pid = TEMPORARY.exec(name)?.groups?.pid;
    if (pid === undefined || !(await isLeftOver(join(directory, name), Number(pid)))) continue;
    await promises.unlink(join(directory, name)).catch(() => undefined);
    removed.push(name);
  }
  return removed;
}

async function isLeftOver(path: string, pid: number): Promise<boolean> {
  const found = await promises.lstat(path).catch(() => undefined);
  if (!found?.isFile()) return false;
  return Date.now() - found.mtimeMs > LIMITS.leftoverAgeMs || !isAlive(pid);
}

/** Tells whether a process of that id exists, also one of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return errnoOf(cause) !== "ESRCH";
  }
}
