import { LedgerError, type AuditEvent, type Ledger, type ProvenanceKey, type ResultStatus } from "@ooo/audit";
import { FirewallError } from "./error.ts";
import type { Program } from "./program.ts";

/** What every event of one invocation repeats. */
export type InvocationIdentity = {
  readonly program: Program;
  readonly command: { readonly namespace: string; readonly name: string };
  readonly words: readonly string[];
  readonly correlationId: string;
  readonly manifestDigest?: string;
  readonly user: string;
  readonly via: string;
  readonly now: () => number;
  /** The run is not isolated, because the user's configuration allows that: each event says so (ENF-07). */
  readonly isUnsandboxed?: boolean;
};

/** What one event says beyond that. */
export type EventParts = {
  readonly type: AuditEvent["event_type"];
  readonly trustState: AuditEvent["trust_state"];
  readonly status: ResultStatus;
  readonly message: string;
  readonly capability?: string;
  readonly scope?: string;
  readonly provenance?: Readonly<Partial<Record<ProvenanceKey, string>>>;
};

/** Returns one event of an invocation (AUD-01, AUD-11). Redaction is the ledger's, at its one door (AUD-04). */
export function invocationEvent(identity: InvocationIdentity, parts: EventParts): AuditEvent {
  const { program, command, words, correlationId, manifestDigest, user, via, now, isUnsandboxed } = identity;
  return {
    schema_version: "0.2",
    event_type: parts.type,
    occurred_at: new Date(now()).toISOString(),
    plugin: { name: program.name, version: program.version, source_type: program.subject.source_type },
    command: { ...command, argv: words.map((word) => word.toWellFormed()) },
    trust_state: parts.trustState,
    capabilities_used: parts.capability === undefined ? [] : [parts.capability],
    permissions_used: parts.scope === undefined ? [] : [parts.scope],
    provenance: {
      invoked_by: user,
      via,
      correlation_id: correlationId,
      source_identity: program.subject.source_identity,
      artifact_digest: program.subject.artifact_digest,
      ...(manifestDigest === undefined ? {} : { manifest_digest: manifestDigest }),
      ...(program.row?.commit === undefined ? {} : { commit: program.row.commit }),
      ...(parts.scope === undefined ? {} : { scope: parts.scope }),
      ...(isUnsandboxed === true ? { sandbox: "none" } : {}),
      ...wellFormed(parts.provenance ?? {}),
    },
    result: { status: parts.status, message: parts.message.toWellFormed() },
  };
}

function wellFormed(provenance: Readonly<Partial<Record<ProvenanceKey, string>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(provenance).map(([key, value]) => [key, value.toWellFormed()]));
}

/**
 * Appends events and returns once they are durable: that return is the permit to do what they announce (AUD-06).
 * Throws `FIREWALL_LEDGER`.
 */
export async function appendEvents(ledger: Ledger, events: readonly AuditEvent[]): Promise<void> {
  try {
    await ledger.append(events);
  } catch (cause) {
    throw ledgerFault(cause);
  }
}

/** Returns a fault of the ledger as an error of this package. */
export function ledgerFault(cause: unknown): FirewallError {
  if (cause instanceof FirewallError) return cause;
  const known = cause instanceof LedgerError ? cause : undefined;
  return new FirewallError(
    "FIREWALL_LEDGER",
    `the ledger refused: ${known?.message ?? "it cannot be used"}`,
    {
      hint: known?.hint ?? (isOutOfDescriptors(cause) ? "ulimit -n 1024" : "ooo audit verify"),
      cause,
      ...(known?.path === undefined ? {} : { path: known.path }),
    },
  );
}

function isOutOfDescriptors(cause: unknown): boolean {
  return ["EMFILE", "ENFILE"].includes((cause as NodeJS.ErrnoException | undefined)?.code ?? "");
}
