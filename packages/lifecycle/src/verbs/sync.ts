import { withHomeLock } from "@ooo/home";
import {
  disablePlugin,
  loadLockfile,
  parseLockfile,
  putPlugin,
  sameSubject,
  writeLockfile,
  type LockedPlugin,
} from "@ooo/trust-store";
import { acquire } from "../acquire.ts";
import { publishArtifact, type StagedArtifact } from "../content-store.ts";
import { record, type LifecycleContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { describeRow, describeSource, stageOffer } from "../install-offer.ts";
import { planInstall } from "../plan-install.ts";
import { checkPolicy } from "../source-policy.ts";
import { findOffer } from "./install.ts";

/** What a sync installed, and what was there already. */
export type Synced = {
  readonly installed: readonly LockedPlugin[];
  readonly unchanged: readonly LockedPlugin[];
};

/**
 * Brings the plugins of a lockfile of another machine here: exactly its commits and digests, or nothing (LIF-14). It
 * grants nothing, and keeps what is disabled there disabled here. All of them are fetched and verified before the first
 * is installed.
 *
 * Throws `LifecycleError` with code `LIFECYCLE_DIGEST_MISMATCH` for a source that gives other bytes, and what
 * `installOffer` throws.
 */
export async function syncPlugins(
  context: LifecycleContext,
  lockfileText: string,
  path: string,
): Promise<Synced> {
  const wanted = parseLockfile(lockfileText, path);
  const present = await loadLockfile(context.home);
  const isPresent = (row: LockedPlugin): boolean =>
    present.plugins.some((plugin) => plugin.name === row.name && sameSubject(plugin, row));
  await using staged = new AsyncDisposableStack();
  const rows: { row: LockedPlugin; artifact: StagedArtifact }[] = [];
  for (const row of wanted.plugins.filter((candidate) => !isPresent(candidate))) {
    const reproduced = await reproduce(context, row);
    staged.use(reproduced.artifact);
    rows.push(reproduced);
  }
  return await withHomeLock(
    context.home,
    async () => {
      const before = await loadLockfile(context.home);
      let lockfile = before;
      const installed: LockedPlugin[] = [];
      for (const { row, artifact } of rows) {
        if (planInstall(lockfile, row, context.firstParty).kind === "unchanged") continue;
        const { fingerprint } = await publishArtifact(context.home, artifact);
        const plugin = { ...row, stored_fingerprint: fingerprint };
        lockfile = putPlugin(lockfile, plugin);
        installed.push(plugin);
      }
      for (const disabled of wanted.disabled) lockfile = disablePlugin(lockfile, disabled);
      await record(
        context,
        installed.map((plugin) => ({
          event_type: "plugin.installed",
          trust_state: "installed",
          verb: "sync",
          plugin,
          provenance: describeSource(plugin),
        })),
      );
      if (lockfile !== before) await writeLockfile(context.home, lockfile);
      return { installed, unchanged: wanted.plugins.filter(isPresent) };
    },
    { purpose: "sync" },
  );
}

/** Fetches the recorded commit, never what a branch names today, and holds it to the recorded digest. */
async function reproduce(
  context: LifecycleContext,
  wanted: LockedPlugin,
): Promise<{ row: LockedPlugin; artifact: StagedArtifact }> {
  const ref = wanted.commit;
  const location = wanted.repository ?? wanted.source_identity;
  const acquired = await acquire(context, location, ref === undefined ? {} : { ref });
  try {
    checkPolicy(acquired, context.config.policy, context.now());
    const offer = findOffer(acquired, wanted.name);
    const artifact = await stageOffer(context, offer);
    const row = {
      ...describeRow(context, acquired, offer, artifact),
      ...(wanted.ref === undefined ? {} : { ref: wanted.ref }),
    };
    if (artifact.digest === wanted.artifact_digest && sameSubject(row, wanted)) return { row, artifact };
    await artifact[Symbol.asyncDispose]();
    throw new LifecycleError(
      "LIFECYCLE_DIGEST_MISMATCH",
      `${wanted.name} from ${location} is not what the lockfile recorded`,
      {
        expected: wanted.artifact_digest,
        got: artifact.digest,
      },
    );
  } finally {
    await acquired.release();
  }
}
