import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { JsonError, type JsonErrorCode, parseStrictJson } from "@ooo/strict-json";
import { type DocumentKind, ManifestError, type Refusal, type RefusalReason } from "./error.ts";
import { limits } from "./limits.ts";

type FileReason = Exclude<RefusalReason, "SOURCE_PATH" | "QUOTING">;

/** What a strict reader's refusal means for a document. */
const JSON_REFUSALS: Readonly<
  Record<JsonErrorCode, readonly [reason: FileReason, expected: string, got: string]>
> = {
  JSON_TOO_LARGE: ["TOO_LARGE", `at most ${limits.maxBytes} bytes`, "more"],
  JSON_NOT_UTF8: ["NOT_UTF8", "UTF-8 text", "other bytes"],
  JSON_SYNTAX: ["NOT_JSON", "a JSON text", "bad syntax"],
  JSON_TOO_DEEP: ["TOO_DEEP", `at most ${limits.maxDepth} levels`, "more"],
  JSON_DUPLICATE_KEY: ["DUPLICATE_KEY", "each key once in an object", "a key that stands twice"],
  JSON_FORBIDDEN_KEY: ["FORBIDDEN_KEY", "another key", "a key that JavaScript gives a meaning"],
  JSON_LONE_SURROGATE: ["NOT_JSON", "Unicode text", "a lone surrogate"],
  JSON_NUMBER_RANGE: ["NOT_JSON", "a number that a double holds", "a larger one"],
  JSON_NOT_A_VALUE: ["NOT_JSON", "a JSON value", "something else"],
};

/**
 * Returns the bytes of a regular file, at most `limits.maxBytes`. Never follows a symbolic link in the last place, never waits
 * for a FIFO or a device. Throws `ManifestError`.
 */
export function readDocument(path: string, kind: DocumentKind): Uint8Array {
  const refuse = (reason: FileReason, expected: string, got: string, cause?: unknown): ManifestError =>
    new ManifestError(`${kind}_${reason}`, { path, expected, got, cause });
  let descriptor: number | undefined;
  try {
    // The directory may be an attacker's: what the name stands for is judged on the open descriptor.
    descriptor = openSync(
      path,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY,
    );
    const stat = fstatSync(descriptor);
    if (!stat.isFile())
      throw refuse("NOT_A_FILE", "a regular file", stat.isDirectory() ? "a directory" : "something else");
    if (stat.size > limits.maxBytes)
      throw refuse("TOO_LARGE", `at most ${limits.maxBytes} bytes`, `${stat.size}`);
    const bytes = readAtMost(descriptor, stat.size + 1);
    if (bytes.length !== stat.size)
      throw refuse("UNREADABLE", "a file that rests", "one that changed while it was read");
    return bytes;
  } catch (cause) {
    if (cause instanceof ManifestError) throw cause;
    throw refuse(...openRefusal(cause), cause);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAtMost(descriptor: number, count: number): Uint8Array {
  const buffer = Buffer.alloc(count);
  let length = 0;
  while (length < count) {
    const read = readSync(descriptor, buffer, length, count - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function openRefusal(cause: unknown): [reason: FileReason, expected: string, got: string] {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "an unknown error";
  if (code === "ENOENT" || code === "ENOTDIR") return ["MISSING", "a file", "nothing"];
  if (code === "ELOOP") return ["NOT_A_FILE", "a regular file", "a symbolic link"];
  if (code === "ENXIO") return ["NOT_A_FILE", "a regular file", "something else"];
  return ["UNREADABLE", "a readable file", code];
}

/** Returns the value of a document's bytes; throws `ManifestError` with the position for what is not strict JSON. */
export function parseDocument(bytes: Uint8Array, kind: DocumentKind, path: string): unknown {
  try {
    return parseStrictJson(bytes, limits);
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    const [reason, expected, got] = JSON_REFUSALS[cause.code];
    const at = cause.offset === undefined ? "" : ` at offset ${cause.offset}`;
    const refusal: Refusal = { path, pointer: cause.pointer, expected, got: got + at, cause };
    throw new ManifestError(`${kind}_${reason}`, refusal);
  }
}
