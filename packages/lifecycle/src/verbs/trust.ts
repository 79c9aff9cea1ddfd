import { loadManifest, type Manifest } from "@ooo/manifest";
import {
  enablePlugin,
  findDisabled,
  loadLockfile,
  sameSubject,
  writeLockfile,
  type FoldedTrust,
  type LockedPlugin,
  type Lockfile,
} from "@ooo/trust-store";
import { changeHome } from "../change-home.ts";
import { verifiedDirectory } from "../content-store.ts";
import { record, type LifecycleContext, type LifecycleEvent } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { describeSource } from "../describe-source.ts";
import { firstPartyNameOf } from "../first-party.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { planTrust, type TrustPlan, type TrustRequest } from "../plan-trust.ts";
import { projectTrust } from "../project-trust.ts";
import { settleVersions } from "../replace-version.ts";
import { trustInForce } from "../trust-in-force.ts";

/** What a plugin asks for and what it has, as the trust prompt shows it. */
export type Consent = {
  readonly plugin: LockedPlugin;
  readonly manifest: Manifest;
  readonly trust: FoldedTrust;
  /** Whether it is disabled: then trusting it, also without a scope, enables it (TRU-05). */
  readonly isDisabled: boolean;
};

/** What was granted, and what is in force now. `isConsent`: trust was given, or given again, without a new scope. */
export type Trusted = Consent & { readonly granted: readonly string[]; readonly isConsent: boolean };

/**
 * Returns what there is to decide about a plugin, read from its verified stored copy. Throws `LifecycleError` with code
 * `LIFECYCLE_STORED_COPY` if its bytes are not the installed ones.
 */
export async function describeConsent(context: ConsentContext, name: string): Promise<Consent> {
  return await consentTo(context, await loadLockfile(context.home), name);
}

/** What reading a consent needs. */
type ConsentContext = Pick<LifecycleContext, "home" | "ledger">;

async function consentTo(context: ConsentContext, lockfile: Lockfile, name: string): Promise<Consent> {
  const plugin = installedPlugin(lockfile, name);
  const { manifest } = loadManifest(await verifiedDirectory(context.home, plugin));
  const trust = await trustInForce(context.ledger, plugin);
  return {
    plugin,
    manifest,
    trust,
    isDisabled: trust.disabled || findDisabled(lockfile, plugin) !== undefined,
  };
}

/**
 * Grants exactly the scopes of a request to the plugin's present bytes (TRU-01, LIF-04), one event each, and enables it
 * if it was disabled (TRU-05). The ledger is written first; the grants file follows it (TRU-07).
 *
 * Throws `LifecycleError` as `planTrust` does, for bytes or a source that are not the reviewed ones, for a plugin whose name
 * ships with ooo, and where policy asks for a terminal; then nothing is granted.
 */
export async function trustPlugin(context: LifecycleContext, request: TrustRequest): Promise<Trusted> {
  checkWay(context, request);
  return await changeHome(context.home, `trust ${request.name}`, async (lockfile) => {
    const { consent, plan } = await decide(context, lockfile, request);
    const { plugin } = consent;
    await settleVersions(context, plugin, "trust");
    if (plan.kind === "nothing") return { ...consent, granted: [], isConsent: false };

    await record(context, trustEvents(context, request, consent, plan.permissions));
    const after = await projectTrust(context, plugin);
    if (findDisabled(lockfile, plugin)) await writeLockfile(context.home, enablePlugin(lockfile, plugin));
    const granted = plan.permissions.map(({ scope }) => scope);
    return { ...consent, trust: after, isDisabled: false, granted, isConsent: granted.length === 0 };
  });
}

/** Returns what `trustPlugin` would grant, or throws what it would throw; changes nothing. */
export async function rehearseTrust(context: TrustContext, request: TrustRequest): Promise<Trusted> {
  checkWay(context, request);
  const { consent, plan } = await decide(context, await loadLockfile(context.home), request);
  const granted = plan.kind === "nothing" ? [] : plan.permissions.map(({ scope }) => scope);
  return { ...consent, granted, isConsent: plan.kind === "grant" && granted.length === 0 };
}

/** What deciding about trust needs. */
type TrustContext = ConsentContext & Pick<LifecycleContext, "config" | "firstParty" | "isBroadScope">;

/** T101: what can be typed by a program is refused where the user said so. */
function checkWay({ config }: TrustContext, { how, name }: TrustRequest): void {
  if (how !== "flag" || config.trust.require_terminal !== true) return;
  throw new LifecycleError(
    "LIFECYCLE_TERMINAL_NEEDED",
    "config.toml says that scopes are granted on a terminal only",
    { hint: `run in a terminal, without flags: ooo plugin trust ${name}` },
  );
}

async function decide(
  context: TrustContext,
  lockfile: Lockfile,
  request: TrustRequest,
): Promise<{ readonly consent: Consent; readonly plan: TrustPlan }> {
  const consent = await consentTo(context, lockfile, request.name);
  const { plugin, manifest, trust, isDisabled } = consent;
  checkName(context, plugin);
  checkReviewed(request, plugin);
  const folded = { ...trust, disabled: isDisabled };
  return { consent, plan: planTrust(request, manifest, folded, context.isBroadScope) };
}

/** NAM-03: what would be disabled again at once is not enabled. */
function checkName(context: Pick<LifecycleContext, "firstParty">, plugin: LockedPlugin): void {
  const name = firstPartyNameOf(context, plugin);
  if (name === undefined) return;
  throw new LifecycleError(
    "LIFECYCLE_NAME_TAKEN",
    `${name} of ${plugin.name} is a program that ships with ooo`,
    {
      got: name,
      hint: `ooo plugin remove ${plugin.name}`,
    },
  );
}

function checkReviewed({ digest, subject }: TrustRequest, plugin: LockedPlugin): void {
  const expected = subject?.artifact_digest ?? digest;
  const isReviewed = expected === undefined || expected === plugin.artifact_digest;
  if (isReviewed && (subject === undefined || sameSubject(subject, plugin))) return;
  throw new LifecycleError(
    "LIFECYCLE_DIGEST_MISMATCH",
    `${plugin.name} has the digest ${plugin.artifact_digest}, and is not what was reviewed`,
    {
      ...(expected === undefined ? {} : { expected }),
      got: plugin.artifact_digest,
      hint: `ooo plugin inspect ${plugin.name}`,
    },
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
