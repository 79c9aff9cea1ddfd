import { TrustStoreError } from "./error.ts";
import { fingerprint } from "./fingerprint.ts";
import type { LockedPlugin } from "./lockfile.ts";
import { readArtifact } from "./read-artifact.ts";

/**
 * What has become of the directory that a plugin was installed from. `pinned` is a row that follows no directory: one from
 * git, or one that was rolled back on purpose. `lost` says why the directory gives no artifact any more.
 */
export type LocalSourceState =
  | { readonly kind: "same" | "pinned" }
  | { readonly kind: "changed"; readonly digest: string }
  | { readonly kind: "lost"; readonly problem: TrustStoreError };

/**
 * Returns whether the directory that a plugin was installed from still gives the installed bytes (DIG-05, T085): an unchanged
 * fingerprint counts as unchanged, anything else is hashed. Never throws for what a directory can be.
 */
export async function compareLocalSource(
  row: Pick<LockedPlugin, "source_type" | "source_identity" | "source_fingerprint" | "artifact_digest">,
): Promise<LocalSourceState> {
  if (row.source_type !== "local_path" || row.source_fingerprint === undefined) return { kind: "pinned" };
  try {
    if (isUntouched(row.source_identity, row.source_fingerprint)) return { kind: "same" };
    const { digest } = await readArtifact(row.source_identity);
    return digest === row.artifact_digest ? { kind: "same" } : { kind: "changed", digest };
  } catch (problem) {
    if (problem instanceof TrustStoreError) return { kind: "lost", problem };
    throw problem;
  }
}

function isUntouched(directory: string, expected: string): boolean {
  try {
    return fingerprint(directory, "source") === expected;
  } catch {
    return false; // hashing says exactly what is wrong with it
  }
}
