import { isUtf8 } from "node:buffer";

/**
 * Inside this package a path is a string with one character per byte ("latin1"): it sorts by bytes, can be a key, and
 * holds names that are not UTF-8. Returns such a path as the text that a person may see: one line, in which control,
 * format and other invisible characters, and bytes that are not UTF-8, are written as escapes.
 */
export function formatBytePath(path: string | Buffer): string {
  const bytes = typeof path === "string" ? Buffer.from(path, "latin1") : path;
  if (!isUtf8(bytes)) {
    return bytes.toString("latin1").replaceAll(/[^ -[\]-~]/g, (char) => `\\x${hex(char, 2)}`);
  }
  return bytes
    .toString("utf8")
    .replaceAll(/\\|[^\P{C}]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (char) =>
      char === "\\" ? "\\\\" : `\\u{${hex(char, 4)}}`,
    );
}

/** Returns the bytes of a path that is held with one character per byte. */
export function pathBytes(path: string): Buffer {
  return Buffer.from(path, "latin1");
}

function hex(char: string, digits: number): string {
  return (char.codePointAt(0) ?? 0).toString(16).padStart(digits, "0");
}
