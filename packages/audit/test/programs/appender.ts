/**
 * A process that appends: `appender.ts <directory> <events> [<fault point>] [<bytes>]`. It prints the id and sequence of each
 * acknowledged event, one per line, and leaves without closing. A fault point `<call>:<n>:<before|after>` kills it at
 * the n-th call of a function that touches the disk; `bytes` make each event longer.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, StatementSync } from "node:sqlite";
import { performance } from "node:perf_hooks";

const [directory = "", count = "0", fault = "", bytes = "0"] = process.argv.slice(2);
const print = fs.writeSync.bind(fs);
const [call, at, when] = fault.split(":");
let calls = 0;

function arm(owner: object, name: string): void {
  const methods = owner as Record<string, (...words: unknown[]) => unknown>;
  const original = methods[name];
  if (original === undefined) return;
  methods[name] = function (this: unknown, ...words: unknown[]): unknown {
    const isDue = ++calls === Number(at);
    if (isDue && when === "before") process.kill(process.pid, "SIGKILL");
    const result = original.apply(this, words);
    if (isDue && when === "after") process.kill(process.pid, "SIGKILL");
    return result;
  };
}

if (call === "fs") {
  for (const name of ["openSync", "writeSync", "fsyncSync", "renameSync", "rmSync"]) arm(fs, name);
  syncBuiltinESMExports();
} else if (call === "sql") {
  arm(DatabaseSync.prototype, "exec");
  arm(StatementSync.prototype, "run");
}

const { openLedger } = await import("@ooo/audit");
const { anEvent, filesIn } = await import("../support/plain.ts");
const padding = "x".repeat(Number(bytes));
const ledger = await openLedger(filesIn(directory));
print(1, "ready\n");
for (let at = 0; at < Number(count); at += 1) {
  const start = performance.now();
  const { events } = await ledger.append([
    anEvent({ result: { status: "success", message: `${process.pid}/${at}${padding}` } }),
  ]);
  const ms = performance.now() - start;
  for (const { id, sequence } of events) print(1, `${id} ${sequence} ${ms.toFixed(3)}\n`);
}
print(1, "done\n");
process.exit(0);
