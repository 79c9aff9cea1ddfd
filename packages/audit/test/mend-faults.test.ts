import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, cpSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { LedgerError, openLedger } from "@ooo/audit";
import { copyOpenFile, fileSha256 } from "../src/archive.ts";
import { lockOld } from "../src/replace-ledger.ts";
import { databaseVersion, openDatabase, schemaProblems } from "../src/sqlite-open.ts";
import { FAULT_TIMEOUT, problemsAfterCuts, workDirectory, type Check } from "./support/cuts.ts";
import { anEvent, codeOf, copyLedger, fill, filesIn, tamper } from "./support/fixture.ts";
import type { Run } from "./support/lossy-disk.ts";
import { LATER_MIGRATIONS, MENDS, type Mend } from "./support/mend.ts";
import { programCommand } from "./support/process.ts";
import { trace } from "./support/strace.ts";

vi.setConfig({ testTimeout: FAULT_TIMEOUT });

function aDirectory(): string {
  const directory = workDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

const sha256Of = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** What another process, with an SQLite of its own, gets that opens and closes a database and then wants to write. */
function writingElsewhere(path: string): string {
  const program = `import sqlite3, sys
def connect():
    return sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
first = connect()
first.execute("SELECT size FROM head").fetchall()
first.close()
try:
    connect().execute("BEGIN IMMEDIATE")
    print("locked it")
except sqlite3.OperationalError as error:
    print(error)`;
  return spawnSync("python3", ["-c", program, path], { encoding: "utf8" }).stdout.trim();
}

/** A closed ledger of so many events. */
async function aLedgerIn(directory: string, size: number): Promise<void> {
  const ledger = await openLedger(filesIn(directory));
  await fill(ledger, size);
  await ledger.close();
}

/** Traces a process that mends what `prepare` left. */
async function aRun(mend: Mend, prepare: (directory: string) => Promise<void>): Promise<Required<Run>> {
  const [directory, before] = [aDirectory(), aDirectory()];
  await prepare(directory);
  cpSync(directory, before, { recursive: true });
  const { calls, stdout, stderr } = await trace(programCommand("mender.ts", [directory, mend]));
  expect([stdout, stderr]).toEqual(["done\n", ""]);
  return { directory, before, calls };
}

/** After a cut, the user types the same again: the ledger goes on, and still starts with these lines. */
function goesOn(mend: Mend, kept: readonly string[], more: Check = () => Promise.resolve(undefined)): Check {
  return async (directory, promised) => {
    try {
      await MENDS[mend](directory).catch((error: unknown) => {
        if (!(error instanceof LedgerError && error.code === "LEDGER_REPAIR_REFUSED")) throw error;
      });
      const ledger = await openLedger(filesIn(directory));
      try {
        await ledger.append([anEvent()]);
        const { problems } = await ledger.verify({ strict: true });
        if (problems[0] !== undefined) return problems[0].message;
        const lines = await linesIn(directory);
        const lost = kept.findIndex((line, at) => lines[at] !== line);
        return lost < 0 ? await more(directory, promised) : `event ${lost} is another one`;
      } finally {
        await ledger.close();
      }
    } catch (error) {
      if (error instanceof LedgerError) return `${error.code}: ${error.message}`;
      throw error;
    }
  };
}

async function linesIn(directory: string): Promise<string[]> {
  const ledger = await openLedger({ ...filesIn(directory), mode: "read" });
  let text = "";
  for await (const lines of ledger.export("jsonl")) text += lines;
  await ledger.close();
  return text.trimEnd().split("\n");
}

/** The old database, byte for byte, is in the archive. */
function keeps(digest: string): Check {
  return (directory) => {
    const archive = join(directory, "ledger-archive");
    const files = existsSync(archive) ? readdirSync(archive, { recursive: true, encoding: "utf8" }) : [];
    const isKept = files.some((name) => name.endsWith(".db") && sha256Of(join(archive, name)) === digest);
    return Promise.resolve(isKept ? undefined : "the old database is gone");
  };
}

// Needs the system calls of Linux. What "all survived" leaves is what `kill -9` at that call leaves.
describe("a database that is about to be replaced", () => {
  it("stays locked for others while it is hashed and copied (AUD-09)", async () => {
    const directory = aDirectory();
    await aLedgerIn(directory, 3);
    const { database } = filesIn(directory);
    const { file = -1, release } = await lockOld(database);
    const copy = join(directory, "copy.db");
    const digest = fileSha256(file);
    copyOpenFile(file, copy);
    expect(writingElsewhere(database)).toBe("database is locked");
    release();
    expect(digest).toBe(sha256Of(copy));
  });

  it("would lose its lock by one closed descriptor: another process takes it for its own", async () => {
    const directory = aDirectory();
    await aLedgerIn(directory, 3);
    const { database } = filesIn(directory);
    const { release } = await lockOld(database);
    closeSync(openSync(database, "r"));
    expect(writingElsewhere(database)).toBe("locked it");
    release();
  });
});

describe.runIf(process.platform === "linux")("killed, or without power, at any system call", () => {
  it("a repair goes on when it is run again (T114, T115)", async () => {
    const run = await aRun("repair", async (directory) => {
      await aLedgerIn(directory, 5);
      await trace(programCommand("mender.ts", [directory, "invoke"]));
      rmSync(filesIn(directory).witnessFile);
    });
    const kept = (await linesIn(run.directory)).slice(0, 6);
    expect(await problemsAfterCuts(run, goesOn("repair", kept), { most: 40 })).toEqual([]);
  });

  it("the acceptance of a rollback goes on when it is run again (T110, T115)", async () => {
    const run = await aRun("rollback", async (directory) => {
      await aLedgerIn(directory, 5);
      const older = copyLedger(filesIn(directory), aDirectory());
      await aLedgerIn(directory, 7);
      cpSync(older.database, filesIn(directory).database);
    });
    const kept = (await linesIn(run.directory)).slice(0, 5);
    expect(await problemsAfterCuts(run, goesOn("rollback", kept), { most: 40 })).toEqual([]);
  });

  it("a new segment goes on when it is started again, and the evidence is kept (T114, T115)", async () => {
    const run = await aRun("segment", async (directory) => {
      await aLedgerIn(directory, 300);
      tamper(filesIn(directory).database, (db) => db.exec("DELETE FROM entry WHERE idx > 280"));
    });
    const kept = (await linesIn(run.directory)).slice(0, 256);
    const evidence = keeps(sha256Of(filesIn(run.before).database));
    expect(await problemsAfterCuts(run, goesOn("segment", kept, evidence), { most: 12, last: 25 })).toEqual(
      [],
    );
  });

  it("a new ledger goes on when it is asked for again, and the old one is kept (T114, T115)", async () => {
    const run = await aRun("replace", (directory) => aLedgerIn(directory, 5));
    const evidence = keeps(sha256Of(filesIn(run.before).database));
    expect(await problemsAfterCuts(run, goesOn("replace", [], evidence), { most: 50 })).toEqual([]);
  });

  it("while a new segment is started, nobody appends to the database that it replaces (AUD-06, T114)", async () => {
    const directory = aDirectory();
    await aLedgerIn(directory, 300);
    const files = filesIn(directory);
    tamper(files.database, (db) =>
      db.exec("UPDATE entry SET body = replace(body, 'event 280', 'x') WHERE idx = 280"),
    );
    const other = await openLedger(files);
    // Slow where the archive is written and the old database is still in its place.
    const slow = trace(programCommand("mender.ts", [directory, "segment"]), {
      inject: "?rename,renameat,renameat2:delay_enter=1500000",
    });
    const archive = join(directory, "ledger-archive");
    const isArchived = (): boolean =>
      existsSync(archive) &&
      readdirSync(archive, { recursive: true }).some((name) => String(name).endsWith(".db"));
    while (!isArchived()) await sleep(20);
    await sleep(200);
    const code = await codeOf(() => other.append([anEvent({ provenance: { correlation_id: "late" } })]));
    await other.close();
    expect((await slow).stdout).toBe("done\n");
    const isThere = (await linesIn(directory)).some((line) => line.includes('"corr":"late"'));
    expect(code).not.toBe(isThere ? "LEDGER_REPLACED" : "nothing was thrown");
  });

  it("a migration leaves a whole version, and goes on (T115)", async () => {
    const run = await aRun("migrate", (directory) => aLedgerIn(directory, 5));
    const versions = new Set<number>();
    const check: Check = async (directory) => {
      const path = filesIn(directory).database;
      const database = await openDatabase(path, "write");
      versions.add(databaseVersion(database, path, LATER_MIGRATIONS.length));
      const [problem] = schemaProblems(database, path, LATER_MIGRATIONS);
      database.close();
      await MENDS.migrate(directory);
      const rows = await openDatabase(path, "read");
      const count = rows.prepare("SELECT count(*) AS count FROM four").get();
      rows.close();
      return problem ?? (count?.count === 5 ? undefined : "a row is missing");
    };
    expect(await problemsAfterCuts(run, check, { most: 60 })).toEqual([]);
    expect([...versions].sort()).toEqual([1, 2, 3, 4]);
  });
});
