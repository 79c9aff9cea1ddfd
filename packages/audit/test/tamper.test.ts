import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  formatReceipt,
  LedgerError,
  openLedger,
  parseReceipt,
  type LedgerFiles,
  type LedgerProblem,
} from "@ooo/audit";
import { leafHash } from "../src/merkle.ts";
import {
  copyLedger,
  fill,
  filesIn,
  tamper,
  temporaryDirectory,
  verifyIndependently,
} from "./support/fixture.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One whole tile with a kept checkpoint behind it, and a tail. */
const SIZE = 300;
let original: LedgerFiles;
let older: LedgerFiles;
let receipt: string;

beforeAll(async () => {
  original = filesIn(mkdtempSync(join(tmpdir(), "ooo-audit-")));
  const ledger = await openLedger(original);
  await fill(ledger, SIZE - 20);
  await ledger.close();
  older = copyLedger(original, mkdtempSync(join(tmpdir(), "ooo-audit-")));
  const again = await openLedger(original);
  await fill(again, 20);
  receipt = formatReceipt((await again.checkpoint()).checkpoint);
  await again.close();
  return () => {
    for (const { database } of [original, older]) rmSync(join(database, ".."), { recursive: true });
  };
});

/** What both verifiers say of a copy of the ledger that was tampered with; they must agree. */
async function verdictOn(
  change: (files: LedgerFiles) => void,
  receipts: readonly string[] = [],
): Promise<readonly LedgerProblem[]> {
  const files = copyLedger(original, temporaryDirectory());
  change(files);
  const independent = verifyIndependently(files, receipts);
  let problems: readonly LedgerProblem[];
  try {
    const ledger = await openLedger({ ...files, mode: "read" });
    ({ problems } = await ledger.verify({ receipts: receipts.map(parseReceipt) }));
    await ledger.close();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    problems = [{ code: "DATABASE_DAMAGED", message: error.message }];
  }
  expect(independent.ok, independent.lines.join("\n")).toBe(problems.length === 0);
  const sequences = problems.flatMap(({ sequence }) => sequence ?? []);
  if (sequences.length > 0) {
    const first = Math.min(...sequences);
    expect(
      independent.lines.some((line) => line.split(" ")[1] === String(first)),
      independent.lines[0],
    ).toBe(true);
  }
  return problems;
}

const sql = (work: (database: DatabaseSync) => void) => (files: LedgerFiles) => tamper(files.database, work);
const first = (problems: readonly LedgerProblem[]) =>
  Math.min(...problems.flatMap(({ sequence }) => sequence ?? []));
const bodyOf = (database: DatabaseSync, idx: number): string =>
  String(database.prepare("SELECT body FROM entry WHERE idx = ?").get(idx)?.body);
function rewrite(database: DatabaseSync, idx: number, body: string): void {
  database.prepare("UPDATE entry SET body = ?, leaf = ? WHERE idx = ?").run(body, leafHash(body), idx);
}

describe("tampering", () => {
  it("nothing is found where nothing was done", async () => {
    expect(await verdictOn(() => undefined, [receipt])).toEqual([]);
  });

  it("an edited event is named (AUD-07, T111)", async () => {
    for (const idx of [0, 17, 255, 256, 299]) {
      const problems = await verdictOn(
        sql((db) => db.exec(`UPDATE entry SET body = replace(body, 'review', 'delete') WHERE idx = ${idx}`)),
      );
      expect(problems).toMatchObject([{ code: "EVENT_CHANGED", sequence: idx }]);
    }
  });

  it("an edited event with a leaf hash to match is named where a tile contradicts it (AUD-07, T111)", async () => {
    const problems = await verdictOn(
      sql((db) => rewrite(db, 17, bodyOf(db, 17).replace("review", "delete"))),
    );
    expect(problems[0]).toMatchObject({ code: "EVENT_CHANGED", sequence: 17 });
  });

  it("an edited event whose every stored hash was edited to match is located between two checkpoints (AUD-07)", async () => {
    const problems = await verdictOn(
      sql((db) => rewrite(db, 280, bodyOf(db, 280).replace("review", "delete"))),
    );
    // The older slot of the witness holds the checkpoint of 280 events.
    expect(problems[0]).toMatchObject({ code: "RANGE_FORGED", range: { from: SIZE - 20, to: SIZE } });
  });

  it("a deleted event is named (AUD-07, T111)", async () => {
    for (const idx of [0, 100, 270]) {
      const problems = await verdictOn(sql((db) => db.exec(`DELETE FROM entry WHERE idx = ${idx}`)));
      expect(problems).toMatchObject([{ code: "EVENT_MISSING", sequence: idx }]);
    }
  });

  it("a deleted event with the rest renumbered is named (AUD-07, T111)", async () => {
    for (const idx of [3, 270]) {
      const problems = await verdictOn(
        sql((db) => {
          db.exec(`DELETE FROM entry WHERE idx = ${idx}`);
          for (let at = idx + 1; at < SIZE; at += 1)
            db.exec(`UPDATE entry SET idx = ${at - 1} WHERE idx = ${at}`);
        }),
      );
      expect(first(problems)).toBe(idx < 256 ? idx : SIZE - 1);
    }
  });

  it("two events that changed places are named (AUD-07, T111)", async () => {
    for (const idx of [40, 290]) {
      const problems = await verdictOn(
        sql((db) => {
          const [a, b] = [bodyOf(db, idx), bodyOf(db, idx + 1)];
          rewrite(db, idx, b);
          rewrite(db, idx + 1, a);
        }),
      );
      expect(first(problems)).toBe(idx);
    }
  });

  it("an inserted and a duplicated event are named (AUD-07, T111)", async () => {
    const insert = (at: number) =>
      sql((db) => {
        for (let idx = SIZE - 1; idx >= at; idx -= 1)
          db.exec(`UPDATE entry SET idx = ${idx + 1} WHERE idx = ${idx}`);
        const body = bodyOf(db, 5);
        db.prepare("INSERT INTO entry (idx, body, leaf) VALUES (?, ?, ?)").run(at, body, leafHash(body));
      });
    expect(first(await verdictOn(insert(SIZE)))).toBe(SIZE);
    expect(first(await verdictOn(insert(10)))).toBe(10);
  });

  it("a cut tail is detected by the head, and with the head by the witness (AUD-07, T110)", async () => {
    const cut = await verdictOn(sql((db) => db.exec("DELETE FROM entry WHERE idx >= 290")));
    expect(cut.filter(({ code }) => code === "EVENT_MISSING")).toHaveLength(10);
    const problems = await verdictOn((files) => copyFileSync(older.database, files.database));
    expect(problems[0]).toMatchObject({ code: "ROLLED_BACK", range: { from: SIZE - 20, to: SIZE } });
  });

  it("a rollback of database and witness together is detected by a receipt only (AUD-07, T112)", async () => {
    const rollBack = (files: LedgerFiles): void => {
      copyFileSync(older.database, files.database);
      copyFileSync(older.witnessFile, files.witnessFile);
    };
    expect(await verdictOn(rollBack)).toEqual([]);
    expect(await verdictOn(rollBack, [receipt])).toMatchObject([{ code: "ROLLED_BACK" }]);
  });

  it("a fork after a rollback, signed with the stolen key, is detected by witness or receipt (AUD-07, T112)", async () => {
    const directory = temporaryDirectory();
    const files = copyLedger(older, directory);
    const forger = await openLedger(files);
    await fill(forger, 40);
    await forger.close();
    const fork = (target: LedgerFiles): void => copyFileSync(files.database, target.database);
    expect((await verdictOn(fork)).map(({ code }) => code)).toContain("ROLLED_BACK");
    const forkAll = (target: LedgerFiles): void => {
      fork(target);
      copyFileSync(files.witnessFile, target.witnessFile);
    };
    expect(await verdictOn(forkAll)).toEqual([]);
    expect(await verdictOn(forkAll, [receipt])).toMatchObject([{ code: "ROLLED_BACK" }]);
  });

  it("two ledgers that changed places are detected, all three files by the pinned key (AUD-07, T112)", async () => {
    const other = filesIn(temporaryDirectory());
    const ledger = await openLedger(other);
    await fill(ledger, SIZE);
    await ledger.close();
    const swapped = await verdictOn((files) => copyFileSync(other.database, files.database));
    expect(swapped[0]).toMatchObject({ code: "WITNESS_INVALID" });
    const mine = await openLedger({ ...original, mode: "read" });
    await mine.close();
    await expect(openLedger({ ...other, mode: "read", pin: mine.verifierKey })).rejects.toMatchObject({
      code: "LEDGER_FOREIGN",
    });
    await expect(openLedger({ ...other, database: original.database })).rejects.toMatchObject({
      code: "LEDGER_FOREIGN",
    });
  });

  it("an edited hash, head, frontier, key or kept checkpoint is detected (AUD-07)", async () => {
    for (const statement of [
      "UPDATE tile SET hashes = zeroblob(8192)",
      "DELETE FROM tile",
      "DELETE FROM plugin_entry WHERE idx = 3",
      "UPDATE corr_entry SET corr = 'other' WHERE idx = 3",
      "INSERT INTO plugin_entry VALUES ('other', 4)",
      "UPDATE subtree SET root = zeroblob(32)",
      "DELETE FROM subtree",
      "UPDATE entry SET leaf = zeroblob(32) WHERE idx = 5",
      "UPDATE head SET root = zeroblob(32)",
      "UPDATE head SET size = size - 1",
      "UPDATE head SET frontier = zeroblob(length(frontier))",
      "UPDATE head SET note = (SELECT note FROM checkpoint)",
      "UPDATE checkpoint SET note = (SELECT note FROM head)",
      "UPDATE checkpoint SET size = 255",
      "DELETE FROM head",
      "DELETE FROM log_key",
      "UPDATE log_key SET vkey = replace(vkey, '+A', '+B')",
    ]) {
      expect((await verdictOn(sql((db) => db.exec(statement)))).length, statement).toBeGreaterThan(0);
    }
  });

  it("a missing trigger or index is detected, and nothing is appended (AUD-07)", async () => {
    for (const statement of ["DROP INDEX entry_trust", "DROP TRIGGER entry_no_update"]) {
      const files = copyLedger(original, temporaryDirectory());
      tamper(files.database, (db) => db.exec("SELECT 1"));
      const db = new DatabaseSync(files.database);
      db.exec(statement);
      db.close();
      await expect(openLedger(files)).rejects.toMatchObject({ code: "LEDGER_CORRUPT" });
      const ledger = await openLedger({ ...files, mode: "read" });
      expect((await ledger.verify()).problems[0]?.code).toBe("DATABASE_DAMAGED");
      await ledger.close();
    }
  });

  it("any random edit of any stored value is detected by both verifiers (AUD-07, T111)", async () => {
    const targets = fc.oneof(
      fc.record({
        table: fc.constant("entry"),
        column: fc.constantFrom("body", "leaf"),
        row: fc.nat(SIZE - 1),
      }),
      fc.record({ table: fc.constant("tile"), column: fc.constant("hashes"), row: fc.constant(0) }),
      fc.record({ table: fc.constant("checkpoint"), column: fc.constant("note"), row: fc.constant(0) }),
      fc.record({
        table: fc.constant("head"),
        column: fc.constantFrom("root", "frontier", "note"),
        row: fc.constant(0),
      }),
    );
    await fc.assert(
      fc.asyncProperty(targets, fc.nat(), fc.nat(255), async ({ table, column, row }, place, value) => {
        const problems = await verdictOn(({ database }) => {
          // In the file itself: SQL would refuse what is no JSON any more.
          const db = new DatabaseSync(database);
          const sql = `SELECT CAST(${column} AS BLOB) AS bytes FROM ${table} LIMIT 1 OFFSET ${row}`;
          const bytes = Buffer.from(db.prepare(sql).get()?.bytes as Uint8Array);
          db.close();
          const file = readFileSync(database);
          // What is longer than a page is not in one piece; the last 90 bytes of a note are its signature, which the
          // independent verifier leaves out.
          const piece = bytes.subarray(0, table === "tile" ? 32 : bytes.length);
          const at = place % (column === "note" ? piece.length - 95 : piece.length);
          // A page that was split still holds stale copies: all of them are edited.
          const starts: number[] = [];
          for (let from = file.indexOf(piece); from >= 0; from = file.indexOf(piece, from + 1))
            starts.push(from);
          expect(starts.length).toBeGreaterThan(0);
          for (const start of starts) file[start + at] = piece[at] === value ? value ^ 1 : value;
          writeFileSync(database, file);
        });
        expect(problems.length).toBeGreaterThan(0);
        if (column === "body") expect(first(problems)).toBe(row);
      }),
      { numRuns: 40 },
    );
  });

  it("a file with any one bit flipped, or cut anywhere, is reported or still says the same (AUD-07, T114)", async () => {
    const content = (files: LedgerFiles): Promise<string> => exportAll(files);
    const expected = await content(original);
    const bytes = readFileSync(original.database);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), fc.boolean(), async (bit, cuts) => {
        const files = copyLedger(original, temporaryDirectory());
        const changed = Buffer.from(bytes);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(files.database, changed);
        if (cuts) truncateSync(files.database, bit >> 3);
        let isReported: boolean;
        try {
          const ledger = await openLedger({ ...files, mode: "read" });
          isReported = !(await ledger.verify()).ok;
          await ledger.close();
        } catch (error) {
          if (!(error instanceof LedgerError)) throw error;
          isReported = true;
        }
        if (!isReported) expect(await content(files)).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});

async function exportAll(files: LedgerFiles): Promise<string> {
  const ledger = await openLedger({ ...files, mode: "read" });
  let text = "";
  for await (const line of ledger.export("jsonl")) text += line;
  await ledger.close();
  return text;
}
