import type { LedgerRecord } from "./envelope.ts";

/** Returns a record as one CloudEvent 1.0 in the JSON format (https://github.com/cloudevents/spec, v1.0.2). */
export function toCloudEvent(record: LedgerRecord, origin: string): string {
  const { event } = record;
  return JSON.stringify({
    specversion: "1.0",
    id: record.id,
    source: `urn:ooo:${origin.replace("/", ":")}`,
    type: `dev.ooo.${event.event_type}`,
    time: event.occurred_at,
    subject: event.plugin.name,
    datacontenttype: "application/json",
    dataschema: `urn:ooo:schema:audit-event:${event.schema_version}`,
    // Extension attributes are texts or small integers; a sequence may outgrow 32 bits.
    sequence: String(record.sequence),
    ...(record.correlationId === null ? {} : { correlationid: record.correlationId }),
    data: event,
  });
}

/** Severities of OpenTelemetry's log data model. */
const SEVERITY = { info: [9, "INFO"], warn: [13, "WARN"], error: [17, "ERROR"] } as const;

/**
 * Returns log records as one line of the OTLP/JSON file format: an `ExportLogsServiceRequest` of OpenTelemetry
 * (https://opentelemetry.io/docs/specs/otel/protocol/file-exporter/).
 */
export function toLogsRequest(logRecords: readonly string[], origin: string): string {
  const resource = JSON.stringify({
    attributes: attributes({ "service.name": "ooo", "ooo.ledger.origin": origin }),
  });
  const scopeLogs = `[{"scope":{"name":"@ooo/audit"},"logRecords":[${logRecords.join(",")}]}]`;
  return `{"resourceLogs":[{"resource":${resource},"scopeLogs":${scopeLogs}}]}`;
}

/** Returns a record as one OTLP/JSON log record. */
export function toLogRecord(record: LedgerRecord): string {
  const { event } = record;
  const { status } = event.result;
  const isGood = status === "success" || status === "started";
  const [severityNumber, severityText] =
    SEVERITY[isGood ? "info" : status === "failed" || status === "timed_out" ? "error" : "warn"];
  return JSON.stringify({
    timeUnixNano: unixNano(event.occurred_at),
    observedTimeUnixNano: unixNano(record.recordedAt),
    severityNumber,
    severityText,
    eventName: event.event_type,
    body: { stringValue: event.result.message },
    attributes: attributes({
      "log.record.uid": record.id,
      "ooo.sequence": String(record.sequence),
      ...(record.correlationId === null ? {} : { "ooo.correlation_id": record.correlationId }),
      "ooo.plugin.name": event.plugin.name,
      "ooo.plugin.version": event.plugin.version,
      "ooo.plugin.source_type": event.plugin.source_type,
      "ooo.command": `${event.command.namespace} ${event.command.name}`,
      "ooo.argv": event.command.argv,
      "ooo.trust_state": event.trust_state,
      "ooo.result.status": status,
      "ooo.capabilities_used": event.capabilities_used,
      "ooo.permissions_used": event.permissions_used,
      ...Object.fromEntries(
        Object.entries(event.provenance).map(([name, value]) => [`ooo.provenance.${name}`, value]),
      ),
    }),
  });
}

function attributes(values: Readonly<Record<string, string | readonly string[]>>): object[] {
  const text = (value: string): object => ({ stringValue: value });
  return Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === "string" ? text(value) : { arrayValue: { values: value.map(text) } },
  }));
}

/** OTLP writes 64-bit integers as texts. A time that is not one (February 30) is 0: unknown. */
function unixNano(instant: string): string {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) || ms < 0 ? "0" : `${ms}000000`;
}
