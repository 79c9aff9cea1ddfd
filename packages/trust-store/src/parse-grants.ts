import { describeViolation, fileInvalid } from "./file-violation.ts";
import validate from "./generated/validate-trust.js";
import type { Grant, GrantsFile } from "./grant.ts";
import { parseDocument } from "./parse-document.ts";
import { assertPluginName } from "./plugin-name.ts";

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
