import { isForbiddenKey } from "./forbidden-keys.ts";

/**
 * Says whether a value that `JSON.parse` made of a text plainly passes all that `checkStructure` looks for. False may be
 * a false alarm, true never is: it is the quick way for the many texts that are fine.
 */
export function isPlainlyStrict(text: string, value: unknown, maxDepth: number): boolean {
  // The text is decoded UTF-8, so only an escape can name a lone surrogate.
  if (text.includes("\\u")) return false;
  // Each key of the text ends like this, and a few texts do: never fewer than there are keys. A key that stands twice is
  // one key of the value, so if the numbers are equal, there is none.
  const keyEnds = text.match(/"[\t\n\r ]*:/g)?.length ?? 0;
  return countKeys(value, maxDepth) === keyEnds;
}

/** Returns how many keys all objects of a value have; NaN if a key, a number or the depth is not allowed. */
function countKeys(value: unknown, depthLeft: number): number {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (depthLeft === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) count += countKeys(item, depthLeft - 1);
    return count;
  }
  for (const key of Object.keys(value)) {
    if (isForbiddenKey(key)) return Number.NaN;
    count += 1 + countKeys((value as Record<string, unknown>)[key], depthLeft - 1);
  }
  return count;
}
