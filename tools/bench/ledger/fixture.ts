/** What the parts of the ledger's benchmark share: an event of the usual size, a plain table to compare with. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type * as auditModule from "../../../packages/audit/src/index.ts";
import type { AuditEvent, Ledger, LedgerFiles } from "../../../packages/audit/src/index.ts";
import { median } from "../interleave.ts";

/** What is measured: the built package, as it is published. */
export const dist = pathToFileURL(join(import.meta.dirname, "../../../packages/audit/dist/index.js")).href;
export const audit = (await import(dist)) as typeof auditModule;

/** Where a ledger of the benchmark lies. */
export const filesIn = (directory: string): LedgerFiles => ({
  database: join(directory, "ouroboros.db"),
  keyFile: join(directory, "ledger.key"),
  witnessFile: join(directory, "ledger.head"),
});

/** An event of the usual size: its leaf has about 1,100 bytes. */
export function anEvent(at: number): AuditEvent {
  const argv = ["https://github.com/octo-org/octo-repository/pull/1234", "--json"];
  return {
    schema_version: "0.2",
    event_type: "plugin.permission_used",
    occurred_at: "2026-11-20T12:00:00.000Z",
    plugin: { name: `plugin-${at % 20}`, version: "1.2.3", source_type: "plugin_home" },
    command: { namespace: "github-pr", name: "review", argv },
    trust_state: "trusted",
    capabilities_used: [],
    permissions_used: ["github:read"],
    provenance: {
      via: "terminal",
      correlation_id: `0197a000-0000-7000-8000-${String(Math.floor(at / 10)).padStart(12, "0")}`,
      scope: "github:read",
      rule: "github:read/rest",
      target: "GET https://api.github.com/repos/octo-org/octo-repository/pulls/1234",
      basis: "granted",
      outcome: "allowed",
    },
    result: { status: "success", message: "GET /repos/octo-org/octo-repository/pulls/1234" },
  };
}

/** Returns the value below which a share of at least one number lies. */
export const quantile = (numbers: readonly number[], q: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))] ?? 0;

/** Returns how long work takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Returns the median of each arm in ms, measured in turns, each round in another order. */
export async function interleave<K extends string>(
  count: number,
  arms: Record<K, () => unknown>,
): Promise<Record<K, number>> {
  const times = new Map<K, number[]>();
  const names = Object.keys(arms) as K[];
  for (let round = -1; round < count; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round + names.length) % names.length];
      if (name === undefined) continue;
      const ms = await timed(arms[name]);
      // The first round only warms up.
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), ms]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/** Opens the table to compare with: the same bytes a row, as durable, nothing else. */
export function rawDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE IF NOT EXISTS raw (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
  return database;
}

const body = JSON.stringify({ ...anEvent(0), envelope: "x".repeat(358) });

/** Returns what inserts so many rows in one transaction, as a plain program does. */
export function rawInserter(database: DatabaseSync): (count: number) => void {
  const [begin, insert, commit] = ["BEGIN IMMEDIATE", "INSERT INTO raw (body) VALUES (?)", "COMMIT"].map(
    (sql) => database.prepare(sql),
  );
  return (count) => {
    begin?.run();
    for (let at = 0; at < count; at += 1) insert?.run(body);
    commit?.run();
  };
}

/** Appends so many events, 1,000 at a time. */
export async function fill(ledger: Ledger, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1000) {
    await ledger.append(
      Array.from({ length: Math.min(1000, count - at) }, (_, index) => anEvent(at + index)),
    );
  }
}

/** Makes a closed ledger of so many events. */
export async function big(directory: string, count: number): Promise<LedgerFiles> {
  mkdirSync(directory, { recursive: true });
  const files = filesIn(directory);
  const ledger = await audit.openLedger(files);
  await fill(ledger, count);
  await ledger.close();
  return files;
}
