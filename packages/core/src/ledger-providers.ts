import type { LedgerRecord } from "@ooo/audit";
import { ProtocolError, type LedgerEntry, type Params, type Result } from "@ooo/protocol";
import { loadBody } from "./evidence-body.ts";
import { CORE_LIMITS } from "./limits.ts";
import { isSameOwner, ownerOf, type Owner } from "./owner.ts";
import type { ProvidersOf, ProviderScope } from "./provider.ts";
import { putOnRecord, type Recorder } from "./record.ts";

/** Returns what answers `ledger.*`: evidence that belongs to the invocation. */
export function ledgerProviders(recorder: Recorder): ProvidersOf<"ledger"> {
  return {
    "ledger.append": async ({ kind, summary, data }, scope) => {
      const { id, sha256 } = await putOnRecord(recorder, scope, {
        type: "evidence",
        capability: "ledger:write",
        kind,
        ...(summary === undefined ? {} : { summary }),
        data,
      });
      return { id, sha256 };
    },
    "ledger.query": (query, scope) => queryEvidence(recorder, scope, query),
  };
}

/** CAP-01: a plugin sees its own evidence only, of every version and run of the same name and source. */
async function queryEvidence(
  recorder: Recorder,
  scope: ProviderScope,
  { kind, invocation_id, limit = CORE_LIMITS.defaultLedgerPage, cursor }: Params<"ledger.query">,
): Promise<Result<"ledger.query">> {
  const owner = ownerOf(scope);
  const ledger = await recorder.ledger();
  const entries: LedgerEntry[] = [];
  let before = parseCursor(cursor);
  let bytes = 0;
  for (let scanned = 0; scanned < CORE_LIMITS.maxEventsScanned;) {
    const page = await ledger.query({
      plugin: owner.name,
      types: ["plugin.capability_used"],
      ...(invocation_id === undefined ? {} : { correlationId: invocation_id }),
      ...(before === undefined ? {} : { before }),
      limit: 500,
    });
    for (const record of page.records) {
      const entry = await evidenceOf(recorder, record, owner, kind);
      if (entry !== undefined) {
        bytes += Buffer.byteLength(JSON.stringify(entry));
        const isFull = entries.length === limit || (bytes > CORE_LIMITS.maxPageBytes && entries.length > 0);
        if (isFull) return { entries, cursor: String(record.sequence + 1) };
        entries.push(entry);
      }
    }
    scanned += page.records.length;
    if (page.next === undefined) return { entries };
    before = page.next;
  }
  return { entries, ...(before === undefined ? {} : { cursor: String(before) }) };
}

async function evidenceOf(
  { home }: Recorder,
  { event, recordedAt, correlationId }: LedgerRecord,
  owner: Owner,
  kind: string | undefined,
): Promise<LedgerEntry | undefined> {
  const { provenance, plugin } = event;
  const { record_id: id, record_sha256: sha256, record_kind, record_summary, record_body } = provenance;
  if (provenance.record_type !== "evidence" || id === undefined || sha256 === undefined) return undefined;
  if (record_kind === undefined || (kind !== undefined && record_kind !== kind)) return undefined;
  const writer = { ...plugin, source_identity: provenance.source_identity ?? "" };
  if (!isSameOwner(writer, owner)) return undefined;
  return {
    id,
    sha256,
    invocation_id: correlationId ?? "",
    recorded_at: recordedAt,
    kind: record_kind,
    ...(record_summary === undefined ? {} : { summary: record_summary }),
    data: await loadBody(home, sha256, record_body),
  };
}

function parseCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(cursor)) return Number(cursor);
  throw new ProtocolError("INVALID_PARAMS", "a cursor is one that a page before gave", {
    pointer: "/params/cursor",
  });
}
