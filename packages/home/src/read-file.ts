import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
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
export async function readFileIfPresent(path: string, options: ReadFileOptions): Promise<Buffer | undefined> {
  let file: FileHandle;
  try {
    // O_NONBLOCK: a FIFO with no writer must not hang us.
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return undefined;
    const what =
      errnoOf(cause) === "ELOOP" ? `${path} is a symbolic link, expected a file` : `cannot read ${path}`;
    throw new HomeError("HOME_FILE_UNREADABLE", what, { path, cause });
  }
  try {
    if (!(await file.stat()).isFile()) {
      throw new HomeError("HOME_FILE_UNREADABLE", `${path} is not a regular file`, { path });
    }
    return await readBounded(file, path, options.maxBytes);
  } catch (cause) {
    if (cause instanceof HomeError) throw cause;
    throw new HomeError("HOME_FILE_UNREADABLE", `cannot read ${path}`, { path, cause });
  } finally {
    await file.close();
  }
}

async function readBounded(file: FileHandle, path: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  // The size of a file can change while it is read; only what was read counts.
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(64 * 1024, maxBytes + 1)));
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    total += bytesRead;
    if (total > maxBytes) {
      throw new HomeError("HOME_FILE_TOO_LARGE", `${path} is larger than ${maxBytes} bytes`, { path });
    }
    chunks.push(buffer.subarray(0, bytesRead));
  }
}
