import type * as crypto from "node:crypto";
import type * as fs from "node:fs";

/** What became of one file: its mode, or why it has no hash. `pending` is what memory starts as. */
export const HASHED = {
  pending: 0,
  plain: 1,
  executable: 2,
  special: 3,
  changed: 4,
  tooLarge: 5,
  gone: 6,
  unreadable: 7,
} as const;

/** Files to hash, and shared memory with one place per file for what was found. */
export type HashJob = {
  /** Absolute directory and the paths below it, one character per byte. */
  readonly root: string;
  readonly paths: readonly string[];
  readonly maxFileBytes: number;
  /** Int32: the next file that nobody has taken. */
  readonly cursor: SharedArrayBuffer;
  /** Per file: one byte of `HASHED`, a float of bytes, 32 bytes of SHA-256. */
  readonly status: SharedArrayBuffer;
  readonly sizes: SharedArrayBuffer;
  readonly digests: SharedArrayBuffer;
};

/** What hashing needs of Node. */
export type HashModules = {
  readonly fs: Pick<typeof fs, "constants" | "openSync" | "fstatSync" | "readSync" | "closeSync">;
  readonly crypto: Pick<typeof crypto, "hash" | "createHash">;
};

/**
 * Takes files of a job and hashes them until none is left or `most` are done; any number of threads may do so at once.
 * A file that is no regular file is never read, one that changes between opening and closing gets no hash.
 *
 * The text of this function is also what the other threads run: it uses nothing but its arguments and the language.
 */
export function hashLoop(node: HashModules, job: HashJob, most: number): void {
  const { constants, openSync, fstatSync, readSync, closeSync } = node.fs;
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const cursor = new Int32Array(job.cursor);
  const status = new Uint8Array(job.status);
  const sizes = new Float64Array(job.sizes);
  const digests = new Uint8Array(job.digests);
  const buffer = Buffer.allocUnsafeSlow(1_048_576);
  for (let done = 0; done < most; done += 1) {
    const index = Atomics.add(cursor, 0, 1);
    const path = job.paths[index];
    if (path === undefined) return;
    let fd = -1;
    let found: number;
    try {
      fd = openSync(Buffer.from(`${job.root}/${path}`, "latin1"), flags);
      const before = fstatSync(fd, { bigint: true });
      const size = Number(before.size);
      if (!before.isFile()) found = 3;
      else if (size > job.maxFileBytes) found = 5;
      else {
        let read = readSync(fd, buffer, 0, buffer.length, null);
        if (read < buffer.length) {
          digests.set(node.crypto.hash("sha256", buffer.subarray(0, read), "buffer"), index * 32);
        } else {
          const hash = node.crypto.createHash("sha256").update(buffer);
          // One byte more than the size: a file that grows is seen, one that never ends is left.
          for (let more = 1; more > 0 && read <= size; read += more) {
            more = readSync(fd, buffer, 0, buffer.length, null);
            hash.update(buffer.subarray(0, more));
          }
          digests.set(hash.digest(), index * 32);
        }
        const after = fstatSync(fd, { bigint: true });
        const same = read === size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs;
        if (!same || after.size !== before.size) found = 4;
        else found = (before.mode & 0o100n) === 0n ? 1 : 2;
        sizes[index] = size;
      }
    } catch (error) {
      const errno = (error as NodeJS.ErrnoException).code ?? "";
      found = ["ENOENT", "ENOTDIR", "ELOOP", "EMLINK"].includes(errno) ? 6 : errno === "ENXIO" ? 3 : 7;
    } finally {
      if (fd !== -1) closeSync(fd);
    }
    Atomics.store(status, index, found);
  }
}
