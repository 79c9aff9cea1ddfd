import { rmSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { LedgerError, openLedger } from "@ooo/audit";
import { FAULT_TIMEOUT, problemsAfterCuts, workDirectory, type Promised } from "./support/cuts.ts";
import type { Run } from "./support/lossy-disk.ts";
import { anEvent, filesIn } from "./support/fixture.ts";
import { programCommand } from "./support/process.ts";
import { pathsOf, printedLines, trace } from "./support/strace.ts";

vi.setConfig({ testTimeout: FAULT_TIMEOUT });

/** A ledger is made, used by one process after the other and by three at once, past a checkpoint of its log. */
async function aRun(): Promise<Run> {
  const directory = workDirectory();
  const append = (count: number, bytes: number): string =>
    programCommand("appender.ts", [directory, `${count}`, "-", `${bytes}`]).join(" ");
  const script = `${append(2, 0)}; ${append(40, 100_000)} & ${append(8, 0)} & ${append(8, 0)}; wait; ${append(3, 0)}`;
  const { calls, stdout, stderr } = await trace(["sh", "-c", script]);
  expect(stderr).toBe("");
  expect(stdout.match(/done/g)).toHaveLength(5);
  return { directory, calls };
}

/** An acknowledged event that is gone, or a ledger that does not go on. */
async function lossIn(directory: string, promised: readonly Promised[]): Promise<string | undefined> {
  try {
    const ledger = await openLedger(filesIn(directory));
    try {
      await ledger.append([anEvent()]);
      const { problems } = await ledger.verify();
      if (problems[0] !== undefined) return problems[0].message;
      for (const { id, sequence } of promised) {
        if ((await ledger.get(sequence)).id !== id) return `event ${sequence} is another one`;
      }
      return undefined;
    } finally {
      await ledger.close();
    }
  } catch (error) {
    if (error instanceof LedgerError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

// Needs the system calls of Linux; every test but these runs elsewhere too.
describe.runIf(process.platform === "linux")("a cut of the power, at any system call of a run", () => {
  let run: Run;
  beforeAll(async () => {
    run = await aRun();
    return () => rmSync(run.directory, { recursive: true });
  });

  it("loses no acknowledged event, whatever survives of the unsynced, and the next append works (AUD-06, T115)", async () => {
    // The run is worth cutting: the log was checkpointed into the database after events were acknowledged.
    const acknowledgements = printedLines(run.calls).filter(({ line }) => / \d+ /.test(line));
    const firstPromise = acknowledgements[0]?.begin ?? Infinity;
    const copied = run.calls.filter(
      (call) => call.name === "pwrite64" && call.begin > firstPromise && pathsOf(call)[0]?.endsWith(".db"),
    );
    expect(copied.length).toBeGreaterThan(500);
    expect(await problemsAfterCuts(run, lossIn, { most: 130 })).toEqual([]);
  });

  it("loses none either after a sync has failed (AUD-06, T114)", async () => {
    const directory = workDirectory();
    try {
      const command = programCommand("stubborn.ts", [directory, "40"]);
      const { calls } = await trace(command, { inject: "fsync,fdatasync:error=EIO:when=15+7" });
      expect(printedLines(calls).filter(({ line }) => line.includes("refused")).length).toBeGreaterThan(3);
      expect(await problemsAfterCuts({ directory, calls }, lossIn, { most: 50 })).toEqual([]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("control: where the log's syncs do nothing, acknowledged events are lost", async () => {
    const losesSync = (path: string): boolean => path.endsWith("-wal");
    const problems = await problemsAfterCuts(run, lossIn, { most: 30, losesSync });
    expect(problems.some((problem) => problem.includes("is another one"))).toBe(true);
    expect(problems.some((problem) => problem.includes("LEDGER_ROLLED_BACK"))).toBe(true);
  });

  it("control: a run with durability switched off loses them too", async () => {
    const directory = workDirectory();
    try {
      const command = programCommand("appender.ts", [directory, "20"]);
      const { calls } = await trace(command, { inject: "fsync,fdatasync:retval=0" });
      expect(await problemsAfterCuts({ directory, calls }, lossIn, { most: 25 })).not.toEqual([]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
