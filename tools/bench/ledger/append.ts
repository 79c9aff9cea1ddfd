import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditEvent } from "../../../packages/audit/src/index.ts";
import { anEvent, audit, dist, filesIn, interleave, rawDatabase, rawInserter } from "./fixture.ts";
import { reportRow } from "../report.ts";
import type { RowId } from "../rows.ts";

/** One process that appends, to one that inserts; the numbers go to these two rows. */
export async function benchAppend(
  directory: string,
  rounds: number,
  rows: readonly [one: RowId, five: RowId] = ["appendOne", "appendFive"],
): Promise<void> {
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
  reportRow(rows[0], one, `${us(ms.own1)}, ${us(ms.raw1)}`);
  reportRow(rows[1], five, `${us(ms.own5)}, ${us(ms.raw5)}`);
  await ledger.close();
}

/** A process that opens, appends and ends, to one that does nothing. */
export async function benchProcess(directory: string, rounds: number): Promise<void> {
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
