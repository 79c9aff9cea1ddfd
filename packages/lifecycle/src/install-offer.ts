import { withHomeLock } from "@ooo/home";
import { loadManifest, resolveSourcePath, type Manifest } from "@ooo/manifest";
import { fingerprint, loadLockfile, putPlugin, writeLockfile, type LockedPlugin } from "@ooo/trust-store";
import type { Acquired } from "./acquired.ts";
import { publishArtifact, stageArtifact, type StagedArtifact } from "./content-store.ts";
import { record, type LifecycleContext } from "./context.ts";
import { LifecycleError } from "./error.ts";
import { rememberSource } from "./known-sources.ts";
import type { Offer } from "./offering.ts";
import { planInstall } from "./plan-install.ts";
import { checkPolicy } from "./source-policy.ts";

/** What an install did. */
export type Installed = {
  readonly outcome: "installed" | "unchanged";
  readonly plugin: LockedPlugin;
  readonly manifest: Manifest;
};

/**
 * Installs one plugin of a source: its bytes enter the store, its row the lockfile. Nothing of it runs (LIF-10), nothing
 * is trusted. Installing again what is installed changes nothing.
 *
 * Throws `LifecycleError` (policy, name taken, another version installed, a digest that the catalog does not promise),
 * `ManifestError`, `TrustStoreError`, `LedgerError`; then the old state is in force.
 */
export async function installOffer(
  context: LifecycleContext,
  acquired: Acquired,
  offer: Offer,
): Promise<Installed> {
  checkPolicy(acquired, context.config.policy, context.now());
  await using staged = await stageOffer(context, offer);
  return await withHomeLock(
    context.home,
    async () => {
      const lockfile = await loadLockfile(context.home);
      const row = describeRow(context, acquired, offer, staged);
      const plan = planInstall(lockfile, row, context.firstParty);
      if (plan.kind === "unchanged")
        return { outcome: "unchanged", plugin: plan.plugin, manifest: offer.manifest };

      const stored = await publishArtifact(context.home, staged);
      const plugin = { ...row, stored_fingerprint: stored.fingerprint };
      await record(context, [
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
      return { outcome: "installed", plugin, manifest: offer.manifest };
    },
    { purpose: `install ${offer.name}` },
  );
}

/** Copies what an offer gives to the store, and holds it to what was said of it. */
export async function stageOffer(context: LifecycleContext, offer: Offer): Promise<StagedArtifact> {
  resolveSourcePath(offer.manifest, offer.directory); // MAN-06
  if (offer.manifest.source.type === "first_party") {
    // SRC-04: only what ships inside ooo is first-party.
    throw new LifecycleError(
      "LIFECYCLE_FIRST_PARTY_SOURCE",
      `${offer.name} says that it ships with ooo, and does not`,
      {
        hint: 'its author must write "plugin_home" or "local_path" in source.type',
      },
    );
  }
  const staged = await stageArtifact(context.home, offer.directory);
  try {
    // The directory may have changed since it was shown: what counts is what was copied.
    if (loadManifest(staged.directory).digest !== offer.manifestDigest) {
      throw new LifecycleError("LIFECYCLE_SOURCE_CHANGED", `${offer.name} changed while it was installed`, {
        hint: "try again",
      });
    }
    if (offer.expectedDigest !== undefined && offer.expectedDigest !== staged.digest) {
      throw new LifecycleError(
        "LIFECYCLE_DIGEST_MISMATCH",
        `${offer.name} is not what its catalog promises`,
        {
          expected: offer.expectedDigest,
          got: staged.digest,
          hint: "ask the repository's owner to update catalog/index.json",
        },
      );
    }
    return staged;
  } catch (error) {
    await staged[Symbol.asyncDispose]();
    throw error;
  }
}

/** Returns the lockfile row of what was staged. */
export function describeRow(
  context: LifecycleContext,
  acquired: Acquired,
  offer: Offer,
  staged: StagedArtifact,
): LockedPlugin {
  const { manifest } = offer;
  const scopes = (required: boolean): string[] =>
    manifest.permissions.filter((permission) => permission.required === required).map(({ scope }) => scope);
  return {
    name: manifest.name,
    version: manifest.version,
    source_type: acquired.sourceType,
    source_identity: identityOf(acquired, offer),
    ...(offer.path === "" ? {} : { path: offer.path }),
    ...(acquired.sourceType === "plugin_home"
      ? {
          repository: acquired.location,
          commit: acquired.commit,
          ...(acquired.ref === undefined ? {} : { ref: acquired.ref }),
          ...(acquired.signature.status === "verified" ? { signer: acquired.signature.signer } : {}),
        }
      : { source_fingerprint: fingerprint(offer.directory, "source") }),
    artifact_digest: staged.digest,
    manifest_digest: offer.manifestDigest,
    installed_at: context.now().toISOString(),
    commands: manifest.commands.map(({ namespace, name }) => `${namespace} ${name}`),
    required_scopes: scopes(true),
    optional_scopes: scopes(false),
  };
}

/** SRC-02: a local plugin is its own directory, wherever in a repository it was found; SRC-01: a fetched one its URL. */
function identityOf(acquired: Acquired, offer: Offer): string {
  return acquired.sourceType === "local_path" ? offer.directory : acquired.identity;
}

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

/** LIF-13: a source that was added is known from then on. Call it under the home lock. */
export async function rememberAcquired(context: LifecycleContext, acquired: Acquired): Promise<void> {
  await rememberSource(context.home, {
    source_type: acquired.sourceType,
    source_identity: acquired.identity,
    location: acquired.location,
    ...(acquired.sourceType === "plugin_home" ? { commit: acquired.commit } : {}),
    seen_at: context.now().toISOString(),
    offers: acquired.offering.offers.map(({ name, manifest, path }) => ({
      name,
      version: manifest.version,
      path,
    })),
  });
}
