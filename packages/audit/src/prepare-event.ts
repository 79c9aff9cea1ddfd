import { canonicalJson, JsonError } from "@ooo/strict-json";
import { LedgerError } from "./error.ts";
import type { AuditEvent } from "./event.ts";
import validateEvent from "./generated/validate-audit-event-0-2.js";
import { LEDGER_LIMITS } from "./limits.ts";
import { redactEvent } from "./redact-event.ts";
import { mayHoldSecret } from "./secret-words.ts";

/** An event ready to be stored: its canonical text, and what the envelope repeats of it. */
export type PreparedEvent = { readonly text: string; readonly correlationId: string | null };

/**
 * Returns the canonical text of one event, redacted and valid. Throws `LedgerError` (`LEDGER_EVENT_INVALID`) for
 * anything that is not an event of version 0.2 of at most `LEDGER_LIMITS.maxEventBytes`.
 */
export function prepareEvent(event: AuditEvent): PreparedEvent {
  // Attacker-controlled: texts of the event. A copy by way of JSON: what is checked is what is stored.
  const text = writeJson(event);
  const copy = JSON.parse(text) as AuditEvent;
  // AUD-02: each recorded event validates against its version's schema.
  if (!validateEvent(copy)) {
    const violation = validateEvent.errors?.[0];
    refuse(`event ${violation?.message ?? "does not fit its schema"}`, violation?.instancePath ?? "");
  }
  const correlationId = copy.provenance.correlation_id ?? null;
  // AUD-10: an intent without an id could never be told from its outcome.
  if (copy.event_type === "plugin.invoked" && (correlationId ?? "") === "") {
    refuse("plugin.invoked needs a correlation id", "/provenance/correlation_id");
  }
  // AUD-04: redaction at the one door, whatever the caller did before.
  return { text: mayHoldSecret(text) ? writeJson(redactEvent(copy)) : text, correlationId };
}

function writeJson(event: unknown): string {
  let text: string;
  try {
    text = canonicalJson(event);
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw new LedgerError("LEDGER_EVENT_INVALID", `event is not JSON: ${cause.message}`, {
      pointer: cause.pointer,
      cause,
    });
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > LEDGER_LIMITS.maxEventBytes) {
    refuse(`event has ${bytes} bytes, at most ${LEDGER_LIMITS.maxEventBytes} are stored`, "");
  }
  return text;
}

function refuse(message: string, pointer: string): never {
  throw new LedgerError("LEDGER_EVENT_INVALID", message, { pointer });
}
