import { withHomeLock } from "@ooo/home";
import { loadManifest } from "@ooo/manifest";
import { loadLockfile, readStoredArtifact, sameSubject, type LockedPlugin } from "@ooo/trust-store";
import { acquire } from "../acquire.ts";
import type { Acquired } from "../acquired.ts";
import { collectGarbage, publishArtifact, verifiedDirectory } from "../content-store.ts";
import type { LifecycleContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { describeRow, rememberAcquired, stageOffer } from "../install-offer.ts";
import { installedPlugin } from "../installed-plugin.ts";
import type { Offer } from "../offering.ts";
import { checkNames } from "../plan-install.ts";
import { compareVersions, type ComparedVersion, type UpdateDiff } from "../plan-update.ts";
import { replaceVersion } from "../replace-version.ts";
import { checkPolicy } from "../source-policy.ts";
import { referencedDigests } from "./remove.ts";

/** How to update. */
export type UpdateOptions = {
  /** The ref to go to; without it the one that the plugin was installed from. */
  readonly to?: string;
  /** Show what would change, and change nothing. */
  readonly dryRun?: boolean;
};

/** What an update did, or would do. */
export type Updated = {
  readonly outcome: "updated" | "unchanged" | "planned";
  readonly plugin: LockedPlugin;
  readonly diff: UpdateDiff;
};

/**
 * Brings a plugin to another commit of its source, or to a new snapshot of its directory, beside the present version,
 * which stays for rollback. Grants do not carry over (TRU-01, LIF-07).
 *
 * Throws what `installOffer` throws; then the present version stays as it is.
 */
export async function updatePlugin(
  context: LifecycleContext,
  name: string,
  options: UpdateOptions = {},
): Promise<Updated> {
  const present = installedPlugin(await loadLockfile(context.home), name);
  const acquired = await acquirePresent(context, present, options.to);
  try {
    checkPolicy(acquired, context.config.policy, context.now());
    const offer = offerOf(acquired, present);
    await using staged = await stageOffer(context, offer);
    const next = describeRow(context, acquired, offer, staged);
    const before = await storedVersion(context, present);
    const diff = compareVersions(before, { row: next, manifest: offer.manifest, entries: staged.entries });
    if (sameSubject(present, next) && present.commit === next.commit)
      return { outcome: "unchanged", plugin: present, diff };
    if (options.dryRun === true) return { outcome: "planned", plugin: present, diff };
    return await withHomeLock(
      context.home,
      async () => {
        const lockfile = await loadLockfile(context.home);
        const still = installedPlugin(lockfile, name);
        if (!sameSubject(still, present)) {
          throw new LifecycleError(
            "LIFECYCLE_SOURCE_CHANGED",
            `${name} was changed by someone else meanwhile`,
            {
              hint: `ooo plugin inspect ${name}`,
            },
          );
        }
        checkNames(lockfile, next, context.firstParty);
        const stored = await publishArtifact(context.home, staged);
        const plugin = await replaceVersion(
          context,
          lockfile,
          still,
          { ...next, stored_fingerprint: stored.fingerprint },
          "update",
        );
        await rememberAcquired(context, acquired);
        collectGarbage(context.home, referencedDigests(await loadLockfile(context.home)));
        return { outcome: "updated", plugin, diff };
      },
      { purpose: `update ${name}` },
    );
  } finally {
    await acquired.release();
  }
}

function acquirePresent(
  context: LifecycleContext,
  present: LockedPlugin,
  to: string | undefined,
): Promise<Acquired> {
  if (present.source_type === "local_path") return acquire(context, present.source_identity);
  const ref = to ?? present.ref;
  return acquire(context, present.repository ?? present.source_identity, ref === undefined ? {} : { ref });
}

/** The plugin of the same name; another directory of the repository may hold it now. */
function offerOf(acquired: Acquired, present: LockedPlugin): Offer {
  const { offers, broken } = acquired.offering;
  const offer = offers.find(({ name }) => name === present.name);
  if (offer !== undefined) return offer;
  const problem = broken.find(({ name, path }) => name === present.name || path === present.path)?.problem;
  if (problem !== undefined) throw problem;
  throw new LifecycleError(
    "LIFECYCLE_NOT_OFFERED",
    `${acquired.identity} does not offer ${present.name} any more`,
    {
      got: offers.map(({ name }) => name).join(", "),
    },
  );
}

/** Returns an installed version with its manifest and files, from its verified stored copy. */
export async function storedVersion(
  context: LifecycleContext,
  row: ComparedVersion["row"],
): Promise<ComparedVersion> {
  const directory = await verifiedDirectory(context.home, row.artifact_digest);
  const { entries } = await readStoredArtifact(directory);
  return { row, manifest: loadManifest(directory).manifest, entries };
}
