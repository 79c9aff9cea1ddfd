import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  acceptRollback,
  openLedger,
  repairLedger,
  replaceLedger,
  startSegment,
  type Ledger,
  type LedgerFiles,
} from "@ooo/audit";
import { writerState, describeWriter } from "../src/writer.ts";
import {
  aLedger,
  anEvent,
  codeOf,
  copyLedger,
  fill,
  filesIn,
  tamper,
  temporaryDirectory,
  verifyIndependently,
} from "./support/fixture.ts";
import { startAppender } from "./support/process.ts";

const operator = { argv: ["--test"], invokedBy: "someone", version: "0.0.0" };

const invoked = (id: string) =>
  anEvent({
    event_type: "plugin.invoked",
    provenance: { correlation_id: id, artifact_digest: "sha256:1" },
    result: { status: "started", message: "" },
  });
const ended = (id: string, type: "plugin.completed" | "plugin.failed" = "plugin.completed") =>
  anEvent({ event_type: type, provenance: { correlation_id: id } });

/** A ledger into which a process that is gone by now wrote. */
function withDeadWriter(files: LedgerFiles, ids: readonly string[]): void {
  const events = JSON.stringify(ids.map(invoked));
  const program = `import { openLedger } from "@ooo/audit";
    const ledger = await openLedger(${JSON.stringify(files)});
    await ledger.append(${events});`;
  const flags = ["--conditions=@ooo/source", "--input-type=module", "-e", program];
  const { status, stderr } = spawnSync(process.execPath, flags, {
    encoding: "utf8",
    cwd: join(import.meta.dirname, ".."),
  });
  expect(status, stderr).toBe(0);
}

describe("dangling invocations (AUD-10, T115)", () => {
  it("an invocation without an outcome is listed: running while its writer lives, dangling after", async () => {
    const ledger = await aLedger();
    withDeadWriter(ledger.files, ["dead"]);
    await ledger.append([invoked("mine"), invoked("done"), ended("done"), invoked("broke")]);
    await ledger.append([ended("broke", "plugin.failed")]);
    const open = await ledger.openInvocations();
    expect(open.map(({ record, state }) => [record.correlationId, state])).toEqual([
      ["dead", "dangling"],
      ["mine", "running"],
    ]);
  });

  it("repair closes what is dangling by adding an outcome, never what runs, and does so once", async () => {
    const ledger = await aLedger();
    withDeadWriter(ledger.files, ["dead-1", "dead-2"]);
    await ledger.append([invoked("mine")]);
    const before = await lines(ledger);
    const said = await repairLedger({ ...ledger.files, operator, dryRun: true });
    expect(await lines(ledger)).toEqual(before);
    const result = await repairLedger({ ...ledger.files, operator });
    expect(said).toMatchObject({
      closed: result.closed,
      open: [{ state: "running" }],
      witnessReplaced: false,
    });
    expect(result).toMatchObject({ closed: [0, 1], open: [{ state: "running" }], witnessReplaced: false });
    const after = await lines(ledger);
    expect(after.slice(0, 3)).toEqual(before);
    expect(after).toHaveLength(5);
    expect((await ledger.get(3)).event).toMatchObject({
      event_type: "plugin.failed",
      result: { status: "failed" },
      provenance: { correlation_id: "dead-1", closed_sequence: "0", artifact_digest: "sha256:1" },
    });
    expect(await repairLedger({ ...ledger.files, operator })).toMatchObject({ closed: [] });
    expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true, size: 5 });
  });

  it("a writer is told from a later process with the same pid, and from one before the machine was started", () => {
    const self = describeWriter("ledger/x", "1");
    expect(writerState(self)).toBe("alive");
    expect(writerState({ ...self, start: "1" })).toBe("dead");
    expect(writerState({ ...self, boot: "another" })).toBe("dead");
    expect(writerState({ ...self, ns: "pid:[1]" })).toBe("unknown");
    expect(writerState({ ...self, pid: 2 ** 22 + 1 })).toBe("dead");
  });

  it("a killed writer is dead, also before its parent has seen it end", async () => {
    const directory = temporaryDirectory();
    const appender = startAppender([directory, "100000"]);
    await appender.seen("ready");
    while (appender.lines.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    appender.child.kill("SIGSTOP");
    const ledger = await aLedger(filesIn(directory));
    const { writer } = await ledger.get(0);
    expect(writerState(writer)).toBe("alive");
    appender.child.kill("SIGKILL");
    await appender.ended;
    expect(writerState(writer)).toBe("dead");
  });
});

describe("repair (T114)", () => {
  it("refuses a ledger that was tampered with, and names the event", async () => {
    const files = filesIn(temporaryDirectory());
    const ledger = await openLedger(files);
    await fill(ledger, 5);
    await ledger.close();
    tamper(files.database, (db) => db.exec("UPDATE entry SET body = replace(body, 'event 3', 'event 4')"));
    rmSync(files.witnessFile);
    await expect(repairLedger({ ...files, operator })).rejects.toMatchObject({
      code: "LEDGER_REPAIR_REFUSED",
      sequence: 3,
    });
    expect(existsSync(files.witnessFile)).toBe(false);
  });

  it("goes on with an older database at the user's word, and says what is lost (T110)", async () => {
    const files = filesIn(temporaryDirectory());
    const ledger = await openLedger(files);
    await fill(ledger, 5);
    await ledger.close();
    const older = copyLedger(files, temporaryDirectory());
    const again = await openLedger(files);
    await fill(again, 7);
    const { checkpoint } = await again.checkpoint();
    await again.close();
    expect(await codeOf(() => acceptRollback({ ...files, operator }))).toBe("LEDGER_REPAIR_REFUSED");
    copyFileSync(older.database, files.database);
    await expect(repairLedger({ ...files, operator })).rejects.toMatchObject({ hint: /--accept-rollback/ });
    const said = await acceptRollback({ ...files, operator, dryRun: true });
    expect(said).toEqual({ keptSize: 5, lostSize: 12 });
    expect(await acceptRollback({ ...files, operator })).toEqual({ keptSize: 5, lostSize: 12 });
    const mended = await aLedger(files);
    expect((await mended.get(5)).event).toMatchObject({
      event_type: "ledger.rollback_accepted",
      provenance: {
        lost_size: "12",
        lost_root: Buffer.from(checkpoint.root).toString("hex"),
        kept_size: "5",
      },
    });
    expect(await mended.verify({ strict: true })).toMatchObject({ ok: true, size: 6 });
    expect((await mended.verify({ receipts: [checkpoint] })).problems).toMatchObject([
      { code: "ROLLED_BACK" },
    ]);
  });

  it("starts a linked segment after a corrupt tail and keeps the evidence", async () => {
    const directory = temporaryDirectory();
    const archive = join(directory, "ledger-archive");
    const files = filesIn(directory);
    const ledger = await openLedger(files);
    await fill(ledger, 300);
    await ledger.close();
    const receipt = (await ledgerOf(files)).receipt;
    expect(await codeOf(() => startSegment({ ...files, operator, archive }))).toBe("LEDGER_REPAIR_REFUSED");
    tamper(files.database, (db) => db.exec("DELETE FROM entry WHERE idx > 280"));
    await expect(repairLedger({ ...files, operator })).rejects.toMatchObject({ hint: /--start-segment/ });
    const damaged = readFileSync(files.database);
    const said = await startSegment({ ...files, operator, archive, dryRun: true });
    expect([said.keptSize, existsSync(archive), readFileSync(files.database).equals(damaged)]).toEqual([
      ...[256, false, true],
    ]);
    const result = await startSegment({ ...files, operator, archive });
    expect(result.keptSize).toBe(256);
    expect(readdirSync(result.archive)).toContain("ouroboros.db");
    const mended = await aLedger(files);
    expect((await mended.get(256)).event).toMatchObject({
      event_type: "ledger.segment_started",
      provenance: { kept_size: "256", lost_size: "300", archive: result.archive },
    });
    await mended.append([anEvent()]);
    expect(await mended.verify({ strict: true })).toMatchObject({ ok: true, size: 258 });
    expect(verifyIndependently(files).ok).toBe(true);
    expect(verifyIndependently(files, [receipt]).ok).toBe(false);
  });

  it("archives what is left and starts a new ledger, under a new name", async () => {
    const directory = temporaryDirectory();
    const archive = join(directory, "ledger-archive");
    const files = filesIn(directory);
    const ledger = await openLedger(files);
    await fill(ledger, 5);
    await ledger.close();
    rmSync(files.keyFile);
    expect(await codeOf(() => openLedger(files))).toBe("LEDGER_KEY_MISSING");
    const result = await replaceLedger({ ...files, operator, archive, pin: ledger.verifierKey });
    expect(result.verifierKey).not.toBe(ledger.verifierKey);
    expect(readdirSync(result.archive)).toEqual(expect.arrayContaining(["ledger.head", "ouroboros.db"]));
    const fresh = await aLedger({ ...files, pin: result.verifierKey });
    expect((await fresh.get(0)).event).toMatchObject({
      event_type: "ledger.replaced",
      provenance: { previous_origin: ledger.origin },
    });
    expect(await fresh.verify({ strict: true })).toMatchObject({ ok: true, size: 1 });
  });

  it("a process that had the old ledger open takes no event into what was archived", async () => {
    const directory = temporaryDirectory();
    const files = filesIn(directory);
    const ledger = await aLedger(files);
    await fill(ledger, 5);
    await replaceLedger({ ...files, operator, archive: join(directory, "ledger-archive") });
    expect(["LEDGER_REPLACED", "LEDGER_FOREIGN"]).toContain(await codeOf(() => ledger.append([anEvent()])));
  });
});

async function lines(ledger: Ledger): Promise<string[]> {
  let text = "";
  for await (const line of ledger.export("jsonl")) text += line;
  return text.trimEnd().split("\n");
}

async function ledgerOf(files: LedgerFiles): Promise<{ receipt: string }> {
  const ledger = await aLedger({ ...files, mode: "read" });
  return { receipt: (await ledger.verify()).receipt ?? "" };
}
