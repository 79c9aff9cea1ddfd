import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openLedger, type AuditEvent, type Ledger } from "@ooo/audit";
import { FAULT_TIMEOUT, TRIES_ALL, workDirectory } from "./support/cuts.ts";
import { anEvent, filesIn } from "./support/fixture.ts";
import { acknowledged, programCommand, programEnvironment } from "./support/process.ts";
import { trace, type Injection } from "./support/strace.ts";

vi.setConfig({ testTimeout: FAULT_TIMEOUT });

function aDirectory(): string {
  const directory = workDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** Every file of a ledger, also those that are there for a moment. */
function filesOf(directory: string): string[] {
  const { database, keyFile, witnessFile } = filesIn(directory);
  const beside = ["-wal", "-shm", "-journal"].map((end) => database + end);
  return [directory, database, ...beside, keyFile, `${keyFile}.pending`, witnessFile];
}

/** Runs a process that appends below strace, and holds what it said against what the ledger has. */
async function appendWith(
  directory: string,
  events: number,
  injection: Injection,
): Promise<{ injected: number; refusals: string[]; acknowledgements: number; end: number | string }> {
  const command = programCommand("stubborn.ts", [directory, `${events}`]);
  const { calls, stdout, stderr, end } = await trace(command, { ...injection, files: filesOf(directory) });
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n");
  const ledger = await openLedger(filesIn(directory));
  const stored = await eventsOf(ledger);
  for (const { id, sequence } of acknowledged(lines)) expect(stored[sequence]?.id).toBe(id);
  const refusals = lines.flatMap((line) => {
    const [, number = "", code = ""] = /^refused (-?\d+) (\w+)$/.exec(line) ?? [];
    // Refused and nevertheless there is what only the one code may mean.
    const isThere = stored.some(({ message }) => message === `event ${number}`);
    if (isThere) expect(code, `event ${number}`).toBe("LEDGER_IN_DOUBT");
    return code === "" ? [] : [code];
  });
  const messages = stored.map(({ message }) => message);
  expect(new Set(messages).size, "events that are there twice").toBe(messages.length);
  await ledger.append([anEvent()]);
  expect(await ledger.verify({ strict: true }), injection.inject).toMatchObject({ ok: true, problems: [] });
  await ledger.close();
  const injected = calls.filter(({ isInjected }) => isInjected).length;
  return { injected, refusals, acknowledgements: acknowledged(lines).length, end };
}

async function eventsOf(ledger: Ledger): Promise<{ id: string; message: string }[]> {
  let text = "";
  for await (const lines of ledger.export("jsonl")) text += lines;
  return text.split("\n").flatMap((line) => {
    if (line === "") return [];
    const { id, event } = JSON.parse(line) as { id: string; event: AuditEvent };
    return [{ id, message: event.result.message }];
  });
}

/** What fails; how often, at most, while a ledger is made; each how many-th when it is in use; what an append throws. */
const FAILURES: readonly (readonly [
  calls: string,
  error: string,
  most: number,
  step: number,
  code: string,
])[] = [
  ["fsync,fdatasync", "EIO", 15, 13, "LEDGER_IO"],
  ["pwrite64,write", "EIO", 80, 97, "LEDGER_IO"],
  ["pwrite64,write", "ENOSPC", 80, 97, "LEDGER_FULL"],
  ["pread64,read", "EIO", 20, 23, "LEDGER_IO"],
  ["openat", "EMFILE", 20, 13, "LEDGER_UNREADABLE"],
  ["openat", "EIO", 20, 13, "LEDGER_IO"],
  ["ftruncate,?unlink,unlinkat,?rename,renameat,renameat2", "EIO", 8, 3, "LEDGER_IO"],
];

// Needs the system calls of Linux.
describe.runIf(process.platform === "linux")("a disk that fails", () => {
  it.each(FAILURES)(
    "at one %s with %s while a ledger is made: the next try goes on (AUD-06, T114)",
    async (calls, error, most) => {
      const stride = TRIES_ALL ? 1 : Math.ceil(most / 4);
      let injections = 0;
      for (let nth = 1; nth <= most; nth += stride) {
        const inject = `${calls}:error=${error}:when=${nth}`;
        const { injected, acknowledgements, end } = await appendWith(aDirectory(), 4, { inject });
        expect(end, inject).toBe(0);
        expect(acknowledgements, inject).toBeGreaterThan(0);
        injections += injected;
      }
      expect(injections).toBeGreaterThan(1);
    },
  );

  it.each(FAILURES)(
    "at some %s with %s: each append is there and acknowledged, or neither (AUD-06, T114)",
    async (calls, error, _most, step, code) => {
      const refusals: string[] = [];
      for (const start of TRIES_ALL ? Array.from({ length: step }, (_, at) => at + 1) : [1, 2]) {
        const directory = aDirectory();
        await (await openLedger(filesIn(directory))).close();
        const inject = `${calls}:error=${error}:when=${start}+${step + start}`;
        const result = await appendWith(directory, 40, { inject });
        expect(result.end, inject).toBe(0);
        expect(result.acknowledgements, inject).toBeGreaterThan(10);
        refusals.push(...result.refusals);
      }
      expect(refusals).toContain(code);
    },
  );

  it("killed at a call, what it acknowledged is there, and nothing else (AUD-06, T115)", async () => {
    for (const [call, first, last, step] of [
      ["pwrite64", 10, 130, 40],
      ["fsync,fdatasync", 2, 16, 4],
    ] as const) {
      for (let nth = first; nth <= last; nth += TRIES_ALL ? 1 : step) {
        const inject = `${call}:signal=KILL:when=${nth}`;
        expect(await appendWith(aDirectory(), 12, { inject }), inject).toMatchObject({ end: "SIGKILL" });
      }
    }
  });
});

it("a process that runs out of descriptors refuses with one error, and appends once it has them (AUD-06, T114)", async () => {
  const directory = aDirectory();
  const command = programCommand("starved.ts", [directory]);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", 'ulimit -n 60; exec "$@"', "sh", ...command], {
    encoding: "utf8",
    env: programEnvironment,
  });
  expect([status, stderr]).toEqual([0, ""]);
  const outcomes = stdout.trimEnd().split("\n");
  const sequences = outcomes.flatMap((line) => (/ \d+$/.test(line) ? [Number(line.split(" ")[2])] : []));
  expect(outcomes.filter((line) => line.includes("LEDGER_")).length).toBeGreaterThan(2);
  expect(outcomes.length).toBe(20);
  const ledger = await openLedger({ ...filesIn(directory), mode: "read" });
  // The first event is that of the beginning, with descriptors enough.
  expect(sequences).toEqual(
    Array.from({ length: (await ledger.checkpoint()).checkpoint.size - 1 }, (_, at) => at + 1),
  );
  expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true });
  await ledger.close();
});

describe.runIf(process.platform === "linux")("a commit in doubt", () => {
  async function aClosedLedger(): Promise<string> {
    const directory = aDirectory();
    const ledger = await openLedger(filesIn(directory));
    await ledger.append([anEvent()]);
    await ledger.close();
    return directory;
  }

  it("refused, it does not come back once every process has died (AUD-06, T114)", async () => {
    for (const nth of [1, 2, 3]) {
      const directory = await aClosedLedger();
      // Held open, so that the log stays when the writer leaves.
      const reader = new DatabaseSync(filesIn(directory).database, { readOnly: true });
      reader.prepare("SELECT idx FROM entry").all();
      const inject = `fsync,fdatasync:error=EIO:when=${nth}`;
      const command = programCommand("stubborn.ts", [directory, "1"]);
      const { stdout } = await trace(command, { inject, files: filesOf(directory) });
      reader.close();
      const ledger = await openLedger(filesIn(directory));
      const isStored = (await ledger.checkpoint()).checkpoint.size === 2;
      expect(isStored, `${nth}: ${stdout}`).toBe(!stdout.includes("refused"));
      expect(await ledger.verify()).toMatchObject({ ok: true });
      await ledger.close();
    }
  });

  it("found to be stored, it is made durable and acknowledged, once (AUD-06, T114)", async () => {
    // The sync of a commit fails, and that of the checkpoint on leaving: the log stays, and is recovered. Which call that is
    // depends on who syncs; strace counts both of them apart.
    const outcomes: string[] = [];
    for (const nth of [1, 2, 3, 4]) {
      const inject = `fsync,fdatasync:error=EIO:when=${nth}..${nth + 1}`;
      const { injected, refusals, acknowledgements } = await appendWith(await aClosedLedger(), 2, { inject });
      outcomes.push(`${injected} failed, ${refusals.length} refused, ${acknowledgements} acknowledged`);
    }
    expect(outcomes).toContainEqual(expect.stringMatching(/^[2-9] failed, 0 refused, 2 acknowledged$/));
  });

  it("not settled, it says so (AUD-06, T114)", async () => {
    const inject = "fsync,fdatasync:error=EIO:when=3+1";
    const { refusals } = await appendWith(await aClosedLedger(), 3, { inject });
    expect(refusals).toContain("LEDGER_IN_DOUBT");
  });
});
