import type { LockedPlugin } from "@ooo/trust-store";

/** The facts of a row that an event carries (AUD-11). */
export function describeSource(plugin: LockedPlugin): Record<string, string | undefined> {
  return {
    source_identity: plugin.source_identity,
    artifact_digest: plugin.artifact_digest,
    manifest_digest: plugin.manifest_digest,
    commit: plugin.commit,
    signer: plugin.signer,
  };
}
