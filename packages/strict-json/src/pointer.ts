/** Returns the JSON pointer (RFC 6901) of a path of keys and indexes; the empty path is `""`, the whole document. */
export function formatPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
