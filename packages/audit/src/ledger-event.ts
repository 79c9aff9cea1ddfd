import type { AuditEvent, EventType, ProvenanceKey } from "./event.ts";

/** What was typed to change a ledger, for the record. */
export type Operator = {
  /** The words of the command, for example `["--accept-rollback"]`. */
  readonly argv: readonly string[];
  /** User name. */
  readonly invokedBy?: string;
  /** Version of the program. */
  readonly version: string;
};

/** Returns an event by which the ledger speaks of itself. */
export function ledgerEvent(
  type: Extract<EventType, `ledger.${string}`>,
  operator: Operator,
  message: string,
  provenance: Partial<Record<ProvenanceKey, string>>,
): AuditEvent {
  return {
    schema_version: "0.2",
    event_type: type,
    occurred_at: new Date().toISOString(),
    plugin: { name: "ooo", version: operator.version, source_type: "first_party" },
    command: { namespace: "audit", name: "repair", argv: operator.argv },
    trust_state: "first_party",
    capabilities_used: [],
    permissions_used: [],
    provenance: {
      ...(operator.invokedBy === undefined ? {} : { invoked_by: operator.invokedBy }),
      ...provenance,
    },
    result: { status: "success", message },
  };
}
