import { canonicalJson } from "@ooo/strict-json";
import { LedgerError } from "./error.ts";
import type { AnyAuditEvent } from "./event.ts";
import validateEnvelope from "./generated/validate-audit-envelope.js";
import validateEvent01 from "./generated/validate-audit-event-0-1.js";
import validateEvent02 from "./generated/validate-audit-event-0-2.js";
import type { PreparedEvent } from "./prepare-event.ts";
import type { StoredEntry } from "./storage.ts";
import { uuidV7, type RandomPool } from "./uuid.ts";
import type { Writer } from "./writer.ts";

/** One event as the ledger holds it. */
export type LedgerRecord = {
  /** Position in the ledger, from 0. */
  readonly sequence: number;
  /** UUID of version 7. */
  readonly id: string;
  readonly correlationId: string | null;
  /** When it was recorded, RFC 3339, UTC; never earlier than the record before. */
  readonly recordedAt: string;
  readonly writer: Writer;
  readonly event: AnyAuditEvent;
};

/** Everything of a leaf but its sequence and time, which are known under the lock only. */
export type OpenEnvelope = {
  readonly id: string;
  readonly close: (sequence: number, time: number) => string;
};

/** Returns the leaf of an event, to be closed under the lock; RFC 8785 canonical JSON, like `writer`. */
export function openEnvelope(
  event: PreparedEvent,
  origin: string,
  writer: string,
  now: number,
  random: RandomPool,
): OpenEnvelope {
  const id = uuidV7(now, random);
  const corr = event.correlationId === null ? "null" : canonicalJson(event.correlationId);
  const head = `{"corr":${corr},"event":${event.text},"id":"${id}","idx":`;
  const middle = `,"log":"${origin}","salt":"${random.take(16).toString("hex")}","t":`;
  const tail = `,"v":1,"w":${writer}}`;
  return { id, close: (sequence, time) => `${head}${sequence}${middle}${time}${tail}` };
}

type Envelope = {
  readonly log: string;
  readonly idx: number;
  readonly t: number;
  readonly id: string;
  readonly corr: string | null;
  readonly w: Writer;
  readonly event: AnyAuditEvent;
};

/** Returns the record of a stored leaf. Throws `LedgerError` (`LEDGER_CORRUPT`) if it is not one of this place. */
export function parseEntry(entry: Pick<StoredEntry, "sequence" | "body">, origin: string): LedgerRecord {
  const { sequence } = entry;
  const value = parseBody(entry.body);
  const problem = envelopeProblem(value, sequence, origin);
  if (problem !== undefined) {
    throw new LedgerError("LEDGER_CORRUPT", `event ${sequence} ${problem}`, {
      sequence,
      hint: "ooo audit verify",
    });
  }
  const { id, corr, t, w, event } = value as Envelope;
  return {
    sequence,
    id,
    correlationId: corr,
    recordedAt: new Date(t).toISOString(),
    writer: w,
    event,
  };
}

/** Returns the value of a leaf's bytes, or undefined if they are not JSON. */
export function parseBody(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** Returns why a value is not the leaf at `sequence` of the log `origin`, or undefined if it is. */
export function envelopeProblem(value: unknown, sequence: number, origin: string): string | undefined {
  if (!validateEnvelope(value)) return "is not an envelope";
  const { idx, log, event, corr, t } = value as Envelope;
  if (idx !== sequence) return `says that it is event ${idx}`;
  if (log !== origin) return "belongs to another ledger";
  if (Number.isNaN(new Date(t).getTime())) return "has no valid time";
  const isValid = event.schema_version === "0.1" ? validateEvent01(event) : validateEvent02(event);
  if (!isValid) return "does not fit the schema of its version";
  if ((event.provenance.correlation_id ?? null) !== corr) return "has two correlation ids";
  return undefined;
}
