import { canonicalHost } from "./canonical-host.ts";
import { canonicalPath, type CanonicalPath } from "./canonical-path.ts";

/** A request as a client spells it; every part may come from a plugin. */
export type SpelledRequest = {
  readonly method: string;
  readonly scheme: string;
  readonly host: string;
  readonly port: number;
  /** Path as it is sent, without query. */
  readonly path: string;
  /** Query without `?`, if there is one. */
  readonly query?: string;
  /** Whether it carries a body: a length above 0 or chunks. */
  readonly hasBody: boolean;
};

/** A request with one meaning. */
export type CanonicalRequest = {
  readonly method: string;
  readonly scheme: "http" | "https";
  readonly host: string;
  readonly port: number;
  readonly path: CanonicalPath;
  readonly query: string;
  readonly hasBody: boolean;
};

/** Methods that no scope covers: a tunnel inside the tunnel, and one that echoes credentials (T045). */
const NEVER = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Returns the canonical form of a request, or why it has none. Pure. */
export function canonicalRequest(request: SpelledRequest): CanonicalRequest | { readonly refused: string } {
  const { method, scheme, port } = request;
  // Methods are case-sensitive (RFC 9110), and some servers take `get` for `GET`: one spelling only.
  if (!/^[A-Z][A-Z-]{0,19}$/.test(method) || NEVER.has(method))
    return { refused: "its method is never allowed" };
  if (scheme !== "http" && scheme !== "https") return { refused: "it is not http or https" };
  if (!Number.isInteger(port) || port < 1 || port > 65535) return { refused: "its port is not one" };
  const host = canonicalHost(request.host);
  if (host === undefined) return { refused: "its host has no single meaning" };
  const path = canonicalPath(request.path);
  if (path === undefined) return { refused: "its path has no single meaning" };
  const query = request.query ?? "";
  if (/[^\u0021-\u007e]|#/.test(query)) return { refused: "its query has no single meaning" };
  return { method, scheme, host, port, path, query, hasBody: request.hasBody };
}

/**
 * Returns the parts of a URL as they are spelled, or undefined for anything but an absolute http or https URL
 * without user info (T025).
 */
export function splitUrl(url: string): Omit<SpelledRequest, "method" | "hasBody"> | undefined {
  const parts = /^(https?):\/\/([^/?#\\@]+?)(?::([0-9]{1,5}))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/is.exec(url);
  if (parts === null) return undefined;
  const scheme = (parts[1] ?? "").toLowerCase();
  const port = parts[3] === undefined ? defaultPort(scheme) : Number(parts[3]);
  const query = parts[5];
  return {
    scheme,
    host: parts[2] ?? "",
    port,
    path: parts[4] ?? "/",
    ...(query === undefined ? {} : { query }),
  };
}

/** Returns the URL of a canonical request, without its query: what people and events are shown. */
export function formatTarget(request: CanonicalRequest): string {
  const host = request.host.includes(":") ? `[${request.host}]` : request.host;
  const port = request.port === defaultPort(request.scheme) ? "" : `:${request.port}`;
  return `${request.scheme}://${host}${port}${request.path.path}`;
}

function defaultPort(scheme: string): number {
  return scheme === "https" ? 443 : 80;
}
