import { putPlugin, loadLockfile, sameSubject, writeLockfile, type LockedPlugin } from "@ooo/trust-store";
import { acquire, acquirePlugin } from "../acquire.ts";
import type { Acquired } from "../acquired.ts";
import { changeHome } from "../change-home.ts";
import { publishArtifact } from "../content-store.ts";
import type { LifecycleContext, RehearsalContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { rememberAcquired } from "../known-sources.ts";
import type { Offer } from "../offering.ts";
import { checkNames } from "../plan-install.ts";
import type { UpdateDiff } from "../plan-update.ts";
import { replaceVersion, settleVersions } from "../replace-version.ts";
import { stageOffer, type StagedOffer } from "../stage-offer.ts";
import { diffFromPresent } from "../stored-version.ts";

/** How to update. */
export type UpdateOptions = {
  /** The ref to go to, and to follow from then on; without it the one that the plugin was installed from. */
  readonly to?: string;
};

/** What an update did, or would do. `unchanged`: the source gives the same bytes, and they keep their grants. */
export type Updated = {
  readonly outcome: "updated" | "unchanged" | "planned";
  readonly plugin: LockedPlugin;
  /** The version that was installed before. */
  readonly before: LockedPlugin;
  /** The version that the source gives. */
  readonly after: LockedPlugin;
  /** Undefined if the stored copy of the version before cannot be read. */
  readonly diff: UpdateDiff | undefined;
};

/**
 * Brings a plugin to another commit of its source, or to a new snapshot of its directory, beside the present version,
 * which stays for rollback. Grants do not carry over to other bytes (TRU-01, LIF-07). Another commit with the same bytes is
 * the same trust subject: only the commit is noted.
 *
 * Throws what `installOffer` throws; then the present version stays as it is.
 */
export async function updatePlugin(
  context: LifecycleContext,
  name: string,
  options: UpdateOptions = {},
): Promise<Updated> {
  return await withCandidate(context, name, options, async ({ acquired, staged, before, diff }) => {
    const after = staged.row;
    const isSame = sameSubject(before, after);
    return await changeHome(context.home, `update ${name}`, async (lockfile) => {
      const still = installedPlugin(lockfile, name);
      if (!sameSubject(still, before)) {
        throw new LifecycleError(
          "LIFECYCLE_SOURCE_CHANGED",
          `${name} was changed by someone else meanwhile`,
          {
            hint: `ooo plugin inspect ${name}`,
          },
        );
      }
      checkNames(lockfile, after, context.firstParty);
      const stored = await publishArtifact(context.home, staged);
      const next = { ...after, stored_fingerprint: stored.fingerprint };
      // A directory was never typed as a source for `install`: it is only where this plugin lies.
      if (acquired.sourceType === "plugin_home") await rememberAcquired(context, acquired);
      if (!isSame) {
        const plugin = await replaceVersion(context, lockfile, still, next, "update");
        return { outcome: "updated", plugin, before, after: plugin, diff };
      }
      const { installed_at, previous } = still;
      const plugin = { ...next, installed_at, ...(previous === undefined ? {} : { previous }) };
      await writeLockfile(context.home, putPlugin(lockfile, plugin));
      await settleVersions(context, plugin, "update");
      return { outcome: "unchanged", plugin, before, after: plugin, diff };
    });
  });
}

/** Returns what `updatePlugin` would do, or throws what it would throw; changes nothing. */
export async function rehearseUpdate(
  context: RehearsalContext,
  name: string,
  options: UpdateOptions = {},
): Promise<Updated> {
  return await withCandidate(context, name, options, async ({ staged, before, diff }) => {
    const after = staged.row;
    checkNames(await loadLockfile(context.home), after, context.firstParty);
    const isSame = sameSubject(before, after);
    return {
      outcome: isSame ? "unchanged" : "planned",
      plugin: isSame ? before : after,
      before,
      after,
      diff,
    };
  });
}

type Candidate = Pick<Updated, "before" | "diff"> & {
  readonly acquired: Acquired;
  readonly staged: StagedOffer;
};

/** Fetches what the source gives now, and compares it with what is installed; all of it goes afterwards. */
async function withCandidate(
  context: RehearsalContext,
  name: string,
  { to }: UpdateOptions,
  use: (candidate: Candidate) => Promise<Updated>,
): Promise<Updated> {
  const before = installedPlugin(await loadLockfile(context.home), name);
  const acquired = await acquireAgain(context, before, to);
  try {
    const offer = offerOf(acquired, before);
    await using staged = await stageOffer(context, acquired, offer);
    const compared = { row: staged.row, manifest: offer.manifest, entries: staged.entries };
    const diff = await diffFromPresent(context.home, before, compared);
    return await use({ acquired, staged, before, diff });
  } finally {
    await acquired.release();
  }
}

async function acquireAgain(
  context: RehearsalContext,
  { source_type, source_identity, repository, ref: followed }: LockedPlugin,
  to: string | undefined,
): Promise<Acquired> {
  if (source_type === "local_path") {
    if (to === undefined) return acquirePlugin(source_identity);
    throw new LifecycleError("LIFECYCLE_REF_INVALID", `${source_identity} is a directory, and has no refs`, {
      hint: "leave --to out",
    });
  }
  const ref = to ?? followed;
  return await acquire(context, repository ?? source_identity, ref === undefined ? {} : { ref });
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
      expected: present.name,
      got: offers.map(({ name }) => name).join(", "),
      hint: `it stays installed as it is; ooo plugin remove ${present.name}`,
    },
  );
}
