/**
 * Runs the benchmarks, one after the other, each as a process of its own, and prints one table of all results:
 * `npx -y pnpm@12 bench` all of them, `npx -y pnpm@12 bench digest ledger` some. `--write` puts the results into
 * docs/performance.md. Ends with 1 if one of them could not be run or left out one of its rows; a bound that is not
 * reached is said, and is no failure.
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from "node:os";
import { basename, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { fillPage } from "./page.ts";
import { cellsOf, RESULTS_FILE, type Result } from "./report.ts";
import { ROWS, type RowId } from "./rows.ts";

/** Not benchmarks: this program, and what they measure and report with. */
const OTHERS: ReadonlySet<string> = new Set(["index", "interleave", "page", "report", "rows"]);

const IDS = Object.keys(ROWS) as RowId[];
const all = globSync("*.ts", { cwd: import.meta.dirname })
  .map((file) => basename(file, ".ts"))
  .filter((name) => !OTHERS.has(name))
  .sort();
const wanted = process.argv.slice(2).filter((word) => word !== "--write");
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`error: there is no benchmark ${unknown.join(", ")}`);
  console.error(`hint: npx -y pnpm@12 bench ${all.join(" ")}`);
  process.exit(2);
}

const machine = describeMachine();
console.log(machine);
const directory = mkdtempSync(join(tmpdir(), "ooo-bench-results-"));
try {
  const ran = wanted.length > 0 ? wanted : all;
  const results = ran.flatMap((name) => runBenchmark(name));
  // As on the page.
  results.sort((a, b) => IDS.indexOf(a.id) - IDS.indexOf(b.id));
  printTable(results);
  if (process.argv.includes("--write")) await writePage(results);
} finally {
  rmSync(directory, { recursive: true });
}

function runBenchmark(name: string): Result[] {
  console.log(`\n${name}`);
  const file = join(directory, name);
  writeFileSync(file, "");
  const { status, signal } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: "inherit",
    env: { ...process.env, [RESULTS_FILE]: file },
  });
  const results = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Result);
  const missing = IDS.filter(
    (id) => ROWS[id].benchmark === name && !results.some((result) => result.id === id),
  );
  if (status !== 0) fail(`${name} ended with ${String(signal ?? status)}`);
  else if (missing.length > 0) fail(`${name} did not report ${missing.join(", ")}`);
  return results;
}

function fail(message: string): void {
  console.error(`error: ${message}`);
  process.exitCode = 1;
}

function printTable(results: readonly Result[]): void {
  const rows = results.map(cellsOf);
  const width = (key: "what" | "measured" | "bound"): number =>
    Math.max(0, ...rows.map((cells) => cells[key].length));
  console.log(`\n${machine}\n`);
  for (const { what, measured, bound, verdict } of rows) {
    const line = [
      what.padEnd(width("what")),
      measured.padEnd(width("measured")),
      bound.padEnd(width("bound")),
      verdict === "not reached" ? "NOT reached" : verdict,
    ];
    console.log(line.join("  ").trimEnd());
  }
  const bounded = rows.filter(({ verdict }) => verdict !== "");
  const reached = bounded.filter(({ verdict }) => verdict === "reached").length;
  console.log(`\n${String(reached)} of ${String(bounded.length)} bounds reached`);
}

async function writePage(results: readonly Result[]): Promise<void> {
  const path = join(import.meta.dirname, "../../docs/performance.md");
  // A run of some benchmarks does not date the others.
  const text = fillPage(readFileSync(path, "utf8"), results, wanted.length > 0 ? undefined : machine);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** The date, and what the numbers depend on. */
function describeMachine(): string {
  return [
    `${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
    `${String(availableParallelism())} cores`,
    `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`,
    `Node ${process.versions.node}`,
    `SQLite ${process.versions.sqlite ?? "unknown"}`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
  ].join(", ");
}
