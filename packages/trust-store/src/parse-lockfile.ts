import { isAbsolute, normalize } from "node:path";
import { isPluginName } from "@ooo/manifest";
import { parse } from "smol-toml";
import { TrustStoreError } from "./error.ts";
import { describeViolation, fileInvalid, mendFile } from "./file-violation.ts";
import validate from "./generated/validate-lockfile.js";
import { MAX_FILE_BYTES } from "./limits.ts";
import type { DisableRecord, LockedPlugin, Lockfile } from "./lockfile.ts";
import { unknownVersion } from "./parse-document.ts";
import { gitSourceIdentity } from "./source-identity.ts";

/**
 * Returns what the text of a `plugins.lock` says (LCK-01). `path` is how messages name the file.
 *
 * Throws `TrustStoreError`: `TRUST_FILE_SYNTAX` (no TOML), `TRUST_FILE_VERSION`, or `TRUST_FILE_INVALID` naming table
 * and field. Nothing is filled in: a row without a digest is no row.
 */
export function parseLockfile(text: string, path = "plugins.lock"): Lockfile {
  const document = parseToml(text, path);
  if (document.schema_version !== "0.1") throw unknownVersion(path, document);
  return checkDocument(document, path);
}

/** Returns the lockfile that a document of this version is; throws as `parseLockfile` does. */
export function checkDocument(document: object, path: string): Lockfile {
  if (!validate(document)) throw describeViolation(path, document, validate.errors);
  const { plugin = [], disabled = [] } = document as {
    plugin?: readonly LockedPlugin[];
    disabled?: readonly DisableRecord[];
  };
  const lock: Lockfile = { plugins: plugin, disabled };
  checkRows(lock, path);
  return lock;
}

/** Throws `TrustStoreError` for rows that contradict themselves or each other. */
function checkRows(lock: Lockfile, path: string): void {
  const names = new Set<string>();
  for (const row of lock.plugins) {
    const table = `[[plugin]] "${row.name}"`;
    if (names.has(row.name)) throw fileInvalid(path, table, "name", "stands there twice");
    names.add(row.name);
    checkSource(row, path, table);
    checkFields(row, path, table);
  }
  const keys = new Set<string>();
  for (const row of lock.disabled) {
    const table = `[[disabled]] "${row.name}"`;
    const key = JSON.stringify([row.name, row.source_type, row.source_identity]);
    if (keys.has(key)) throw fileInvalid(path, table, "source_identity", "stands there twice");
    keys.add(key);
    checkSource(row, path, table);
  }
}

/** T104: an identity that no install could have written is refused, not compared. */
function checkSource(row: LockedPlugin | DisableRecord, path: string, table: string): void {
  const { source_type: type, source_identity: identity } = row;
  if (!isPluginName(row.name)) throw fileInvalid(path, table, "name", "is not a plugin's name");
  if (!isUnicode(row)) throw fileInvalid(path, table, "", "holds a text that is not Unicode");
  const isOwn = type === "local_path" ? isRealPath(identity) : identityOf(identity) === identity;
  if (!isOwn) throw fileInvalid(path, table, "source_identity", `is not the identity of a ${type} source`);
}

function checkFields(row: LockedPlugin, path: string, table: string): void {
  const isGit = row.source_type === "plugin_home";
  const git = { repository: row.repository, commit: row.commit };
  for (const [field, value] of Object.entries(git)) {
    if (isGit && value === undefined) throw fileInvalid(path, table, field, "is missing");
    if (!isGit && value !== undefined) throw fileInvalid(path, table, field, "belongs to a git source only");
  }
  if (isGit && identityOf(row.repository ?? "") !== row.source_identity) {
    throw fileInvalid(path, table, "repository", "is another source than source_identity");
  }
  // TRU-08: a URL that carries a credential never gets into the file.
  if (/^(?:git\+)?(?:https?:\/\/[^/]*@|ssh:\/\/[^/@]*:[^/@]*@)/i.test(row.repository ?? "")) {
    throw fileInvalid(path, table, "repository", "holds user info, which is never stored");
  }
  if (row.path !== undefined && (!isGit || !isRelative(row.path))) {
    throw fileInvalid(path, table, "path", "is no directory of a repository");
  }
  for (const { ref } of [row, row.previous ?? row]) {
    // What is given to git can be no option.
    if (ref !== undefined && (!isGit || /^-|[\0- \x7f]/.test(ref))) {
      throw fileInvalid(path, table, "ref", "is no branch or tag of a repository");
    }
  }
  if (isGit && row.previous !== undefined && row.previous.commit === undefined) {
    throw fileInvalid(path, table, "previous.commit", "is missing");
  }
}

/** TOML's escapes can write half a surrogate pair, which no file could hold. */
function isUnicode(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  return typeof value !== "object" || value === null || Object.values(value).every(isUnicode);
}

function isRealPath(path: string): boolean {
  return isAbsolute(path) && normalize(path) === path && (path === "/" || !path.endsWith("/"));
}

function isRelative(path: string): boolean {
  return !/\\|\0/.test(path) && path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}

function identityOf(url: string): string | undefined {
  try {
    return gitSourceIdentity(url);
  } catch {
    return undefined;
  }
}

function parseToml(text: string, path: string): Readonly<Record<string, unknown>> {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) {
    throw new TrustStoreError("TRUST_FILE_LIMIT", `${path} is larger than ${MAX_FILE_BYTES} bytes`, { path });
  }
  try {
    return parse(text, { maxDepth: 8 });
  } catch (cause) {
    const line = cause instanceof Error && "line" in cause ? ` in line ${Number(cause.line)}` : "";
    throw new TrustStoreError("TRUST_FILE_SYNTAX", `${path} is not TOML${line}`, {
      path,
      hint: mendFile(path),
      cause,
    });
  }
}
