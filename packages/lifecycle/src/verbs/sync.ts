import {
  disablePlugin,
  findDisabled,
  loadLockfile,
  parseLockfile,
  putPlugin,
  sameSubject,
  writeLockfile,
  type DisableRecord,
  type LockedPlugin,
  type Lockfile,
} from "@ooo/trust-store";
import { acquire, acquirePlugin } from "../acquire.ts";
import type { Acquired } from "../acquired.ts";
import { changeHome } from "../change-home.ts";
import { publishArtifact } from "../content-store.ts";
import { record, type LifecycleContext, type LifecycleEvent, type RehearsalContext } from "../context.ts";
import { describeSource } from "../describe-source.ts";
import { quoteWord } from "../display.ts";
import { LifecycleError } from "../error.ts";
import { loadKnownSources } from "../known-sources.ts";
import { planInstall } from "../plan-install.ts";
import { keepGrants, takeBack } from "../project-trust.ts";
import { stageOffer, type StagedOffer } from "../stage-offer.ts";
import { trustInForce } from "../trust-in-force.ts";
import { findOffer } from "./install.ts";

/** What a sync installed, what was there already, and what it disabled because it is disabled there. */
export type Synced = {
  readonly installed: readonly LockedPlugin[];
  readonly unchanged: readonly LockedPlugin[];
  readonly disabled: readonly string[];
};

/**
 * Brings the plugins of a lockfile of another machine here: exactly its commits and digests, or nothing (LIF-14). It
 * grants nothing, removes nothing, and keeps what is disabled there disabled here. All of them are fetched and verified
 * before the first is installed; they enter the lockfile in one write. The lockfile is attacker-controlled.
 *
 * Throws `LifecycleError` with code `LIFECYCLE_DIGEST_MISMATCH` for a source that gives other bytes,
 * `LIFECYCLE_SOURCE_PROTOCOL` for a file URL that nobody typed on this machine, and what `installOffer` throws.
 */
export async function syncPlugins(
  context: LifecycleContext,
  lockfileText: string,
  path: string,
): Promise<Synced> {
  return await withArtifacts(context, parseLockfile(lockfileText, path), (wanted, artifacts) =>
    changeHome(context.home, "sync", (lockfile) => apply(context, lockfile, wanted, artifacts)),
  );
}

/** Returns what `syncPlugins` would do, or throws what it would throw; changes nothing. */
export async function rehearseSync(
  context: RehearsalContext,
  lockfileText: string,
  path: string,
): Promise<Synced> {
  return await withArtifacts(context, parseLockfile(lockfileText, path), async (wanted, artifacts) => {
    const present = await loadLockfile(context.home);
    const { lockfile, added, unchanged } = planRows(context, present, wanted, artifacts);
    const disabled = wanted.disabled.filter((row) => findDisabled(lockfile, row) === undefined);
    return {
      installed: added.map(({ row }) => row),
      unchanged,
      disabled: disabled.map(({ name }) => name),
    };
  });
}

/** Fetches and verifies what is missing here; all that was not published goes afterwards. */
async function withArtifacts(
  context: RehearsalContext,
  wanted: Lockfile,
  use: (wanted: Lockfile, artifacts: readonly StagedOffer[]) => Promise<Synced>,
): Promise<Synced> {
  const present = await loadLockfile(context.home);
  const missing = wanted.plugins.filter((row) => !isPresent(present, row));
  await checkFileUrls(context, missing);
  await using staged = new AsyncDisposableStack();
  await using sources = new AsyncDisposableStack();
  const acquired = new Map<string, Acquired>();
  const artifacts: StagedOffer[] = [];
  for (const row of missing) {
    const key = JSON.stringify([row.repository ?? row.source_identity, row.commit, row.ref]);
    const source = acquired.get(key) ?? (await acquireRow(context, row));
    if (!acquired.has(key)) sources.defer(() => source.release());
    acquired.set(key, source);
    artifacts.push(staged.use(await reproduce(context, source, row)));
  }
  return await use(wanted, artifacts);
}

/** Decides for all rows before anything is written. */
function planRows(
  { firstParty }: Pick<LifecycleContext, "firstParty">,
  present: Lockfile,
  wanted: Lockfile,
  artifacts: readonly StagedOffer[],
): {
  readonly lockfile: Lockfile;
  readonly added: readonly StagedOffer[];
  readonly unchanged: readonly LockedPlugin[];
} {
  let lockfile = present;
  const added = artifacts.filter(({ row }) => {
    const { kind } = planInstall(lockfile, row, firstParty);
    if (kind === "install") lockfile = putPlugin(lockfile, row);
    return kind === "install";
  });
  return { lockfile, added, unchanged: wanted.plugins.filter((row) => isPresent(present, row)) };
}

async function apply(
  context: LifecycleContext,
  before: Lockfile,
  wanted: Lockfile,
  artifacts: readonly StagedOffer[],
): Promise<Synced> {
  const plan = planRows(context, before, wanted, artifacts);
  let { lockfile } = plan;
  const events: LifecycleEvent[] = [];
  const installed: LockedPlugin[] = [];
  for (const artifact of plan.added) {
    const { fingerprint } = await publishArtifact(context.home, artifact);
    const plugin = { ...artifact.row, stored_fingerprint: fingerprint };
    lockfile = putPlugin(lockfile, plugin);
    installed.push(plugin);
    await keepGrants(context.home, plugin, []);
    const former = await trustInForce(context.ledger, plugin);
    events.push(...takeBack(plugin, former, "sync", "installed anew"), installEvent(plugin));
  }
  const disabled = wanted.disabled.filter((row) => findDisabled(lockfile, row) === undefined);
  for (const row of disabled) {
    lockfile = disablePlugin(lockfile, row);
    await keepGrants(context.home, row, []);
    events.push(disableEvent(lockfile, row));
  }
  await record(context, events);
  if (lockfile !== before) await writeLockfile(context.home, lockfile);
  return {
    installed,
    unchanged: plan.unchanged,
    disabled: disabled.map(({ name }) => name),
  };
}

function installEvent(plugin: LockedPlugin): LifecycleEvent {
  return {
    event_type: "plugin.installed",
    trust_state: "installed",
    verb: "sync",
    plugin,
    provenance: describeSource(plugin),
  };
}

function disableEvent({ plugins }: Lockfile, row: DisableRecord): LifecycleEvent {
  const { name, source_type, source_identity, reason } = row;
  const version = plugins.find((plugin) => plugin.name === name)?.version ?? "";
  return {
    event_type: "plugin.disabled",
    trust_state: "disabled",
    verb: "sync",
    plugin: { name, version, source_type },
    provenance: { source_identity, reason },
  };
}

function isPresent({ plugins }: Lockfile, row: LockedPlugin): boolean {
  return plugins.some((plugin) => plugin.name === row.name && sameSubject(plugin, row));
}

/** T074: git opens a file URL only if a person typed it here: a source that is known was. */
async function checkFileUrls({ home }: RehearsalContext, rows: readonly LockedPlugin[]): Promise<void> {
  const urls = rows.filter(({ source_identity: identity }) => identity.startsWith("file:"));
  if (urls.length === 0) return;
  const known = await loadKnownSources(home);
  const stranger = urls.find(
    (row) => !known.some(({ source_identity: identity }) => identity === row.source_identity),
  );
  if (stranger === undefined) return;
  throw new LifecycleError(
    "LIFECYCLE_SOURCE_PROTOCOL",
    `${stranger.name} comes from ${stranger.source_identity}, which nobody typed on this machine`,
    {
      got: stranger.source_identity,
      hint: `ooo add ${quoteWord(stranger.repository ?? stranger.source_identity)}`,
    },
  );
}

/** Fetches the recorded commit, never what a branch names today. */
async function acquireRow(context: RehearsalContext, row: LockedPlugin): Promise<Acquired> {
  if (row.source_type === "local_path") return acquirePlugin(row.source_identity);
  const acquired = await acquire(context, row.repository ?? row.source_identity, { ref: row.commit ?? "" });
  // The branch or tag that is followed from then on is the one that is followed there.
  return acquired.sourceType === "plugin_home" ? { ...acquired, ref: row.ref } : acquired;
}

/** Stages a plugin of a source and holds it to what the lockfile recorded. */
async function reproduce(
  context: RehearsalContext,
  source: Acquired,
  wanted: LockedPlugin,
): Promise<StagedOffer> {
  const staged = await stageOffer(context, source, findOffer(source, wanted.name));
  if (sameSubject(staged.row, wanted) && staged.row.commit === wanted.commit) return staged;
  await staged[Symbol.asyncDispose]();
  throw new LifecycleError(
    "LIFECYCLE_DIGEST_MISMATCH",
    `${wanted.name} from ${source.location} is not what the lockfile recorded`,
    { expected: wanted.artifact_digest, got: staged.digest },
  );
}
