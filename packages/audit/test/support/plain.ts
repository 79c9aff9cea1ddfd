import { join } from "node:path";
import type { AuditEvent, LedgerFiles } from "@ooo/audit";

export function filesIn(directory: string): LedgerFiles {
  return {
    database: join(directory, "ouroboros.db"),
    keyFile: join(directory, "ledger.key"),
    witnessFile: join(directory, "ledger.head"),
  };
}

/** An event of which only the difference is stated. */
export function anEvent(difference: Partial<AuditEvent> = {}): AuditEvent {
  return {
    schema_version: "0.2",
    event_type: "plugin.permission_used",
    occurred_at: "2026-11-20T12:00:00.000Z",
    plugin: { name: "github-pr", version: "1.2.3", source_type: "plugin_home" },
    command: { namespace: "github-pr", name: "review", argv: ["https://github.com/o/r/pull/1"] },
    trust_state: "trusted",
    capabilities_used: [],
    permissions_used: ["github:read"],
    provenance: { via: "terminal", correlation_id: "invocation-1" },
    result: { status: "success", message: "GET /repos/o/r/pulls/1" },
    ...difference,
  };
}
