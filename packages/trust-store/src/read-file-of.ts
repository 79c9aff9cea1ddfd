import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { pathBytes } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";
import { describePath, fileFault } from "./file-fault.ts";
import { ARTIFACT_LIMITS } from "./limits.ts";
import type { OpenTree } from "./open-tree.ts";
import { beyond, specialFile } from "./scan-tree.ts";

const OPEN_FILE = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const CHUNK = 1_048_576;

/** What a file of an open tree holds. */
export type FileContent = { readonly mode: "0644" | "0755"; readonly size: number; readonly sha256: string };

/**
 * Returns mode, size and hash of a file below an open tree, and hands every chunk of it to `take` before it returns.
 * A chunk is reused for the next one.
 *
 * Throws `TrustStoreError` if the path is no regular file, cannot be read, is too large, or changes while it is read.
 */
export function readFileOf(tree: OpenTree, path: string, take?: (chunk: Buffer) => void): FileContent {
  const slash = path.lastIndexOf("/");
  const base = tree.enter(path.slice(0, Math.max(slash, 0)));
  let fd: number | undefined;
  try {
    fd = openSync(pathBytes(`${base}/${path.slice(slash + 1)}`), OPEN_FILE);
    return readOpen(fd, path, take);
  } catch (cause) {
    throw fileFault(cause, path);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function readOpen(fd: number, path: string, take: ((chunk: Buffer) => void) | undefined): FileContent {
  const before = fstatSync(fd, { bigint: true });
  if (!before.isFile()) throw specialFile(path);
  const size = Number(before.size);
  if (size > ARTIFACT_LIMITS.fileBytes) throw beyond(path, "bytes in a file", ARTIFACT_LIMITS.fileBytes);
  const hash = createHash("sha256");
  // One byte more than the size: a file that grows is seen, one that never ends is left.
  const buffer = Buffer.allocUnsafe(Math.min(size + 1, CHUNK));
  let read = 0;
  while (read <= size) {
    const count = readSync(fd, buffer, 0, buffer.length, null);
    if (count === 0) break;
    read += count;
    const chunk = buffer.subarray(0, count);
    hash.update(chunk);
    take?.(chunk);
  }
  const after = fstatSync(fd, { bigint: true });
  const isSame = read === size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs;
  if (!isSame || after.size !== before.size) {
    throw new TrustStoreError("TRUST_ARTIFACT_CHANGING", `${describePath(path)} changed while it was read`, {
      path: describePath(path),
    });
  }
  return { mode: (before.mode & 0o100n) === 0n ? "0644" : "0755", size, sha256: hash.digest("hex") };
}

/** Returns the bytes that an artifact has so far; throws `TrustStoreError` if they are too many with this path. */
export function checkTotal(path: string, total: number): number {
  if (total > ARTIFACT_LIMITS.totalBytes) throw beyond(path, "bytes", ARTIFACT_LIMITS.totalBytes);
  return total;
}
