import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { openLedger } from "@ooo/audit";
import { requireSqlite } from "../src/sqlite-open.ts";
import {
  aLedger,
  anEvent,
  codeOf,
  copyLedger,
  fill,
  filesIn,
  temporaryDirectory,
} from "./support/fixture.ts";
import { acknowledged, programCommand, startAppender } from "./support/process.ts";

async function closedLedger(size = 3): Promise<ReturnType<typeof filesIn>> {
  const files = filesIn(temporaryDirectory());
  const ledger = await openLedger(files);
  await fill(ledger, size);
  await ledger.close();
  return files;
}

describe("fail closed (T114)", () => {
  it("a file that may not grow ends the appends with one error; what was acknowledged is there (AUD-06)", async () => {
    const directory = temporaryDirectory();
    const appender = startAppender([directory, "5000"], 'ulimit -f 1024; exec "$@"');
    expect(await appender.ended).toBe(1);
    expect(appender.lines.at(-1)).toMatch(/LEDGER_(IO|FULL|IN_DOUBT)/);
    const events = acknowledged(appender.lines);
    expect(events.length).toBeGreaterThan(10);
    const ledger = await openLedger(filesIn(directory));
    for (const { id, sequence } of events) expect((await ledger.get(sequence)).id).toBe(id);
    await ledger.append([anEvent()]);
    expect(await ledger.verify()).toMatchObject({ ok: true });
    await ledger.close();
  });

  // A small disk of its own, in a namespace that an ordinary user may make too where the system allows it.
  const mayMount = spawnSync("sh", ["-c", "unshare -rm true"]).status === 0;
  it.runIf(mayMount)(
    "a full disk ends the appends with one error; with space again they go on (AUD-06)",
    async () => {
      const directory = temporaryDirectory();
      const copy = join(directory, "kept");
      mkdirSync(copy);
      const shell = `mount -t tmpfs -o size=1m tmpfs ${directory}/disk && ("$@"; code=$?; cp ${directory}/disk/* ${copy}; exit $code)`;
      mkdirSync(join(directory, "disk"));
      const appender = startAppender(
        [join(directory, "disk"), "5000"],
        `exec unshare -rm sh -c '${shell}' sh "$@"`,
      );
      expect(await appender.ended).toBe(1);
      expect(appender.lines.at(-1)).toMatch(/LEDGER_FULL/);
      const events = acknowledged(appender.lines);
      expect(events.length).toBeGreaterThan(10);
      const ledger = await openLedger(filesIn(copy));
      for (const { id, sequence } of events) expect((await ledger.get(sequence)).id).toBe(id);
      await ledger.append([anEvent()]);
      expect(await ledger.verify()).toMatchObject({ ok: true });
      await ledger.close();
    },
  );

  it.runIf(mayMount)(
    "a full disk keeps nobody from reading, also what is only in the write-ahead log",
    async () => {
      const directory = temporaryDirectory();
      const files = filesIn(join(directory, "kept"));
      mkdirSync(join(directory, "kept"));
      mkdirSync(join(directory, "disk"));
      const ledger = await openLedger(files);
      await fill(ledger, 3);
      // As after a kill: the newest events are in the log, and its index is gone.
      for (const name of ["ouroboros.db", "ouroboros.db-wal", "ledger.key", "ledger.head"])
        copyFileSync(join(directory, "kept", name), join(directory, name));
      await ledger.close();
      const script = `cd ${directory} && mount -t tmpfs -o size=1m tmpfs disk && cp ouroboros.db* ledger.* disk &&
      { cat /dev/zero >disk/fill 2>/dev/null; exec "$@"; }`;
      const words = programCommand("reader.ts", [join(directory, "disk")]);
      const ended = spawnSync("unshare", ["-rm", "sh", "-c", script, "sh", ...words], { encoding: "utf8" });
      expect(ended).toMatchObject({ stdout: "3 events, sound\n", stderr: "", status: 0 });
    },
  );

  it("a process that is stopped inside the lock is waited for, refused, and no obstacle once it goes on or dies", async () => {
    const directory = temporaryDirectory();
    const stopped = startAppender([directory, "100000"]);
    await stopped.seen("ready");
    const probe = new DatabaseSync(filesIn(directory).database, { timeout: 0 });
    onTestFinished(() => probe.close());
    const holdsLock = (): boolean => {
      try {
        probe.exec("BEGIN IMMEDIATE; ROLLBACK");
        return false;
      } catch {
        return true;
      }
    };
    /** A signal takes a moment to arrive; Linux tells when it has. */
    const hasStopped = (): boolean => {
      const state = `/proc/${stopped.child.pid}/stat`;
      return !existsSync(state) || readFileSync(state, "latin1").includes(") T ");
    };
    /** At random moments, until one is inside. */
    const stopInside = async (): Promise<void> => {
      for (let isInside = false; !isInside;) {
        stopped.child.kill("SIGCONT");
        await sleep(Math.random() * 10);
        stopped.child.kill("SIGSTOP");
        do await sleep(10);
        while (!hasStopped());
        isInside = holdsLock();
      }
    };
    const ledger = await aLedger(filesIn(directory));
    await stopInside();
    expect(await codeOf(() => ledger.append([anEvent()]))).toBe("LEDGER_LOCKED");
    const waiting = ledger.append([anEvent()]);
    const count = stopped.lines.length;
    stopped.child.kill("SIGCONT");
    await waiting;
    while (stopped.lines.length < count + 3) await sleep(5);
    await stopInside();
    stopped.child.kill("SIGKILL");
    await stopped.ended;
    await ledger.append([anEvent()]);
    for (const { id, sequence } of acknowledged(stopped.lines))
      expect((await ledger.get(sequence)).id).toBe(id);
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  it("a reader that is held open while the log grows past its checkpoints is no obstacle", async () => {
    const files = await closedLedger();
    const reader = new DatabaseSync(files.database, { readOnly: true });
    const rows = reader.prepare("SELECT idx FROM entry").iterate();
    rows.next();
    const ledger = await aLedger(files);
    for (let at = 0; at < 60; at += 1) {
      await ledger.append([anEvent({ result: { status: "success", message: "x".repeat(100_000) } })]);
    }
    // It still sees the ledger as it was, which the log must keep until it is gone.
    const log = statSync(`${files.database}-wal`).size;
    expect(log).toBeGreaterThan(6_000_000);
    expect([...rows]).toHaveLength(2);
    reader.close();
    await fill(ledger, 600);
    expect(statSync(`${files.database}-wal`).size).toBeLessThan(log + 1_000_000);
    expect(await ledger.verify()).toMatchObject({ ok: true, size: 663 });
  });

  it("a directory or file that cannot be written is refused before anything is acknowledged", async () => {
    const files = await closedLedger();
    const directory = join(files.database, "..");
    const isRoot = process.getuid?.() === 0;
    chmodSync(directory, 0o500);
    chmodSync(files.database, 0o400);
    const options = isRoot ? 'exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"' : 'exec "$@"';
    if (isRoot) spawnSync("chown", ["-R", "65534:65534", directory]);
    const appender = startAppender([directory, "1"], options);
    expect(await appender.ended).toBe(1);
    expect(appender.lines.join("\n")).toMatch(/LEDGER_(READ_ONLY|UNREADABLE)/);
    expect(acknowledged(appender.lines)).toEqual([]);
    chmodSync(directory, 0o700);
    chmodSync(files.database, 0o600);
    if (isRoot) spawnSync("chown", ["-R", "0:0", directory]);
    const ledger = await aLedger(files);
    expect(await ledger.append([anEvent()])).toMatchObject({ size: 4 });
  });

  it("a witness that cannot be written is refused before the commit", async () => {
    const files = await closedLedger();
    rmSync(files.witnessFile);
    mkdirSync(files.witnessFile);
    const ledger = await aLedger(files);
    expect(await codeOf(() => ledger.append([anEvent()]))).not.toBe("nothing was thrown");
    expect((await ledger.checkpoint()).checkpoint.size).toBe(3);
  });

  it("a database that is cut, overwritten or not one is refused with one error", async () => {
    for (const damage of [
      (path: string) => truncateSync(path, 5000),
      (path: string) => truncateSync(path, 100),
      (path: string) => writeFileSync(path, Buffer.alloc(8192, 7)),
      (path: string) => writeFileSync(path, "not a database\n"),
    ]) {
      const files = await closedLedger();
      damage(files.database);
      const code = await codeOf(async () => {
        const ledger = await aLedger(files);
        await ledger.append([anEvent()]);
      });
      expect(["LEDGER_CORRUPT", "LEDGER_FOREIGN"]).toContain(code);
    }
  });

  it("the database of another program is refused, never written", async () => {
    const files = filesIn(temporaryDirectory());
    const db = new DatabaseSync(files.database);
    db.exec("CREATE TABLE notes (text TEXT)");
    db.close();
    const size = statSync(files.database).size;
    expect(await codeOf(() => openLedger(files))).toBe("LEDGER_FOREIGN");
    expect(statSync(files.database).size).toBe(size);
  });

  it("a database that is gone never turns into a new one where key, witness or pin remember it", async () => {
    const files = await closedLedger();
    const before = await aLedger({ ...files, mode: "read" });
    for (const path of [files.database, `${files.database}-wal`, `${files.database}-shm`])
      rmSync(path, { force: true });
    expect(await codeOf(() => openLedger(files))).toBe("LEDGER_MISSING");
    expect(await codeOf(() => openLedger({ ...files, mode: "read" }))).toBe("LEDGER_MISSING");
    rmSync(files.keyFile);
    expect(await codeOf(() => openLedger(files))).toBe("LEDGER_MISSING");
    rmSync(files.witnessFile);
    expect(await codeOf(() => openLedger({ ...files, pin: before.verifierKey }))).toBe("LEDGER_MISSING");
  });

  it("a database that is replaced while it is open takes no further event", async () => {
    const files = await closedLedger();
    const ledger = await aLedger(files);
    await ledger.append([anEvent()]);
    const other = await closedLedger();
    rmSync(files.database);
    copyFileSync(other.database, files.database);
    expect(await codeOf(() => ledger.append([anEvent()]))).toBe("LEDGER_REPLACED");
  });

  it("a key that is missing, broken, foreign or readable by others is refused", async () => {
    const files = await closedLedger();
    const attempt = (): Promise<string> => codeOf(() => openLedger(files));
    chmodSync(files.keyFile, 0o640);
    expect(await attempt()).toBe("LEDGER_KEY_EXPOSED");
    chmodSync(files.keyFile, 0o600);
    copyFileSync((await closedLedger()).keyFile, files.keyFile);
    expect(await attempt()).toBe("LEDGER_FOREIGN");
    writeFileSync(files.keyFile, "ooo-ledger-key/1\n");
    expect(await attempt()).toBe("LEDGER_KEY_INVALID");
    rmSync(files.keyFile);
    expect(await attempt()).toBe("LEDGER_KEY_MISSING");
  });

  it("an older copy of the database takes no further event (AUD-07, T110)", async () => {
    const files = await closedLedger();
    const older = copyLedger(files, temporaryDirectory());
    const ledger = await openLedger(files);
    await fill(ledger, 3);
    await ledger.close();
    copyFileSync(older.database, files.database);
    const rolledBack = await aLedger(files);
    expect(await codeOf(() => rolledBack.append([anEvent()]))).toBe("LEDGER_ROLLED_BACK");
    expect(await codeOf(() => rolledBack.provenEvents({ plugin: "x", types: ["plugin.trusted"] }))).toBe(
      "LEDGER_ROLLED_BACK",
    );
  });

  it("an SQLite with the bug that corrupts logs is refused", async () => {
    for (const old of ["3.51.2", "3.46.0", "2.99.99"]) {
      expect(await codeOf(() => requireSqlite(old))).toBe("LEDGER_SQLITE_TOO_OLD");
    }
    for (const good of ["3.51.3", "3.52.0", "4.0.0"]) requireSqlite(good);
  });

  it("a closed ledger and one for reading refuse to append", async () => {
    const files = await closedLedger();
    const reader = await aLedger({ ...files, mode: "read" });
    expect(await codeOf(() => reader.append([anEvent()]))).toBe("LEDGER_READ_ONLY");
    await reader.close();
    expect(await codeOf(() => reader.query())).toBe("LEDGER_CLOSED");
    const writer = await openLedger(files);
    await writer.close();
    expect(await codeOf(() => writer.append([anEvent()]))).toBe("LEDGER_CLOSED");
  });
});
