import { parseEntry, type LedgerRecord } from "./envelope.ts";
import { LedgerError } from "./error.ts";
import type { EventType, ResultStatus } from "./event.ts";
import { LEDGER_LIMITS } from "./limits.ts";
import type { EntryFilter, LedgerStorage } from "./storage.ts";

/** Which events to read; all conditions hold at once. */
export type LedgerFilter = {
  readonly plugin?: string;
  readonly types?: readonly EventType[];
  readonly status?: ResultStatus;
  readonly correlationId?: string;
  /** Recorded at or after. */
  readonly since?: Date;
  /** Recorded before. */
  readonly until?: Date;
  /** First sequence. */
  readonly from?: number;
  /** Sequence behind the last one. */
  readonly to?: number;
};

/** A filter, and which page of it. */
export type LedgerQuery = LedgerFilter & {
  /** `next` of the page before. */
  readonly before?: number;
  /** Most records; default 50, at most `LEDGER_LIMITS.maxPage`. */
  readonly limit?: number;
};

/** Records, newest first. */
export type LedgerPage = {
  readonly records: readonly LedgerRecord[];
  /** `before` of the next page; undefined if this is the last one. */
  readonly next: number | undefined;
};

/** Returns one page. Pages are cut by sequence, so events that are appended meanwhile shift nothing. */
export async function queryLedger(
  storage: LedgerStorage,
  origin: string,
  query: LedgerQuery,
): Promise<LedgerPage> {
  const { before = Number.MAX_SAFE_INTEGER, limit = 50 } = query;
  requireCount("limit", limit, 1, LEDGER_LIMITS.maxPage);
  requireCount("before", before, 0, Number.MAX_SAFE_INTEGER);
  const range = await entryFilter(storage, query);
  const to = Math.min(before, range.to ?? Number.MAX_SAFE_INTEGER);
  const entries = await storage.find({ ...range, to, order: "newest", limit: limit + 1 });
  const records = entries.slice(0, limit).map((entry) => parseEntry(entry, origin));
  return { records, next: entries.length > limit ? records.at(-1)?.sequence : undefined };
}

/** Returns the storage's form of a filter: times become sequences. */
export async function entryFilter(
  storage: LedgerStorage,
  filter: LedgerFilter,
): Promise<Omit<EntryFilter, "order" | "limit">> {
  const { plugin, types, status, correlationId, since, until } = filter;
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = filter;
  requireCount("from", from, 0, Number.MAX_SAFE_INTEGER);
  requireCount("to", to, 0, Number.MAX_SAFE_INTEGER);
  const start = since === undefined ? 0 : await storage.firstAt(timeOf("since", since));
  const end = until === undefined ? to : await storage.firstAt(timeOf("until", until));
  return { plugin, types, status, correlationId, from: Math.max(from, start), to: Math.min(to, end) };
}

function timeOf(name: string, date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new LedgerError("LEDGER_QUERY_INVALID", `${name} is not a time`);
  return time;
}

function requireCount(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new LedgerError("LEDGER_QUERY_INVALID", `${name} must be a whole number from ${least} to ${most}`, {
    expected: `${least} to ${most}`,
    got: String(value),
  });
}
