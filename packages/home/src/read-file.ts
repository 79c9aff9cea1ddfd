import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { errnoOf, HomeError } from "./error.ts";

/** Bounds of a read. */
export type ReadFileOptions = {
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
};

/**
 * Returns the bytes of a regular file, or undefined if nothing has that name. A name that is there but cannot be read
 * (a link, a directory, no permission, a file that is too large) is broken, not missing: `HOME_FILE_UNREADABLE` or
 * `HOME_FILE_TOO_LARGE`.
 */
export function readFileIfPresent(path: string, options: ReadFileOptions): Promise<Buffer | undefined> {
  return new Promise((resolve) => resolve(readNow(path, options.maxBytes)));
}

/** Files of ours are small: waiting for a thread would take longer than reading them. */
function readNow(path: string, maxBytes: number): Buffer | undefined {
  let file: number;
  try {
    // O_NONBLOCK: a FIFO with no writer must not hang us.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return undefined;
    const what =
      errnoOf(cause) === "ELOOP" ? `${path} is a symbolic link, expected a file` : `cannot read ${path}`;
    throw new HomeError("HOME_FILE_UNREADABLE", what, { path, cause });
  }
  try {
    if (!fstatSync(file).isFile()) {
      throw new HomeError("HOME_FILE_UNREADABLE", `${path} is not a regular file`, { path });
    }
    return readBounded(file, path, maxBytes);
  } catch (cause) {
    if (cause instanceof HomeError) throw cause;
    throw new HomeError("HOME_FILE_UNREADABLE", `cannot read ${path}`, { path, cause });
  } finally {
    closeSync(file);
  }
}

function readBounded(file: number, path: string, maxBytes: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  // The size of a file can change while it is read; only what was read counts.
  for (;;) {
    const buffer = Buffer.allocUnsafe(Math.min(64 * 1024, maxBytes + 1));
    const bytesRead = readSync(file, buffer);
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    total += bytesRead;
    if (total > maxBytes) {
      throw new HomeError("HOME_FILE_TOO_LARGE", `${path} is larger than ${maxBytes} bytes`, { path });
    }
    chunks.push(buffer.subarray(0, bytesRead));
  }
}
