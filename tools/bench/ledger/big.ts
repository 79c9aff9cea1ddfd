import { spawnSync } from "node:child_process";
import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Ledger } from "../../../packages/audit/src/index.ts";
import { median } from "../interleave.ts";
import { audit, big, interleave, timed } from "./fixture.ts";
import { reportRow } from "../report.ts";

const FORMATS = ["jsonl", "cloudevents", "opentelemetry"] as const;
const OOO = join(import.meta.dirname, "../../../packages/cli/bin/ooo.cjs");
// Not `maxRSS`: what a process inherits there is its parent's.
const PRINT_PEAK = `data:text/javascript,import { readFileSync } from "node:fs";
  process.on("exit", () => process.stderr.write(readFileSync("/proc/self/status", "utf8")))`;

/** Returns the peak of memory, in MB, of one command of `ooo` on a ledger of the benchmark. */
function peak(directory: string, words: readonly string[]): number {
  writeFileSync(join(directory, "home.json"), '{"schema_version":"0.1"}\n');
  chmodSync(directory, 0o700);
  const { status, stderr } = spawnSync(process.execPath, ["--import", PRINT_PEAK, OOO, "audit", ...words], {
    ...{ encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
    env: { ...process.env, OUROBOROS_HOME: directory },
  });
  const kilobytes = /VmHWM:\s+(\d+)/.exec(stderr)?.[1];
  if (status !== 0 || kilobytes === undefined) throw new Error(`${words.join(" ")} failed: ${stderr}`);
  return Number(kilobytes) / 1024;
}

/** Reading a large ledger. */
export async function benchBig(directory: string, events: number): Promise<void> {
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

  const compare = (words: readonly string[]): { ratio: number; detail: string } => {
    const [all, tenth] = [peak(join(directory, "whole"), words), peak(join(directory, "part"), words)];
    return { ratio: all / tenth, detail: `${words.join(" ")}: ${all.toFixed(0)} MB, ${tenth.toFixed(0)} MB` };
  };
  const verified = compare(["verify", "--strict"]);
  reportRow("verifyMemory", verified.ratio, verified.detail);
  const [worst] = FORMATS.map((format) => compare(["export", "--format", format])).sort(
    (a, b) => b.ratio - a.ratio,
  );
  reportRow("exportMemory", worst?.ratio ?? NaN, worst?.detail);
}
