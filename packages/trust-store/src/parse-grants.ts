import { JsonError, parseStrictJson } from "@ooo/strict-json";
import { isPluginName } from "@ooo/manifest";
import { TrustStoreError } from "./error.ts";
import { describeViolation, fileInvalid } from "./file-violation.ts";
import validate from "./generated/validate-trust.js";
import type { Grant, GrantsFile } from "./grant.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { unknownVersion } from "./parse-lockfile.ts";

const JSON_LIMITS = { maxBytes: MAX_FILE_BYTES, maxDepth: 8 };

/**
 * Returns what the text of a `trust.json` says. `path` is how messages name the file.
 *
 * Throws `TrustStoreError`: `TRUST_FILE_SYNTAX` (no strict JSON), `TRUST_FILE_VERSION`, or `TRUST_FILE_INVALID` naming
 * table and field.
 */
export function parseGrants(text: string, path = "trust.json"): GrantsFile {
  const document = parseDocument(text, path);
  if (!validate(document)) throw describeViolation(path, document, validate.errors);
  const { name, grants } = document as GrantsFile;
  const keys = new Set<string>();
  for (const [index, grant] of grants.entries()) {
    const { source_type: type, source_identity: identity, artifact_digest: digest, scope = "" } = grant;
    const key = JSON.stringify([type, identity, digest, scope]);
    if (keys.has(key))
      throw fileInvalid(path, `[[grants]] number ${index + 1}`, "scope", "stands there twice");
    keys.add(key);
  }
  return { name, grants };
}

/** Returns the one text of a `trust.json`. Throws `TrustStoreError` for a value that could not be read back. */
export function formatGrants(file: GrantsFile): string {
  assertPluginName(file.name);
  const grants = file.grants.map(orderGrant).sort((a, b) => compare(sortKey(a), sortKey(b)));
  const text = `${JSON.stringify({ schema_version: "0.1", name: file.name, grants }, null, 2)}\n`;
  parseGrants(text);
  return text;
}

/** Returns the value of a JSON file of version 0.1; throws `TrustStoreError` for anything else (LCK-03). */
export function parseDocument(text: string, path: string): object {
  let document: unknown;
  try {
    document = parseStrictJson(Buffer.from(text), JSON_LIMITS);
  } catch (cause) {
    const reason = cause instanceof JsonError ? cause.message : "it cannot be parsed";
    throw new TrustStoreError("TRUST_FILE_SYNTAX", `${path} is not JSON: ${reason}`, { path, cause });
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw fileInvalid(path, "", "", "must be an object");
  }
  if (!("schema_version" in document) || document.schema_version !== "0.1") throw unknownVersion(path);
  return document;
}

/** Throws `TrustStoreError` with code `TRUST_NAME_INVALID` unless a text may name a plugin (TRU-04). */
export function assertPluginName(name: string): void {
  if (isPluginName(name)) return;
  throw new TrustStoreError("TRUST_NAME_INVALID", `${JSON.stringify(name)} is not a plugin's name`, {
    expected: "3 to 64 of a-z, 0-9 and -, not at the ends",
    got: name,
  });
}

function orderGrant(grant: Grant): Grant {
  const { source_type, source_identity, artifact_digest, scope, risk, granted_by, granted_at, how } = grant;
  const scoped = scope === undefined || risk === undefined ? {} : { scope, risk };
  return { source_type, source_identity, artifact_digest, ...scoped, granted_by, granted_at, how };
}

function sortKey(grant: Grant): string {
  return [grant.source_type, grant.source_identity, grant.artifact_digest, grant.scope ?? ""].join("\0");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
