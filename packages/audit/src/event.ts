/** Event types of schema version 0.1. */
export const EVENT_TYPES_0_1 = [
  "plugin.discovered",
  "plugin.installed",
  "plugin.trusted",
  "plugin.invoked",
  "plugin.permission_used",
  "plugin.completed",
  "plugin.failed",
] as const;

/** Event types of schema version 0.2, the one that is written. */
export const EVENT_TYPES = [
  ...EVENT_TYPES_0_1,
  "plugin.revoked",
  "plugin.disabled",
  "plugin.removed",
  "plugin.updated",
  "plugin.capability_used",
  "plugin.violation",
  "ledger.repaired",
  "ledger.rollback_accepted",
  "ledger.segment_started",
  "ledger.replaced",
] as const;

/** How far a plugin is trusted at the time of an event (AUD-03). */
export const TRUST_STATES = [
  "discovered",
  "installed",
  "trusted",
  "disabled",
  "blocked",
  "first_party",
] as const;

/** How what an event speaks of ended (AUD-03), in version 0.1. */
export const RESULT_STATUSES_0_1 = [
  "success",
  "blocked",
  "failed",
  "trust_subject_changed",
  "name_collision_with_first_party",
  "cancelled",
  "timed_out",
] as const;

/** The same in version 0.2; `started` is for `plugin.invoked` only. */
export const RESULT_STATUSES = [...RESULT_STATUSES_0_1, "started"] as const;

/** Where a plugin comes from. */
export const SOURCE_TYPES = ["local_path", "plugin_home", "first_party"] as const;

/** Fixed keys of `provenance` (AUD-11). `docs/reference/events.md` says what each holds. */
export const PROVENANCE_KEYS = [
  "invoked_by",
  "via",
  "correlation_id",
  "source_identity",
  "artifact_digest",
  "manifest_digest",
  "previous_digest",
  "commit",
  "signer",
  "granted_by",
  "how",
  "scope_risk",
  "interpreter",
  "sandbox",
  "exit_code",
  "duration_ms",
  "stdout_sha256",
  "stderr_sha256",
  "reason",
  "scope",
  "rule",
  "target",
  "basis",
  "outcome",
] as const;

/** Keys of `provenance` that the ledger itself writes. */
export const LEDGER_PROVENANCE_KEYS = [
  "count",
  "source_trust",
  "repaired",
  "closed_sequence",
  "lost_size",
  "lost_root",
  "kept_size",
  "kept_root",
  "previous_origin",
  "archive",
  "archive_sha256",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];
export type TrustState = (typeof TRUST_STATES)[number];
export type ResultStatus = (typeof RESULT_STATUSES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type ProvenanceKey = (typeof PROVENANCE_KEYS)[number] | (typeof LEDGER_PROVENANCE_KEYS)[number];

/** What can be said of an argv without showing it; over the redacted argv (AUD-04). */
export type ArgvSummary = {
  readonly argc: number;
  /** UTF-8 bytes of all words, separators left out. */
  readonly byte_length: number;
  /** Hex SHA-256 of the words joined by NUL. */
  readonly sha256: string;
};

/** One thing that happened (AUD-01), in the version that is written. */
export type AuditEvent = {
  readonly schema_version: "0.2";
  readonly event_type: EventType;
  /** RFC 3339, UTC, ending in `Z`. */
  readonly occurred_at: string;
  readonly plugin: { readonly name: string; readonly version: string; readonly source_type: SourceType };
  readonly command: {
    readonly namespace: string;
    readonly name: string;
    readonly argv: readonly string[];
    readonly argv_summary?: ArgvSummary;
  };
  readonly trust_state: TrustState;
  /** `<capability>:<access>`, as declared in the manifest. */
  readonly capabilities_used: readonly string[];
  /** Scopes. */
  readonly permissions_used: readonly string[];
  readonly provenance: Readonly<Record<string, string>>;
  readonly result: { readonly status: ResultStatus; readonly message: string };
};

/** An event of version 0.1: read and exported, never written. */
export type AuditEvent01 = Omit<AuditEvent, "schema_version" | "event_type" | "result"> & {
  readonly schema_version: "0.1";
  readonly event_type: (typeof EVENT_TYPES_0_1)[number];
  readonly result: { readonly status: (typeof RESULT_STATUSES_0_1)[number]; readonly message: string };
};

/** An event of any version that can be read. */
export type AnyAuditEvent = AuditEvent | AuditEvent01;
