import type { Grant, GrantHow, Risk } from "./grant.ts";
import { sameSubject, type InstallSubject, type TrustSubject } from "./trust-subject.ts";

/**
 * What the fold reads of a ledger event: the parts of an audit event that carry trust (AUD-01, AUD-11). Whoever hands
 * it in has verified it: recorded in this ledger, included under its newest signed checkpoint (TRU-07).
 */
export type TrustEvent = {
  readonly event_type: string;
  readonly occurred_at: string;
  readonly plugin: { readonly name: string; readonly source_type: string };
  /** `source_identity`, `artifact_digest`, `scope`, `scope_risk`, `granted_by`, `how`; no `scope` is the consent. */
  readonly provenance: Readonly<Record<string, string>>;
};

/** What the ledger says about one plugin and one trust subject of it. */
export type FoldedTrust = {
  readonly subject: TrustSubject;
  /** Whether a person ever consented to this subject and has not withdrawn it (TRU-09). */
  readonly trusted: boolean;
  /** Whether the plugin's source is disabled, whatever its bytes (TRU-05). */
  readonly disabled: boolean;
  /** The grants in force, the consent without scope among them, sorted by scope. */
  readonly grants: readonly Grant[];
};

/**
 * Returns the state of trust in one subject after all events, given in the ledger's order (TRU-07). Only
 * `plugin.trusted` gives, and only with every field in place, for exactly this subject (TRU-01); the other three take,
 * and one that does not say from which subject takes from all:
 *
 * - `plugin.revoked` with a scope takes that scope; without one it takes all of a digest, the consent too.
 * - `plugin.disabled` takes all grants of the name and source, for every digest, and disables (TRU-05).
 * - `plugin.removed` takes all grants of the name and source, for every digest, and forgets the disabling (TRU-06).
 */
export function foldTrustEvents(
  events: Iterable<TrustEvent>,
  subject: InstallSubject & TrustSubject,
): FoldedTrust {
  const grants = new Map<string, Grant>();
  let trusted = false;
  let disabled = false;
  const forget = (): void => {
    grants.clear();
    trusted = false;
  };
  for (const event of events) {
    if (event.plugin.name !== subject.name) continue;
    switch (event.event_type) {
      case "plugin.trusted": {
        const grant = isSource(event, subject) ? grantOf(event) : undefined;
        if (grant === undefined) break;
        disabled = false; // TRU-05: only trust re-enables, whatever the bytes
        if (!sameSubject(grant, subject)) break; // TRU-01
        trusted = true;
        grants.set(grant.scope ?? "", grant);
        break;
      }
      case "plugin.revoked": {
        if (!mayBeSource(event, subject)) break;
        const { artifact_digest: digest, scope } = event.provenance;
        if (digest !== undefined && digest !== subject.artifact_digest) break;
        if (scope === undefined) forget();
        else grants.delete(scope);
        break;
      }
      case "plugin.disabled":
        if (!mayBeSource(event, subject)) break;
        forget();
        disabled = true;
        break;
      case "plugin.removed":
        if (!mayBeSource(event, subject)) break;
        forget();
        disabled = false;
        break;
      default:
    }
  }
  const { source_type, source_identity, artifact_digest } = subject;
  const sorted = [...grants.keys()].sort().flatMap((scope) => grants.get(scope) ?? []);
  return { subject: { source_type, source_identity, artifact_digest }, trusted, disabled, grants: sorted };
}

function isSource(event: TrustEvent, subject: InstallSubject): boolean {
  const { source_identity: identity } = event.provenance;
  return event.plugin.source_type === subject.source_type && identity === subject.source_identity;
}

/** An event that takes and does not name the source takes from every source. */
function mayBeSource(event: TrustEvent, subject: InstallSubject): boolean {
  return event.provenance.source_identity === undefined || isSource(event, subject);
}

function grantOf({ plugin, occurred_at, provenance }: TrustEvent): Grant | undefined {
  const { source_identity, artifact_digest, scope, scope_risk: risk, granted_by, how } = provenance;
  const { source_type } = plugin;
  if (!isSourceType(source_type) || source_identity === undefined || artifact_digest === undefined)
    return undefined;
  if (granted_by === undefined || !isHow(how)) return undefined;
  const subject = { source_type, source_identity, artifact_digest };
  const given = { granted_by, granted_at: occurred_at, how };
  if (scope === undefined) return { ...subject, ...given };
  return isRisk(risk) ? { ...subject, scope, risk, ...given } : undefined;
}

function isSourceType(value: string): value is "local_path" | "plugin_home" {
  return value === "local_path" || value === "plugin_home";
}

function isHow(value: string | undefined): value is GrantHow {
  return value === "terminal" || value === "flag";
}

function isRisk(value: string | undefined): value is Risk {
  return value === "read_only" || value === "write" || value === "destructive";
}
