import { withHomeLock } from "@ooo/home";
import { loadManifest, type Manifest } from "@ooo/manifest";
import {
  enablePlugin,
  findDisabled,
  loadGrants,
  loadLockfile,
  projectGrants,
  writeGrants,
  writeLockfile,
  type FoldedTrust,
  type LockedPlugin,
} from "@ooo/trust-store";
import { verifiedDirectory } from "../content-store.ts";
import { record, type LifecycleContext, type LifecycleEvent } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { describeSource } from "../install-offer.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { planTrust, type TrustRequest } from "../plan-trust.ts";
import { trustInForce } from "../trust-in-force.ts";

/** What a plugin asks for and what it has, as the trust prompt shows it. */
export type Consent = {
  readonly plugin: LockedPlugin;
  readonly manifest: Manifest;
  readonly trust: FoldedTrust;
};

/** What was granted, and what is in force now. */
export type Trusted = Consent & { readonly granted: readonly string[]; readonly isConsent: boolean };

/**
 * Returns what there is to decide about a plugin, read from its verified stored copy. Throws `LifecycleError` with code
 * `LIFECYCLE_STORED_COPY` if its bytes are not the installed ones.
 */
export async function describeConsent(context: LifecycleContext, name: string): Promise<Consent> {
  const plugin = installedPlugin(await loadLockfile(context.home), name);
  return await consentTo(context, plugin);
}

async function consentTo(context: LifecycleContext, plugin: LockedPlugin): Promise<Consent> {
  const directory = await verifiedDirectory(context.home, plugin.artifact_digest);
  const { manifest } = loadManifest(directory);
  return { plugin, manifest, trust: await trustInForce(context.ledger, plugin) };
}

/**
 * Grants exactly the scopes of a request to the plugin's present bytes (TRU-01, LIF-04), one event each, and enables it
 * if it was disabled (TRU-05). The ledger is written first; the grants file follows it (TRU-07).
 *
 * Throws `LifecycleError` as `planTrust` does, for bytes that are not the reviewed ones, and where policy asks for a
 * terminal; then nothing is granted.
 */
export async function trustPlugin(context: LifecycleContext, request: TrustRequest): Promise<Trusted> {
  if (request.how === "flag" && context.config.trust.require_terminal === true) {
    throw new LifecycleError(
      "LIFECYCLE_TERMINAL_NEEDED",
      "config.toml says that scopes are granted on a terminal only",
      {
        hint: `run in a terminal: ooo plugin trust ${request.name}`,
      },
    );
  }
  return await withHomeLock(
    context.home,
    async () => {
      const lockfile = await loadLockfile(context.home);
      const consent = await consentTo(context, installedPlugin(lockfile, request.name));
      const { plugin, manifest, trust } = consent;
      if (request.digest !== undefined && request.digest !== plugin.artifact_digest) {
        throw new LifecycleError(
          "LIFECYCLE_DIGEST_MISMATCH",
          `${plugin.name} is not the artifact that was reviewed`,
          {
            expected: request.digest,
            got: plugin.artifact_digest,
            hint: `ooo plugin inspect ${plugin.name}`,
          },
        );
      }
      const isDisabled = trust.disabled || findDisabled(lockfile, plugin) !== undefined;
      const plan = planTrust(request, manifest, { ...trust, disabled: isDisabled }, context.isBroadScope);
      if (plan.kind === "nothing") return { ...consent, granted: [], isConsent: false };

      await record(context, trustEvents(context, request, consent, plan.permissions));
      const after = await trustInForce(context.ledger, plugin);
      const { grants } = await loadGrants(context.home, plugin.name);
      await writeGrants(context.home, plugin.name, projectGrants(grants, after));
      if (findDisabled(lockfile, plugin)) await writeLockfile(context.home, enablePlugin(lockfile, plugin));
      const granted = plan.permissions.map(({ scope }) => scope);
      return { ...consent, trust: after, granted, isConsent: granted.length === 0 };
    },
    { purpose: `trust ${request.name}` },
  );
}

/** One event per scope; without scopes, one that is the consent (TRU-09). CAP-01: capabilities come with the first. */
function trustEvents(
  context: LifecycleContext,
  request: TrustRequest,
  { plugin, manifest, trust }: Consent,
  permissions: readonly Manifest["permissions"][number][],
): LifecycleEvent[] {
  const capabilities = trust.trusted
    ? []
    : manifest.capabilities.map(({ name, access }) => `${name}:${access}`);
  const event = {
    event_type: "plugin.trusted",
    trust_state: "trusted",
    verb: "trust",
    plugin,
    capabilities,
    provenance: { ...describeSource(plugin), granted_by: context.invokedBy, how: request.how },
  } as const;
  if (permissions.length === 0) return [event];
  return permissions.map(({ scope, risk }, index) => ({
    ...event,
    capabilities: index === 0 ? capabilities : [],
    permissions: [scope],
    provenance: { ...event.provenance, scope, scope_risk: risk },
  }));
}
