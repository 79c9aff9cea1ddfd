import { loadManifest } from "@ooo/manifest";
import { fingerprint, type LockedPlugin } from "@ooo/trust-store";
import type { Acquired } from "./acquired.ts";
import { stageArtifact, type StagedArtifact } from "./content-store.ts";
import type { RehearsalContext } from "./context.ts";
import { LifecycleError } from "./error.ts";
import type { Offer } from "./offering.ts";
import { checkPolicy } from "./source-policy.ts";

/** A plugin that is copied, checked and not yet installed. */
export type StagedOffer = StagedArtifact & {
  /** The lockfile row that it would get. */
  readonly row: LockedPlugin;
};

/**
 * Copies what an offer gives to the store and holds it to policy, to what was shown of it, and to what its catalog
 * promises. Throws `LifecycleError`, `ManifestError`, `TrustStoreError`; then nothing is left behind.
 */
export async function stageOffer(
  context: RehearsalContext,
  acquired: Acquired,
  offer: Offer,
): Promise<StagedOffer> {
  checkPolicy(acquired, identityOf(acquired, offer), context.config.policy, context.now());
  if (offer.manifest.source.type === "first_party") {
    // SRC-04: only what ships inside ooo is first-party.
    throw new LifecycleError(
      "LIFECYCLE_FIRST_PARTY_SOURCE",
      `${offer.name} says that it ships with ooo, and does not`,
      { hint: 'its author must write "plugin_home" or "local_path" in source.type' },
    );
  }
  // Before the first byte is read: an edit that comes later is seen as one (DIG-05).
  const source = acquired.sourceType === "local_path" ? fingerprint(offer.directory, "source") : undefined;
  const staged = await stageArtifact(context.home, offer.directory, context.onCopy);
  try {
    checkStaged(offer, staged);
    return { ...staged, row: describeRow(context, acquired, offer, staged, source) };
  } catch (error) {
    await staged[Symbol.asyncDispose]();
    throw error;
  }
}

function checkStaged(offer: Offer, staged: StagedArtifact): void {
  // The directory may have changed since it was shown: what counts is what was copied.
  if (loadManifest(staged.directory).digest !== offer.manifestDigest) {
    throw new LifecycleError("LIFECYCLE_SOURCE_CHANGED", `${offer.name} changed while it was installed`, {
      hint: "run the command again",
    });
  }
  if (offer.expectedDigest === undefined || offer.expectedDigest === staged.digest) return;
  throw new LifecycleError("LIFECYCLE_DIGEST_MISMATCH", `${offer.name} is not what its catalog promises`, {
    expected: offer.expectedDigest,
    got: staged.digest,
    hint: "ask the repository's owner to update catalog/index.json",
  });
}

function describeRow(
  context: RehearsalContext,
  acquired: Acquired,
  offer: Offer,
  staged: StagedArtifact,
  sourceFingerprint: string | undefined,
): LockedPlugin {
  const { manifest } = offer;
  return {
    name: manifest.name,
    version: manifest.version,
    source_type: acquired.sourceType,
    source_identity: identityOf(acquired, offer),
    ...(acquired.sourceType === "plugin_home"
      ? {
          ...(offer.path === "" ? {} : { path: offer.path }),
          repository: acquired.location,
          commit: acquired.commit,
          ...(acquired.ref === undefined ? {} : { ref: acquired.ref }),
          ...(acquired.signature.status === "verified" ? { signer: acquired.signature.signer } : {}),
        }
      : {}),
    artifact_digest: staged.digest,
    manifest_digest: offer.manifestDigest,
    installed_at: context.now().toISOString(),
    ...(sourceFingerprint === undefined ? {} : { source_fingerprint: sourceFingerprint }),
    ...declaredNames(manifest),
  };
}

/** Returns the copies that a row holds of its manifest, for look-up and `list`. */
export function declaredNames({
  commands,
  permissions,
}: Offer["manifest"]): Pick<LockedPlugin, "commands" | "required_scopes" | "optional_scopes"> {
  const scopes = (isRequired: boolean): string[] =>
    permissions.filter(({ required }) => required === isRequired).map(({ scope }) => scope);
  return {
    commands: commands.map(({ namespace, name }) => `${namespace} ${name}`),
    required_scopes: scopes(true),
    optional_scopes: scopes(false),
  };
}

/** SRC-02: a local plugin is its own directory, wherever in a repository it was found; SRC-01: a fetched one its URL. */
function identityOf(acquired: Acquired, offer: Offer): string {
  return acquired.sourceType === "local_path" ? offer.directory : acquired.identity;
}
