import { isUtf8 } from "node:buffer";
import { realpathSync, statSync } from "node:fs";
import { formatBytePath } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";
import { MAX_SOURCE_BYTES } from "./limits.ts";
import { assertPluginName } from "./plugin-name.ts";

/** Where a plugin was installed from; how it was acquired decides, not what its manifest says (SRC-04). */
export type SourceType = "plugin_home" | "local_path" | "first_party";

const SCHEMES = /^(https?|ssh|file):\/\/([^/]*)(.*)$/is;
/** `user@host:path`, as scp and git write it. */
const SCP = /^[a-z0-9_][a-z0-9._-]*@([^@:/[\]]+|\[[0-9a-f:.]+\]):(?!\/)(.+)$/is;
const HOST = /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])$/;
const PORT = /^[1-9][0-9]{0,4}$/;
/** What RFC 3986 allows in a path. */
const PATH = /^(?:[a-z0-9._~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*$/i;

/**
 * Returns the identity of the source behind a git URL (SRC-01): scheme, host, port and path, nothing else. It is the
 * identity of itself. http and https, and a port that is written and one that is not, are different sources.
 *
 * Throws `TrustStoreError` with code `TRUST_SOURCE_INVALID` for any other scheme, a query, and every spelling that some
 * program could read as another place: dot segments, empty segments, characters that must be escaped.
 */
export function gitSourceIdentity(url: string): string {
  // Typed by a person or found in a catalog: attacker-controlled.
  if (url.length > MAX_SOURCE_BYTES) throw refuse(url.slice(0, 64), `at most ${MAX_SOURCE_BYTES} characters`);
  const plain = url.replace(/^git\+/i, "").replace(/#.*$/s, "");
  const [scheme, authority, path] = split(url, plain);
  const host = scheme === "file" ? authority : hostOf(url, authority);
  if (scheme === "file" && authority !== "") throw refuse(url, "a file URL without a host: file:///path");
  return `${scheme}://${host}${pathOf(url, path)}`;
}

/**
 * Returns the identity of a directory as a source: its absolute real path now (SRC-02). Throws `TrustStoreError` with
 * code `TRUST_SOURCE_INVALID` if it is no directory, or its path is not UTF-8.
 */
export function localSourceIdentity(dir: string): string {
  let real: Buffer;
  try {
    real = realpathSync.native(dir, "buffer");
    if (!statSync(real).isDirectory()) throw refuse(dir, "a directory");
  } catch (cause) {
    if (cause instanceof TrustStoreError) throw cause;
    throw refuse(dir, "a directory that exists", cause);
  }
  if (!isUtf8(real)) throw refuse(dir, "a directory whose path is UTF-8");
  return real.toString("utf8");
}

/** Returns the identity of a first-party program: its name (SRC-03). Throws `TRUST_NAME_INVALID`. */
export function firstPartyIdentity(name: string): string {
  assertPluginName(name);
  return name;
}

function split(url: string, plain: string): [scheme: string, authority: string, path: string] {
  const standard = SCHEMES.exec(plain);
  if (standard) return [standard[1]?.toLowerCase() ?? "", standard[2] ?? "", standard[3] ?? ""];
  const scp = plain.includes("://") ? null : SCP.exec(plain);
  if (scp) return ["ssh", scp[1] ?? "", `/${scp[2] ?? ""}`];
  throw refuse(url, "an https, http, ssh or file URL, or user@host:path");
}

function hostOf(url: string, authority: string): string {
  const parts = authority.split("@");
  if (parts.length > 2) throw refuse(url, "at most one @ before the host");
  const named = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(parts.at(-1) ?? "");
  const host = (named?.[1] ?? "").toLowerCase();
  const port = named?.[2];
  if (!HOST.test(host)) throw refuse(url, "a host of ASCII letters, digits, dots and hyphens");
  // `a.2` is no name to a URL parser, and `127.1` is another spelling of an address: one host, one spelling.
  if (!URL.canParse(`http://${host}/`) || new URL(`http://${host}/`).hostname !== host) {
    throw refuse(url, "a host name, or an address in its one usual spelling");
  }
  if (port === undefined) return host;
  if (!PORT.test(port) || Number(port) > 65_535) throw refuse(url, "a port from 1 to 65535");
  return `${host}:${port}`;
}

function pathOf(url: string, path: string): string {
  if (path.includes("?")) throw refuse(url, "no query");
  if (!PATH.test(path)) throw refuse(url, "a path of URL characters, others written as %xx");
  if (/%(?:00|2e|2f|5c)/i.test(path)) throw refuse(url, "a path without escaped dots, slashes and NUL");
  const name = path.replace(/\/$/, "").replace(/\.git$/, "");
  // What is left must not change when it is stripped again: one source, one spelling.
  if (name === "" || name.endsWith("/") || name.endsWith(".git"))
    throw refuse(url, "a path that names a repository");
  if (/\/(?:\.{0,2})(?:\/|$)/.test(name)) throw refuse(url, "a path without empty and dot segments");
  return name;
}

function refuse(url: string, expected: string, cause?: unknown): TrustStoreError {
  // TRU-08: user info and queries carry tokens; neither may reach a message.
  const shown = url.replace(/\/\/[^/]*@/, "//").replace(/\?.*$/s, "?");
  const got = `"${formatBytePath(Buffer.from(shown))}"`;
  return new TrustStoreError("TRUST_SOURCE_INVALID", `${got} is not a source: expected ${expected}`, {
    expected,
    got,
    ...(cause === undefined ? {} : { cause }),
  });
}
