import type { LifecycleErrorCode } from "../error.ts";

/** A git URL that was checked character by character. */
export type GitUrl = {
  readonly protocol: "https" | "ssh" | "file";
  /** What git is given: no secret, no option, no other protocol can be in it. */
  readonly href: string;
  /** In lower case; an IPv6 address in brackets; empty for a file. */
  readonly host: string;
  /** As it was written; undefined for the protocol's own. */
  readonly port?: number;
};

/** Throws the error for a URL that is refused. */
type Refuse = (code: LifecycleErrorCode, fault: string, hint?: string) => never;

const HOST = /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])$/;
const USER = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/** What RFC 3986 allows in a path; anything else is written as `%xx`. */
const PATH = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+$/;
const DEFAULT_PORT = { https: 443, ssh: 22, file: 0 } as const;

/** Returns the parts of a git URL without ref and fragment. Calls `refuse` for anything ambiguous or unsafe. */
export function parseGitUrl(text: string, refuse: Refuse): GitUrl {
  const scp = text.includes("://") ? undefined : /^(?<authority>[^:]*):(?<path>.*)$/.exec(text)?.groups;
  const full = /^(?<scheme>[a-z0-9+.-]+):\/\/(?<authority>[^/]*)(?<path>.*)$/i.exec(text)?.groups;
  const { authority = "", path = "" } = full ?? scp ?? {};
  const protocol = protocolOf(full?.scheme ?? "ssh", refuse);
  checkPath(scp ? `/${path}` : path, refuse);
  if (protocol === "file") {
    if (authority !== "") return refuse("LIFECYCLE_SOURCE_INVALID", "names a host, expected file:///path");
    return { protocol, href: `file://${path}`, host: "" };
  }
  const { user, host, port } = parseAuthority(protocol, authority, refuse);
  const prefix = user === undefined ? "" : `${user}@`;
  if (scp) return { protocol, href: `${prefix}${host}:${path}`, host };
  const suffix = port === undefined ? "" : `:${port}`;
  return {
    protocol,
    href: `${protocol}://${prefix}${host}${suffix}${path}`,
    host,
    ...(port !== undefined && { port }),
  };
}

/** Returns the key of a host in `[git."<host>"]`: with the port unless it is the protocol's own. */
export function hostKey(url: GitUrl): string {
  return url.port === undefined || url.port === DEFAULT_PORT[url.protocol]
    ? url.host
    : `${url.host}:${url.port}`;
}

/** Returns the port that is dialled. */
export function portOf(url: GitUrl): number {
  return url.port ?? DEFAULT_PORT[url.protocol];
}

function protocolOf(scheme: string, refuse: Refuse): GitUrl["protocol"] {
  const protocol = scheme.toLowerCase();
  if (protocol === "https" || protocol === "ssh" || protocol === "file") return protocol;
  if (protocol === "http") return refuse("LIFECYCLE_SOURCE_PROTOCOL", "is not encrypted", "use https://");
  return refuse(
    "LIFECYCLE_SOURCE_PROTOCOL",
    `has the protocol ${protocol}`,
    "use https://, ssh:// or file:///",
  );
}

function parseAuthority(
  protocol: "https" | "ssh",
  authority: string,
  refuse: Refuse,
): { user: string | undefined; host: string; port: number | undefined } {
  const {
    info,
    host: typed = "",
    port,
  } = /^(?:(?<info>.*)@)?(?<host>\[[^\]]*\]|[^:@]*)(?::(?<port>[1-9][0-9]{0,4}))?$/.exec(authority)?.groups ??
  {};
  if (info?.includes(":") || (info !== undefined && protocol === "https")) {
    return refuse(
      "LIFECYCLE_SOURCE_CREDENTIALS",
      "holds a user or a password",
      'name a token in config.toml instead: [git."<host>"] token = { env = "NAME" }',
    );
  }
  const host = typed.toLowerCase();
  if (!HOST.test(host) || Number(port ?? 1) > 65_535) {
    return refuse("LIFECYCLE_SOURCE_INVALID", "does not name a host");
  }
  if (info !== undefined && !USER.test(info))
    return refuse("LIFECYCLE_SOURCE_INVALID", "does not name a user");
  return { user: info, host, port: port === undefined ? undefined : Number(port) };
}

function checkPath(path: string, refuse: Refuse): void {
  if (path.includes("?")) refuse("LIFECYCLE_SOURCE_INVALID", "has a query");
  if (!PATH.test(path)) refuse("LIFECYCLE_SOURCE_INVALID", "has no path of plain URL characters");
  if (/%(?:[01][0-9a-f]|2e|2f|5c|7f)/i.test(path)) {
    refuse("LIFECYCLE_SOURCE_INVALID", "hides a dot, a slash or a control character");
  }
  const segments = path.slice(1).replace(/\/$/, "").split("/");
  if (!path.startsWith("/") || segments.some((segment) => ["", ".", ".."].includes(segment))) {
    refuse("LIFECYCLE_SOURCE_INVALID", "has an empty or a dot segment");
  }
  if (segments[0]?.startsWith("-"))
    refuse("LIFECYCLE_SOURCE_INVALID", "has a path that looks like an option");
}
