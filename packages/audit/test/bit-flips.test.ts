import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { LedgerError, openLedger, type LedgerFiles } from "@ooo/audit";
import { leafHash } from "../src/merkle.ts";
import { parseVerifierKey } from "../src/note.ts";
import { SqliteStorage } from "../src/sqlite-storage.ts";
import type { LedgerStorage, StoredHead } from "../src/storage.ts";
import { verifyLedger } from "../src/verify.ts";
import { closeWitness, openWitness, readWitness } from "../src/witness.ts";
import { FAULT_TIMEOUT, TRIES_ALL, workDirectory } from "./support/cuts.ts";
import { anEvent, copyLedger, filesIn, temporaryDirectory } from "./support/fixture.ts";

vi.setConfig({ testTimeout: FAULT_TIMEOUT });

describe("a small ledger", () => {
  it("with any one bit of a payload, leaf hash, root, frontier or checkpoint flipped does not verify (AUD-07, T111)", async () => {
    const files = filesIn(temporaryDirectory());
    const ledger = await openLedger(files);
    const SIZE = 3;
    for (let at = 0; at < SIZE; at += 1) await ledger.append([anEvent()]);
    const key = parseVerifierKey(ledger.verifierKey);
    await ledger.close();
    const storage = await SqliteStorage.open(files.database, "read");
    const head = await storage.head();
    const entries = await storage.find({ order: "oldest", limit: SIZE });
    const file = openWitness(files.witnessFile, "read");
    const witness = file === undefined ? undefined : readWitness(file);
    if (file !== undefined) closeWitness(file);

    /** The same ledger with other bytes: what a scan finds out is computed here, from these bytes. */
    const withBytes = (bodies: readonly Uint8Array[], leaves: readonly Uint8Array[], changed: StoredHead) => {
      const computed = bodies.map((body) => leafHash(body));
      const contradictions = computed.flatMap((leaf, sequence) =>
        leaf.compare(leaves[sequence] ?? leaf) === 0 ? [] : [{ sequence, kind: "leaf" as const }],
      );
      const scan = { tileRoots: new Uint8Array(0), tailLeaves: Buffer.concat(computed), contradictions };
      const stored: Partial<LedgerStorage> = {
        head: () => Promise.resolve(changed),
        scan: () => Promise.resolve(scan),
        find: ({ from = 0 }) =>
          Promise.resolve(
            bodies.slice(from).map((body, at) => ({
              sequence: from + at,
              body: Buffer.from(body).toString(),
              leaf: leaves[from + at] ?? new Uint8Array(32),
            })),
          ),
        checkpoints: () => Promise.resolve([]),
        hashes: (_level, from, to) => Promise.resolve(computed.slice(from, to)),
      };
      return verifyLedger(stored as LedgerStorage, key, witness, { skipStructure: true });
    };
    const bodies = entries.map(({ body }) => Buffer.from(body));
    const leaves = entries.map(({ leaf }) => Buffer.from(leaf));
    expect(await withBytes(bodies, leaves, head)).toMatchObject({ ok: true });

    const flips = (bytes: Uint8Array) =>
      Array.from({ length: bytes.length * 8 }, (_, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return flipped;
      });
    for (let at = 0; at < SIZE; at += 1) {
      for (const body of flips(bodies[at] ?? Buffer.alloc(0))) {
        const { problems } = await withBytes(bodies.with(at, body), leaves, head);
        if (problems[0]?.sequence !== at) expect.fail(`a flip in payload ${at} went unseen`);
      }
      for (const leaf of flips(leaves[at] ?? Buffer.alloc(0))) {
        const { problems } = await withBytes(bodies, leaves.with(at, leaf), head);
        if (problems[0]?.sequence !== at) expect.fail(`a flip in leaf ${at} went unseen`);
      }
    }
    const heads: StoredHead[] = [
      ...flips(head.root).map((root) => ({ ...head, root })),
      ...head.frontier.flatMap((node, at) =>
        flips(node).map((flipped) => ({ ...head, frontier: head.frontier.with(at, flipped) })),
      ),
      ...flips(Buffer.from(head.note)).map((note) => ({ ...head, note: note.toString() })),
    ];
    for (const changed of heads) {
      if ((await withBytes(bodies, leaves, changed)).ok) expect.fail("a flip in the head went unseen");
    }
    await storage.close();
  });
  it("with any one bit of its database or write-ahead log flipped is reported, or says the same (AUD-07, T111)", async () => {
    const files = filesIn(temporaryDirectory());
    const ledger = await openLedger(files);
    for (let at = 0; at < 3; at += 1) await ledger.append([anEvent()]);
    const copy = (): LedgerFiles => {
      const directory = workDirectory();
      onTestFinished(() => rmSync(directory, { recursive: true }));
      return copyLedger(files, directory);
    };
    // Not closed: the events lie in the log. Closed: they lie in the database.
    const [inLog, expected] = [copy(), await contentOf(files)];
    await ledger.close();
    const inDatabase = copy();
    const wal = `${inLog.database}-wal`;
    const log = bitsOf(statSync(wal).size, (byte) => byte < 32 || (byte - 32) % 4120 < 24);
    expect(await unseenFlips(inLog, wal, log, expected)).toEqual([]);
    const database = bitsOf(statSync(inDatabase.database).size, (byte) => byte < 100);
    expect(await unseenFlips(inDatabase, inDatabase.database, database, expected)).toEqual([]);
  });
});

/** Bits to flip: in headers one of each byte, elsewhere one of each 251 bytes. */
function bitsOf(size: number, isHeader: (byte: number) => boolean): number[] {
  const all = Array.from({ length: size * 8 }, (_, bit) => bit);
  if (TRIES_ALL) return all;
  return all.filter((bit) => {
    const byte = bit >> 3;
    return isHeader(byte) ? bit % 8 === byte % 8 : bit % (8 * 251) === byte % 8;
  });
}

async function contentOf(files: LedgerFiles): Promise<string> {
  const ledger = await openLedger({ ...files, mode: "read" });
  let text = "";
  for await (const lines of ledger.export("jsonl")) text += lines;
  await ledger.close();
  return text;
}

/** Returns the bits of a file whose flip is not reported although it changes what is read. */
async function unseenFlips(
  files: LedgerFiles,
  path: string,
  bits: readonly number[],
  expected: string,
): Promise<number[]> {
  const bytes = readFileSync(path);
  const unseen: number[] = [];
  let reported = 0;
  for (const bit of bits) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(path, flipped);
    rmSync(`${files.database}-shm`, { force: true });
    try {
      const ledger = await openLedger({ ...files, mode: "read" });
      const { ok } = await ledger.verify();
      await ledger.close();
      if (!ok) reported += 1;
      else if ((await contentOf(files)) !== expected) unseen.push(bit);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      reported += 1;
    }
  }
  expect(reported).toBeGreaterThan(bits.length / 20);
  return unseen;
}
