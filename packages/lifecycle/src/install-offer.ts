import { loadLockfile, putPlugin, writeLockfile, type LockedPlugin } from "@ooo/trust-store";
import type { Manifest } from "@ooo/manifest";
import type { Acquired } from "./acquired.ts";
import { changeHome } from "./change-home.ts";
import { publishArtifact } from "./content-store.ts";
import { record, type LifecycleContext, type RehearsalContext } from "./context.ts";
import { describeSource } from "./describe-source.ts";
import { rememberAcquired } from "./known-sources.ts";
import type { Offer } from "./offering.ts";
import { planInstall } from "./plan-install.ts";
import { examineStoredCopy } from "./plugin-health.ts";
import { keepGrants, takeBack } from "./project-trust.ts";
import { stageOffer } from "./stage-offer.ts";
import { trustInForce } from "./trust-in-force.ts";

/** What an install did. `repaired`: these bytes were installed, and their stored copy was not sound any more. */
export type Installed = {
  readonly outcome: "installed" | "unchanged" | "repaired";
  readonly plugin: LockedPlugin;
  readonly manifest: Manifest;
};

/**
 * Installs one plugin of a source: its bytes enter the store, its row the lockfile. Nothing of it runs (LIF-10), nothing
 * is trusted. Installing again what is installed keeps its trust, and brings its stored copy back if that was damaged.
 *
 * Throws `LifecycleError` (policy, name taken, another version installed, a digest that the catalog does not promise),
 * `ManifestError`, `TrustStoreError`, `LedgerError`; then the old state is in force.
 */
export async function installOffer(
  context: LifecycleContext,
  acquired: Acquired,
  offer: Offer,
): Promise<Installed> {
  await using staged = await stageOffer(context, acquired, offer);
  const { manifest } = offer;
  return await changeHome(context.home, `install ${offer.name}`, async (lockfile) => {
    const plan = planInstall(lockfile, staged.row, context.firstParty);
    const stored = await publishArtifact(context.home, staged);
    if (plan.kind === "unchanged") {
      const plugin = refreshRow(plan.plugin, staged.row, stored.fingerprint);
      if (plugin !== plan.plugin) await writeLockfile(context.home, putPlugin(lockfile, plugin));
      await rememberAcquired(context, acquired);
      return { outcome: stored.replaced ? "repaired" : "unchanged", plugin, manifest };
    }
    const plugin = { ...staged.row, stored_fingerprint: stored.fingerprint };
    // Where a row was lost, and not removed, the ledger still knows grants: an install implies none of them.
    const former = await trustInForce(context.ledger, plugin);
    await keepGrants(context.home, plugin, []);
    await record(context, [
      ...takeBack(plugin, former, "install", "installed anew"),
      {
        event_type: "plugin.installed",
        trust_state: "installed",
        verb: "install",
        plugin,
        provenance: describeSource(plugin),
      },
    ]);
    await writeLockfile(context.home, putPlugin(lockfile, plugin));
    await rememberAcquired(context, acquired);
    return { outcome: "installed", plugin, manifest };
  });
}

/** Returns what `installOffer` would do, or throws what it would throw; changes nothing. */
export async function rehearseOffer(
  context: RehearsalContext,
  acquired: Acquired,
  offer: Offer,
): Promise<Installed> {
  await using staged = await stageOffer(context, acquired, offer);
  const { manifest } = offer;
  const plan = planInstall(await loadLockfile(context.home), staged.row, context.firstParty);
  if (plan.kind === "install") return { outcome: "installed", plugin: staged.row, manifest };
  const problems = await examineStoredCopy(context.home, plan.plugin, true);
  return { outcome: problems.length === 0 ? "unchanged" : "repaired", plugin: plan.plugin, manifest };
}

/** The same bytes were read again: their fingerprints are those of now. A row that follows no directory stays so. */
function refreshRow(installed: LockedPlugin, row: LockedPlugin, fingerprint: string): LockedPlugin {
  const source = installed.source_fingerprint === undefined ? undefined : row.source_fingerprint;
  if (installed.stored_fingerprint === fingerprint && installed.source_fingerprint === source)
    return installed;
  return {
    ...installed,
    stored_fingerprint: fingerprint,
    ...(source === undefined ? {} : { source_fingerprint: source }),
  };
}
