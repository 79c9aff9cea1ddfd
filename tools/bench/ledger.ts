/**
 * Measures the ledger against what its design sets out to reach, line by line, in one run: every ratio compares two
 * things that were measured in turns on this machine. Needs `pnpm build` first: it measures what is published.
 *
 * usage: node tools/bench/ledger.ts [--events 200000] [--rounds 30] [--only append,process,writers,big]
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type * as auditModule from "../../packages/audit/src/index.ts";
import type { AuditEvent, Ledger, LedgerFiles } from "../../packages/audit/src/index.ts";
import { median } from "./interleave.ts";
import { reportRow } from "./report.ts";

type Audit = typeof auditModule;

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "200000" },
    rounds: { type: "string", default: "30" },
    only: { type: "string", default: "append,process,writers,big" },
    child: { type: "string" },
    directory: { type: "string" },
  },
});
const dist = pathToFileURL(join(import.meta.dirname, "../../packages/audit/dist/index.js")).href;
const audit = (await import(dist)) as Audit;
const events = Number(values.events);
const rounds = Number(values.rounds);

const filesIn = (directory: string): LedgerFiles => ({
  database: join(directory, "ouroboros.db"),
  keyFile: join(directory, "ledger.key"),
  witnessFile: join(directory, "ledger.head"),
});

/** An event of the usual size: its leaf has about 860 bytes. */
function anEvent(at: number): AuditEvent {
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

const quantile = (numbers: readonly number[], q: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))] ?? 0;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Returns the median of each arm in ms, measured in turns, each round in another order. */
async function interleave<K extends string>(
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

function rawDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE IF NOT EXISTS raw (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
  return database;
}

const body = JSON.stringify({ ...anEvent(0), envelope: "x".repeat(190) });

function rawInserter(database: DatabaseSync): (count: number) => void {
  const [begin, insert, commit] = ["BEGIN IMMEDIATE", "INSERT INTO raw (body) VALUES (?)", "COMMIT"].map(
    (sql) => database.prepare(sql),
  );
  return (count) => {
    begin?.run();
    for (let at = 0; at < count; at += 1) insert?.run(body);
    commit?.run();
  };
}

async function benchAppend(directory: string): Promise<void> {
  const insert = rawInserter(rawDatabase(join(directory, "raw.db")));
  const ledger = await audit.openLedger(filesIn(directory));
  let next = 0;
  const some = (count: number): AuditEvent[] => Array.from({ length: count }, () => anEvent(next++));
  const times = (count: number, work: () => unknown) => async (): Promise<void> => {
    for (let at = 0; at < count; at += 1) await work();
  };
  const ms = await interleave(rounds, {
    raw1: times(50, () => insert(1)),
    own1: times(50, () => ledger.append(some(1))),
    raw5: times(50, () => insert(5)),
    own5: times(50, () => ledger.append(some(5))),
  });
  const [one, five] = [ms.own1 / ms.raw1, ms.own5 / ms.raw5];
  const us = (total: number): string => `${((total / 50) * 1000).toFixed(0)} µs`;
  reportRow("appendOne", one, `${us(ms.own1)}, ${us(ms.raw1)}`);
  reportRow("appendFive", five, `${us(ms.own5)}, ${us(ms.raw5)}`);
  await ledger.close();
}

async function benchProcess(directory: string): Promise<void> {
  const program = join(directory, "append.mjs");
  writeFileSync(
    program,
    `import { openLedger } from ${JSON.stringify(dist)};
const ledger = await openLedger(${JSON.stringify(filesIn(directory))});
await ledger.append([${JSON.stringify(anEvent(0))}]);
process.exit(0);`,
  );
  const run = (...args: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  const ms = await interleave(rounds, { empty: () => run("-e", "0"), append: () => run(program) });
  reportRow("appendProcess", ms.append / ms.empty, `${ms.append.toFixed(0)} ms, ${ms.empty.toFixed(0)} ms`);
}

const WRITERS = 16;
const EACH = 500;

/** One of 16 writers; waits for its turn on stdin, then prints how long each append took. */
async function writer(kind: string, directory: string): Promise<void> {
  let append: () => unknown;
  if (kind === "own") {
    const ledger = await audit.openLedger(filesIn(directory));
    append = () => ledger.append([anEvent(0)]);
  } else {
    const insert = rawInserter(rawDatabase(join(directory, "raw.db")));
    append = () => insert(1);
  }
  process.stdout.write("ready\n");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  const times: number[] = [];
  let errors = 0;
  for (let at = 0; at < EACH; at += 1) {
    try {
      times.push(await timed(append));
    } catch {
      errors += 1;
    }
  }
  process.stdout.write(`${JSON.stringify({ times, errors })}\n`);
  process.exit(0);
}

async function manyWriters(
  kind: string,
  directory: string,
): Promise<{ ms: number; times: number[]; errors: number }> {
  const args = ["--child", kind, "--directory", directory];
  const children = Array.from({ length: WRITERS }, () =>
    spawn(process.execPath, [import.meta.filename, ...args], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  const texts = children.map(() => "");
  for (const [at, { stdout }] of children.entries()) {
    stdout.on("data", (data: Buffer) => (texts[at] = `${texts[at] ?? ""}${String(data)}`));
  }
  const until = (isDone: (text: string) => boolean): Promise<unknown> =>
    Promise.all(
      children.map(
        ({ stdout }, at) =>
          new Promise<void>((resolve) => stdout.on("data", () => isDone(texts[at] ?? "") && resolve())),
      ),
    );
  await until((text) => text.startsWith("ready"));
  const done = until((text) => text.endsWith("}\n"));
  const ms = await timed(() => {
    for (const child of children) child.stdin.write("go\n");
    return done;
  });
  const parsed = texts.map(
    (text) => JSON.parse(text.slice("ready\n".length)) as { times: number[]; errors: number },
  );
  return {
    ms,
    times: parsed.flatMap(({ times }) => times),
    errors: parsed.reduce((sum, { errors }) => sum + errors, 0),
  };
}

async function benchWriters(directory: string): Promise<void> {
  await (await audit.openLedger(filesIn(directory))).close();
  const found = { own: [] as number[], raw: [] as number[] };
  const times: number[] = [];
  let errors = 0;
  for (let round = 0; round < 3; round += 1) {
    for (const kind of ["own", "raw"] as const) {
      const result = await manyWriters(kind, directory);
      found[kind].push(result.ms);
      if (kind === "own") {
        times.push(...result.times);
        errors += result.errors;
      }
    }
  }
  const [half, most, longest] = [0.5, 0.99, 1].map((q) => quantile(times, q).toFixed(1));
  reportRow("writers", median(found.raw) / median(found.own));
  reportRow("writersLate", quantile(times, 0.999), `p50 ${half}, p99 ${most}, max ${longest} ms`);
  reportRow("writersErrors", errors);
}

async function fill(ledger: Ledger, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1000) {
    await ledger.append(
      Array.from({ length: Math.min(1000, count - at) }, (_, index) => anEvent(at + index)),
    );
  }
}

async function big(directory: string, count: number): Promise<LedgerFiles> {
  mkdirSync(directory, { recursive: true });
  const files = filesIn(directory);
  const ledger = await audit.openLedger(files);
  await fill(ledger, count);
  await ledger.close();
  return files;
}

/** Work whose peak of memory is measured in a process of its own. */
async function measured(kind: string, directory: string): Promise<void> {
  const ledger = await audit.openLedger({ ...filesIn(directory), mode: "read" });
  if (kind === "verify") await ledger.verify({ skipStructure: true });
  else {
    const lines = ledger.export("jsonl");
    while ((await lines.next()).done !== true);
  }
  process.stdout.write(String(process.resourceUsage().maxRSS));
  process.exit(0);
}

function peak(kind: string, directory: string): number {
  const args = [import.meta.filename, "--child", kind, "--directory", directory];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${kind} ended with ${String(status)}: ${stderr}`);
  return Number(stdout) / 1024;
}

async function benchBig(directory: string): Promise<void> {
  const files = await big(join(directory, "whole"), events);
  await big(join(directory, "part"), events / 10);
  const open = (): Promise<Ledger> => audit.openLedger({ ...files, mode: "read" });
  const ledger = await open();

  const scan = (): void => {
    const database = new DatabaseSync(files.database, { readOnly: true });
    const rows = database.prepare("SELECT idx, body, leaf FROM entry").iterate() as Iterable<{ idx: number }>;
    let last = -1;
    for (const { idx } of rows) last = idx;
    database.close();
    if (last !== events - 1) throw new Error("not all rows were read");
  };
  const verify = (workers: number, skipStructure: boolean) => async (): Promise<void> => {
    const result = await ledger.verify({ workers, skipStructure });
    if (!result.ok) throw new Error("the ledger does not verify");
  };
  const ms = await interleave(3, {
    scan,
    one: verify(1, true),
    two: verify(2, true),
    structure: verify(1, false),
  });
  reportRow("verify", ms.one / ms.scan, `${Math.round(events / ms.one)},000 events/s`);
  reportRow("verifyWorkers", ms.one / ms.two);
  reportRow("verifyStructure", ms.structure / ms.scan);

  let lines = 0;
  for await (const text of ledger.export("jsonl")) lines += Buffer.byteLength(text);
  reportRow("disk", statSync(files.database).size / lines, `${(lines / events).toFixed(0)} bytes a line`);

  const proof = await ledger.prove(Math.floor(events / 3));
  const cold: number[] = [];
  const warm: number[] = [];
  const checks: number[] = [];
  const pages: number[] = [];
  for (let at = 0; at < 25; at += 1) {
    const sequence = Math.floor((events * (at + 0.5)) / 25);
    const fresh = await open();
    cold.push(await timed(() => fresh.prove(sequence)));
    pages.push(await timed(() => fresh.query({ plugin: "plugin-7", limit: 50 })));
    await fresh.close();
    warm.push(await timed(() => ledger.prove(sequence)));
    checks.push(await timed(() => audit.verifyProof(proof, ledger.verifierKey)));
  }
  const [inWarm, checked] = [median(warm).toFixed(2), median(checks).toFixed(2)];
  const bytes = `${(proof.path.length * 32).toString()} bytes`;
  reportRow("proof", median(cold), `${bytes}, warm ${inWarm} ms, verified in ${checked} ms`);
  reportRow("newest", median(pages));
  await ledger.close();

  for (const kind of ["verify", "export"] as const) {
    const [whole, tenth] = [peak(kind, join(directory, "whole")), peak(kind, join(directory, "part"))];
    reportRow(`${kind}Memory`, whole / tenth, `${whole.toFixed(0)} MB, ${tenth.toFixed(0)} MB`);
  }
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "ooo-bench-ledger-"));
  const inside = (name: string): string => {
    mkdirSync(join(directory, name));
    return join(directory, name);
  };
  try {
    console.log(
      `node ${process.version}, SQLite ${process.versions.sqlite ?? "?"}, ${events} events, ${rounds} rounds`,
    );
    const parts = { append: benchAppend, process: benchProcess, writers: benchWriters, big: benchBig };
    const wanted = values.only.split(",");
    for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part(inside(name));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const { child, directory = "" } = values;
if (child === undefined) await main();
else if (child === "own" || child === "raw") await writer(child, directory);
else await measured(child, directory);
