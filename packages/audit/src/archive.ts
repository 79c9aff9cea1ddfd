import { createHash, randomBytes } from "node:crypto";
import { closeSync, constants, copyFileSync, existsSync, fsyncSync } from "node:fs";
import { mkdirSync, openSync, readSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { syncDirectory } from "./private-file.ts";
import { toLedgerError } from "./system-error.ts";

/**
 * Moves or copies files into a new directory below `archive`, durably, and returns that directory. Files that are not
 * there are left out. A database's log comes first: one that is left alone would be deleted by the next database.
 */
export function archiveFiles(how: "move" | "copy", archive: string, files: readonly string[]): string {
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
  const target = join(archive, name);
  try {
    // A file is as durable as each directory on the way to it, also where an earlier, killed call made some of them.
    mkdirSync(target, { recursive: true, mode: 0o700 });
    syncDirectory(archive);
    syncDirectory(dirname(archive));
    for (const file of files.filter((path) => existsSync(path))) {
      const copy = join(target, basename(file));
      if (how === "move") renameSync(file, copy);
      else {
        copyFileSync(file, copy, constants.COPYFILE_EXCL);
        syncFile(copy);
      }
      syncDirectory(target);
      syncDirectory(dirname(file));
    }
    return target;
  } catch (error) {
    throw toLedgerError(error, target);
  }
}

function syncFile(path: string): void {
  const fd = openSync(path, "r+");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Returns the hex SHA-256 of a file, or "" if there is none. Memory does not grow with its size. */
export function fileSha256(path: string): string {
  if (!existsSync(path)) return "";
  const digest = createHash("sha256");
  const chunk = Buffer.alloc(1 << 16);
  const fd = openSync(path, "r");
  try {
    for (;;) {
      const length = readSync(fd, chunk);
      if (length === 0) return digest.digest("hex");
      digest.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(fd);
  }
}
