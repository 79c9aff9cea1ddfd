import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
} from "node:fs";
import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { syncDirectory } from "./private-file.ts";
import { toLedgerError } from "./system-error.ts";

/**
 * Moves files into a new directory below `archive`, or with `place` puts copies there, durably, and returns that directory.
 * Files that are not there are left out. A database's log comes first: one that is left alone would be deleted by the next
 * database.
 */
export function archiveFiles(
  archive: string,
  files: readonly string[],
  place: (file: string, target: string) => void = renameSync,
): string {
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
  const target = join(archive, name);
  try {
    // A file is as durable as each directory on the way to it, also where an earlier, killed call made some of them.
    mkdirSync(target, { recursive: true, mode: 0o700 });
    syncDirectory(archive);
    syncDirectory(dirname(archive));
    for (const file of files.filter((path) => existsSync(path))) {
      place(file, join(target, basename(file)));
      syncDirectory(target);
      syncDirectory(dirname(file));
    }
    return target;
  } catch (error) {
    throw toLedgerError(error, target);
  }
}

/** Copies what an open file holds to a path where nothing is, durably. */
export function copyOpenFile(file: number, target: string): void {
  const copy = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    for (const chunk of chunksOf(file)) writeFileSync(copy, chunk);
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
}

/** Returns the hex SHA-256 of what an open file holds. Memory does not grow with its size. */
export function fileSha256(file: number): string {
  const digest = createHash("sha256");
  for (const chunk of chunksOf(file)) digest.update(chunk);
  return digest.digest("hex");
}

function* chunksOf(file: number): Generator<Buffer, void, undefined> {
  const chunk = Buffer.alloc(1 << 16);
  for (let at = 0; ;) {
    const length = readSync(file, chunk, 0, chunk.length, at);
    if (length === 0) return;
    yield chunk.subarray(0, length);
    at += length;
  }
}
