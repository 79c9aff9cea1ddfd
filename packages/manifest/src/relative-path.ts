/**
 * Returns why a text is no relative path inside its base, in any host's notation, or undefined if it is one (MAN-06).
 * Nothing is normalised: `a/../b` is refused although it stays inside.
 */
export function relativePathProblem(path: string): string | undefined {
  if (path.includes("\0")) return "a path without NUL";
  if (path.includes("\\")) return "a path without backslash";
  if (/^[A-Za-z]:/.test(path)) return "a path without drive prefix";
  if (path.startsWith("/")) return "a relative path";
  if (path.split("/").includes("..")) return "a path without .. segment";
  return undefined;
}
