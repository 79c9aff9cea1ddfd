const LONGEST = 80;

/**
 * Returns text of any origin as quoted printable ASCII, at most about 80 characters: what it holds can neither disturb a
 * terminal nor flood it.
 */
export function quote(text: string): string {
  const cut = text.length > LONGEST;
  return `"${visible(cut ? text.slice(0, LONGEST) : text)}"${cut ? ` (${text.length} characters)` : ""}`;
}

/** Returns text as printable ASCII with JSON escapes for everything else. */
export function visible(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Returns what a value is, in a few words, for the `got` of an error. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
    case "boolean":
      return String(value);
    case "undefined":
      return "nothing";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `an array of ${value.length}` : "an object";
    default:
      return `a ${typeof value}`;
  }
}
