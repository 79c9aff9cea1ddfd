import { randomUUID } from "node:crypto";
import { redactJson, redactText, type AuditEvent, type Ledger } from "@ooo/audit";
import type { Home } from "@ooo/home";
import { ProtocolError, type JsonObject } from "@ooo/protocol";
import { canonicalJson } from "@ooo/strict-json";
import { bodyDigest, storeBody } from "./evidence-body.ts";
import { CORE_LIMITS } from "./limits.ts";
import { ownerOf } from "./owner.ts";
import type { ProviderScope } from "./provider.ts";
import type { RecordQuota } from "./record-quota.ts";

/** What a plugin can put on record. */
export type RecordType = "evidence" | "provenance" | "handoff";

/**
 * Keys of an event's `provenance` under which a record stands. They begin alike, so that what a plugin says is never
 * taken for what the host says. `docs/reference/primitives.md` says what each holds.
 */
export const RECORD_KEYS = [
  "record_id",
  "record_type",
  "record_kind",
  "record_summary",
  "record_sha256",
  "record_bytes",
  "record_body",
] as const;

/** What a record is made of; everything in it is the plugin's. */
export type RecordParts = {
  readonly type: RecordType;
  /** `<capability>:<access>` that allowed it. */
  readonly capability: string;
  readonly kind: string;
  readonly summary?: string;
  readonly data: JsonObject;
};

/** A record that is durable. */
export type Recorded = {
  readonly id: string;
  /** `sha256:` and the hex hash of the body: the canonical JSON of the data, redacted. */
  readonly sha256: string;
  readonly data: JsonObject;
  readonly summary?: string;
};

/** What records go into. */
export type Recorder = {
  readonly home: Home;
  readonly ledger: () => Promise<Ledger>;
  readonly quota: RecordQuota;
  readonly now: () => number;
};

/**
 * Puts what a plugin handed in on record and returns once it is durable: redacted (AUD-13), chained into the ledger as
 * an event of its invocation, its body by hash where it is long. Throws `ProtocolError`: `INVALID_PARAMS` for a kind
 * that is a secret, `LIMIT_EXCEEDED`.
 */
export async function putOnRecord(
  recorder: Recorder,
  scope: ProviderScope,
  parts: RecordParts,
): Promise<Recorded> {
  // A kind is a name that is matched later: it is refused, not changed.
  if (redactText(parts.kind) !== parts.kind) {
    throw new ProtocolError("INVALID_PARAMS", "the name of a record must not be a secret");
  }
  const data = redactJson(parts.data) as JsonObject;
  const summary =
    parts.summary === undefined
      ? undefined
      : cutShort(redactText(parts.summary), CORE_LIMITS.maxSummaryLength);
  const body = canonicalJson(data);
  const bytes = Buffer.byteLength(body);
  if (bytes > CORE_LIMITS.maxRecordBytes) {
    const limit = CORE_LIMITS.maxRecordBytes;
    throw new ProtocolError("LIMIT_EXCEEDED", `a record has at most ${limit} bytes, this one ${bytes}`);
  }
  recorder.quota.take(scope.correlationId, bytes);
  const sha256 = bodyDigest(body);
  // The ledger redacts every text once more; one that this would change could not be told by its hash.
  const isInline = bytes <= CORE_LIMITS.maxInlineBytes && redactText(body) === body;
  if (!isInline) await storeBody(recorder.home, sha256, body);
  const id = randomUUID();
  const ledger = await recorder.ledger();
  await ledger.append([
    recordEvent(scope, recorder.now(), parts, {
      record_id: id,
      record_type: parts.type,
      record_kind: parts.kind,
      ...(summary === undefined ? {} : { record_summary: summary }),
      record_sha256: sha256,
      record_bytes: String(bytes),
      ...(isInline ? { record_body: body } : {}),
    }),
  ]);
  return { id, sha256, data, ...(summary === undefined ? {} : { summary }) };
}

function recordEvent(
  scope: ProviderScope,
  now: number,
  { type, capability, kind }: RecordParts,
  record: Readonly<Partial<Record<(typeof RECORD_KEYS)[number], string>>>,
): AuditEvent {
  const { plugin, command, correlationId, source_identity, artifact_digest } = scope;
  const { name, source_type } = ownerOf(scope);
  return {
    schema_version: "0.2",
    event_type: "plugin.capability_used",
    occurred_at: new Date(now).toISOString(),
    plugin: { name, version: plugin.version, source_type },
    command: { ...command, argv: [] },
    trust_state: source_type === "first_party" ? "first_party" : "trusted",
    capabilities_used: [capability],
    permissions_used: [],
    provenance: {
      correlation_id: correlationId,
      source_identity,
      ...(artifact_digest === undefined ? {} : { artifact_digest }),
      ...record,
    },
    result: { status: "success", message: `${type} ${kind}` },
  };
}

/** Returns at most `length` UTF-16 units, without half a character at the end. */
export function cutShort(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
