import { stringify } from "smol-toml";
import type { DisableRecord, InstalledVersion, LockedPlugin, Lockfile } from "./lockfile.ts";
import { checkDocument } from "./parse-lockfile.ts";

/**
 * Returns the one text of a lockfile: tables sorted by name, keys in a fixed order, absent fields left out.
 * Throws `TrustStoreError` for a value that could not be read back.
 */
export function formatLockfile(lock: Lockfile): string {
  const byName = (a: { name: string; source_identity: string }, b: typeof a): number =>
    compare(a.name, b.name) || compare(a.source_identity, b.source_identity);
  const document = {
    schema_version: "0.1",
    plugin: lock.plugins.toSorted(byName).map(orderPlugin),
    disabled: lock.disabled.toSorted(byName).map(orderDisabled),
  };
  checkDocument(document, "plugins.lock");
  return stringify(document);
}

function orderPlugin(row: LockedPlugin): Record<string, unknown> {
  return present({
    name: row.name,
    version: row.version,
    source_type: row.source_type,
    source_identity: row.source_identity,
    repository: row.repository,
    path: row.path,
    ...orderVersion(row),
    source_fingerprint: row.source_fingerprint,
    stored_fingerprint: row.stored_fingerprint,
    commands: row.commands,
    required_scopes: row.required_scopes,
    optional_scopes: row.optional_scopes,
    previous: row.previous && present(orderVersion(row.previous)),
  });
}

function orderVersion(row: InstalledVersion): Record<string, unknown> {
  return {
    version: row.version,
    commit: row.commit,
    ref: row.ref,
    artifact_digest: row.artifact_digest,
    manifest_digest: row.manifest_digest,
    signer: row.signer,
    installed_at: row.installed_at,
  };
}

function orderDisabled(row: DisableRecord): Record<string, unknown> {
  return {
    name: row.name,
    source_type: row.source_type,
    source_identity: row.source_identity,
    reason: row.reason,
    disabled_at: row.disabled_at,
  };
}

function present(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
