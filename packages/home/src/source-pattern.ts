/**
 * Tells whether a source identity (SRC-01, SRC-02) fits a pattern of `[policy] sources`: it equals the pattern, or the
 * pattern ends in `/*` and the identity lies below it. Nothing else is special, so the time is linear (T096).
 */
export function matchesSource(pattern: string, identity: string): boolean {
  if (!pattern.endsWith("/*")) return pattern === identity;
  const prefix = pattern.slice(0, -1);
  return identity.length > prefix.length && identity.startsWith(prefix);
}

/**
 * Returns what a source pattern lacks, or undefined for a good one. There is one way to write each pattern, the form
 * that identities have (T097): `https://github.com/acme/tools`, `https://github.com/acme/*`, `/srv/plugins/*`.
 */
export function sourcePatternFault(pattern: string): string | undefined {
  if (/[\p{Cc}\s\\]/u.test(pattern)) return "no space, backslash or control character";
  const body = pattern.endsWith("/*") ? pattern.slice(0, -2) : pattern;
  if (body.includes("*")) return "`*` only as the last segment";
  const parts = /^(?:(?<scheme>https|ssh|file):\/\/(?<host>[^/]*))?(?<path>\/.*)?$/.exec(body)?.groups;
  if (parts === undefined) return "an absolute path, or a URL of https, ssh or file";
  const { scheme, host = "", path = "" } = parts;
  if (scheme === undefined && path === "") return "more than every path";
  if (
    scheme !== undefined &&
    scheme !== "file" &&
    !/^[a-z0-9.-]+(:[0-9]+)?$|^\[[0-9a-f:.]+\](:[0-9]+)?$/.test(host)
  ) {
    return "a host in lower case, without user info";
  }
  if (scheme === "file" && (host !== "" || path === "")) return "file:/// and an absolute path";
  if (scheme !== undefined && /[?#]/.test(path)) return "no query and no fragment";
  if (
    path !== "" &&
    path
      .slice(1)
      .split("/")
      .some((segment) => ["", ".", ".."].includes(segment))
  ) {
    return "no `.`, `..`, `//` or trailing `/`";
  }
  return scheme !== undefined && path.endsWith(".git") ? "no trailing .git" : undefined;
}
