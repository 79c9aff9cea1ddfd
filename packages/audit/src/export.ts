import { parseEntry } from "./envelope.ts";
import { LedgerError } from "./error.ts";
import { toCloudEvent, toLogRecord, toLogsRequest } from "./export-line.ts";
import { leafHash } from "./merkle.ts";
import { entryFilter, type LedgerFilter } from "./query.ts";
import type { LedgerStorage, StoredEntry } from "./storage.ts";

/**
 * `jsonl`: each line is a leaf's content, byte for byte, so its hash can be computed from the line. `cloudevents`: one
 * CloudEvent 1.0 per line. `opentelemetry`: OTLP/JSON, up to 16 log records per line.
 */
export type ExportFormat = "jsonl" | "cloudevents" | "opentelemetry";

/** Events that are read and held at once. What outlives a collection makes V8 grow its young generation: few are best. */
const CHUNK = 16;

/**
 * Yields lines, each ending in a newline, oldest event first; memory does not grow with the ledger's size. Ends at
 * what the head was at the start. Throws `LedgerError` at an event that does not fit its hash or schema.
 */
export async function* exportLedger(
  storage: LedgerStorage,
  origin: string,
  format: ExportFormat,
  filter: LedgerFilter = {},
): AsyncGenerator<string, void, undefined> {
  const range = await entryFilter(storage, filter);
  const end = Math.min((await storage.head()).size, range.to ?? Number.MAX_SAFE_INTEGER);
  for (let from = range.from ?? 0; from < end;) {
    const entries = await storage.find({ ...range, from, to: end, order: "oldest", limit: CHUNK });
    for (const entry of entries) requireLeaf(entry);
    if (entries.length > 0) yield linesOf(entries, origin, format);
    if (entries.length < CHUNK) return;
    from = (entries.at(-1)?.sequence ?? end) + 1;
  }
}

/** Each record is a text before the next one is parsed. */
function linesOf(entries: readonly StoredEntry[], origin: string, format: ExportFormat): string {
  switch (format) {
    case "jsonl":
      // The bytes as they are: nothing to parse.
      return entries.map(({ body }) => `${body}\n`).join("");
    case "cloudevents":
      return entries.map((entry) => `${toCloudEvent(parseEntry(entry, origin), origin)}\n`).join("");
    case "opentelemetry":
      return `${toLogsRequest(
        entries.map((entry) => toLogRecord(parseEntry(entry, origin))),
        origin,
      )}\n`;
  }
}

function requireLeaf({ sequence, body, leaf }: StoredEntry): void {
  if (Buffer.compare(leafHash(body), leaf) === 0) return;
  const message = `event ${sequence} does not fit its leaf hash`;
  throw new LedgerError("LEDGER_CORRUPT", message, { sequence, hint: "ooo audit verify" });
}
