import { copyFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { formatReceipt, openLedger, parseReceipt, type LedgerFiles, type LedgerProblem } from "@ooo/audit";
import { signCheckpoint, type Checkpoint } from "../src/checkpoint.ts";
import { emptyRoot } from "../src/merkle.ts";
import { neededHashes, planAppend } from "../src/plan-append.ts";
import { parseVerifierKey, verifierKey } from "../src/note.ts";
import { generateSigningKey, loadSigningKey, type SigningKey } from "../src/signing-key.ts";
import { createTables, openDatabase, touchDatabase } from "../src/sqlite-open.ts";
import { SqliteStorage } from "../src/sqlite-storage.ts";
import { resetWitness } from "../src/witness.ts";
import { copyLedger, fill, filesIn, temporaryDirectory, verifyIndependently } from "./support/fixture.ts";

/** One whole tile with a kept checkpoint behind it, and a tail. */
const SIZE = 300;

async function aClosedLedger(): Promise<{
  files: LedgerFiles;
  receipt: string;
  lines: string[];
  pin: string;
}> {
  const files = filesIn(temporaryDirectory());
  const ledger = await openLedger(files);
  await fill(ledger, SIZE);
  let text = "";
  for await (const lines of ledger.export("jsonl")) text += lines;
  const receipt = formatReceipt((await ledger.checkpoint()).checkpoint);
  await ledger.close();
  return { files, receipt, lines: text.trimEnd().split("\n"), pin: ledger.verifierKey };
}

/** A database of these leaves with every hash to match, signed with a key. Returns its file and its newest checkpoint. */
async function aDatabaseOf(
  bodies: readonly string[],
  { verifier, privateKey }: SigningKey,
): Promise<[string, string]> {
  const path = filesIn(temporaryDirectory()).database;
  const sign = (checkpoint: Checkpoint): string => signCheckpoint(checkpoint, verifier, privateKey);
  const origin = verifier.name;
  touchDatabase(path);
  const database = await openDatabase(path, "write");
  createTables(database, verifier, sign({ origin, size: 0, root: emptyRoot() }));
  const storage = SqliteStorage.of(database, path, "write");
  const { head } = await storage.append({
    needs: ({ size }) => neededHashes(size, bodies.length),
    plan: (before, hashes) => planAppend(before, hashes, { bodies, time: Date.now(), origin }, sign),
  });
  await storage.close();
  return [path, head.note];
}

/** What the ledger's verifier finds; the independent one must agree. */
async function problemsIn(
  files: LedgerFiles,
  receipts: readonly string[] = [],
): Promise<readonly LedgerProblem[]> {
  const ledger = await openLedger({ ...files, mode: "read" });
  const { problems } = await ledger.verify({ receipts: receipts.map(parseReceipt), strict: true });
  await ledger.close();
  expect(verifyIndependently(files, receipts).ok).toBe(problems.length === 0);
  return problems;
}

describe("a whole history written anew, with every stored hash to match", () => {
  const edited = (lines: readonly string[]): string[] =>
    lines.map((line, at) => (at === 17 ? line.replace("review", "delete") : line));

  it("is detected by the signature where the ledger's key did not make it (AUD-07, T111)", async () => {
    const { files, lines, pin } = await aClosedLedger();
    const { verifier, privateKey } = generateSigningKey().key;
    const named = verifierKey(parseVerifierKey(pin).name, verifier.bytes);
    const [forged] = await aDatabaseOf(edited(lines), { verifier: named, privateKey });
    const target = copyLedger(files, temporaryDirectory());
    copyFileSync(forged, target.database);
    await expect(openLedger({ ...target, mode: "read", pin })).rejects.toMatchObject({
      code: "LEDGER_FOREIGN",
    });
    await expect(openLedger(target)).rejects.toMatchObject({ code: "LEDGER_FOREIGN" });
    // With the true key named again, no signature in it fits.
    const database = new DatabaseSync(target.database);
    database.exec("DROP TRIGGER log_key_no_update");
    database.prepare("UPDATE log_key SET vkey = ?").run(pin);
    database.close();
    const codes = (await problemsIn(target)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["HEAD_INVALID", "CHECKPOINT_INVALID"]));
  });

  it("with the stolen key is detected by the witness, and where that was signed anew by a receipt only (AUD-07, T112)", async () => {
    const { files, lines, receipt } = await aClosedLedger();
    const key = loadSigningKey(files.keyFile);
    if (key === undefined) throw new Error("the ledger has no key");
    const [forged, note] = await aDatabaseOf(edited(lines), key);
    const target = copyLedger(files, temporaryDirectory());
    copyFileSync(forged, target.database);
    expect((await problemsIn(target)).map(({ code }) => code)).toContain("ROLLED_BACK");
    resetWitness(target.witnessFile, note);
    expect(await problemsIn(target)).toEqual([]);
    expect(await problemsIn(target, [receipt])).toMatchObject([{ code: "ROLLED_BACK" }]);
  });
});
