import { isUtf8 } from "node:buffer";
import { promises } from "node:fs";
import { HomeError, readFileIfPresent, withHomeLock, writeFileAtomic, type Home } from "@ooo/home";
import { TrustStoreError } from "./error.ts";
import { mendFile } from "./file-violation.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** A file under the home directory and how its value is read from text and written to it. */
export type StoredFile<T> = {
  readonly path: string;
  /** Its directory, if that has to be made first. */
  readonly directory?: string;
  /** What a home holds before the file is first written. A broken file never turns into it. */
  readonly empty: T;
  readonly parse: (text: string, path: string) => T;
  readonly format: (value: T) => string;
};

/** Returns the value of a file, or its empty value if nothing has that name. Throws `TrustStoreError` if it is broken. */
export async function loadFile<T>(file: StoredFile<T>): Promise<T> {
  const bytes = await readBytes(file.path);
  if (bytes === undefined) return file.empty;
  if (!isUtf8(bytes)) {
    throw new TrustStoreError("TRUST_FILE_SYNTAX", `${file.path} is not UTF-8`, {
      path: file.path,
      hint: mendFile(file.path),
    });
  }
  return file.parse(bytes.toString("utf8"), file.path);
}

/** Replaces a file in one step. Whoever calls holds the home lock. Throws `HomeError` if it cannot be written. */
export async function writeFile<T>(file: StoredFile<T>, value: T): Promise<void> {
  const text = file.format(value);
  if (file.directory !== undefined) await makeDirectory(file.directory);
  await writeFileAtomic(file.path, text);
}

/** Reads a file, lets a function change its value and writes it, all under the home lock (LCK-02, TRU-03). */
export async function updateFile<T>(home: Home, file: StoredFile<T>, change: (value: T) => T): Promise<T> {
  return withHomeLock(home, async () => {
    const before = await loadFile(file);
    const after = change(before);
    if (after !== before) await writeFile(file, after);
    return after;
  });
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await promises.mkdir(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new TrustStoreError("TRUST_FILE_WRITE", `cannot make the directory ${path}`, { path, cause });
  }
}

async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFileIfPresent(path, { maxBytes: MAX_FILE_BYTES });
  } catch (cause) {
    const isTooLarge = cause instanceof HomeError && cause.code === "HOME_FILE_TOO_LARGE";
    const message = cause instanceof Error ? cause.message : `cannot read ${path}`;
    const errno = cause instanceof HomeError ? errnoOf(cause.cause) : undefined;
    throw new TrustStoreError(isTooLarge ? "TRUST_FILE_LIMIT" : "TRUST_FILE_UNREADABLE", message, {
      path,
      // Not a file of ours at all; against a refusal of the system something else helps.
      ...(errno === undefined || errno === "ELOOP" ? { hint: mendFile(path) } : {}),
      cause,
    });
  }
}

function errnoOf(cause: unknown): string | undefined {
  return (cause as NodeJS.ErrnoException | undefined)?.code;
}
