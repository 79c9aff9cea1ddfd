import type { CanonicalPath } from "./canonical-path.ts";

/**
 * Returns whether a path pattern of a scope covers a path, in every way a server may read it. A literal segment
 * equals itself, `*` is one segment that is not empty, `**` at the end is any rest, also none. Takes time in proportion to both (T096).
 */
export function matchPath(pattern: string, path: CanonicalPath): boolean {
  const wanted = pattern.slice(1).split("/");
  return path.readings.every((segments) => matchSegments(wanted, segments));
}

function matchSegments(wanted: readonly string[], segments: readonly string[]): boolean {
  const open = wanted.at(-1) === "**";
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return false;
  return fixed.every((want, index) => (want === "*" ? segments[index] !== "" : want === segments[index]));
}
