import { describe, expect, it } from "vitest";
import { openLedger } from "@ooo/audit";
import { leafHash } from "../src/merkle.ts";
import { parseVerifierKey } from "../src/note.ts";
import { SqliteStorage } from "../src/sqlite-storage.ts";
import type { LedgerStorage, StoredHead } from "../src/storage.ts";
import { verifyLedger } from "../src/verify.ts";
import { closeWitness, openWitness, readWitness } from "../src/witness.ts";
import { anEvent, filesIn, temporaryDirectory } from "./support/fixture.ts";

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
});
