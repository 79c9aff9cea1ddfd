import type { Home } from "@ooo/home";
import { loadManifest } from "@ooo/manifest";
import { readStoredArtifact, type LockedPlugin } from "@ooo/trust-store";
import { verifiedDirectory } from "./content-store.ts";
import { LifecycleError } from "./error.ts";
import { compareVersions, type ComparedVersion, type UpdateDiff } from "./plan-update.ts";

/** Returns an installed version with its manifest and files, from its verified stored copy. Throws `LifecycleError`. */
export async function storedVersion(home: Home, row: LockedPlugin): Promise<ComparedVersion> {
  const directory = await verifiedDirectory(home, row);
  const { entries } = await readStoredArtifact(directory);
  return { row, manifest: loadManifest(directory).manifest, entries };
}

/**
 * Returns what differs between the installed version and another one; undefined if the stored copy of the installed one is
 * not sound, which must not keep anybody from leaving it.
 */
export async function diffFromPresent(
  home: Home,
  present: LockedPlugin,
  other: ComparedVersion,
): Promise<UpdateDiff | undefined> {
  try {
    return compareVersions(await storedVersion(home, present), other);
  } catch (error) {
    if (error instanceof LifecycleError && error.code === "LIFECYCLE_STORED_COPY") return undefined;
    throw error;
  }
}
