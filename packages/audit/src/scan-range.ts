import type { DatabaseSync } from "node:sqlite";
import type { StoredContradiction } from "./storage.ts";

/** What `scanRange` is given; plain data, so that it can cross to a worker. */
export type ScanJob = { readonly path: string; readonly from: number; readonly to: number };

/** What `scanRange` finds out; see `ScanResult`. */
export type ScanPart = {
  readonly tileRoots: Uint8Array;
  readonly tailLeaves: Uint8Array;
  readonly contradictions: StoredContradiction[];
};

/**
 * Hashes the entries `[from, to)` as stored, one row at a time, and compares them with their stored leaf hashes and
 * whole tiles. It is also run in workers from its own source text: it may use nothing but its arguments and built-in
 * modules. Throws what SQLite throws.
 */
export function scanRange(database: DatabaseSync | undefined, job: ScanJob): ScanPart {
  const { hash } = process.getBuiltinModule("node:crypto");
  const { DatabaseSync: Database } = process.getBuiltinModule("node:sqlite");
  const db = database ?? new Database(job.path, { readOnly: true, timeout: 5000 });
  const leaves = 256;
  const mostContradictions = 1000;
  const contradictions: StoredContradiction[] = [];
  const report = (sequence: number, kind: StoredContradiction["kind"]): void => {
    if (contradictions.length < mostContradictions) contradictions.push({ sequence, kind });
  };
  // Node hashes of one tile in place: 0x01, left, right.
  const pair = Buffer.alloc(65);
  pair[0] = 1;
  const level = Buffer.alloc(leaves * 32);
  const fold = (): Uint8Array => {
    for (let count = leaves; count > 1; count /= 2) {
      for (let at = 0; at < count; at += 2) {
        level.copy(pair, 1, at * 32, at * 32 + 64);
        hash("sha256", pair, "buffer").copy(level, at * 16);
      }
    }
    return level.subarray(0, 32);
  };
  const wholeTiles = Math.floor((job.to - job.from) / leaves);
  const tileRoots = Buffer.alloc(wholeTiles * 32);
  // The prefix byte 0x00 of a leaf is put on by SQLite, which hands out the stored bytes as they are.
  const rows = db.prepare(
    "SELECT idx, CAST(char(0) || body AS BLOB) AS bytes, leaf FROM entry WHERE idx >= ? AND idx < ? ORDER BY idx",
  );
  rows.setReturnArrays(true);
  const tile = db.prepare("SELECT hashes FROM tile WHERE n = ?");
  let expected = job.from;
  let filled = 0;
  const finishTile = (): void => {
    const number = Math.floor((expected - 1) / leaves);
    const stored = tile.get(number)?.hashes as Uint8Array | undefined;
    if (stored === undefined) report(expected - leaves, "tile");
    else if (level.compare(stored) !== 0) {
      for (let at = 0; at < leaves; at += 1) {
        if (level.compare(stored, at * 32, at * 32 + 32, at * 32, at * 32 + 32) !== 0) {
          report(number * leaves + at, "tile");
        }
      }
    }
    tileRoots.set(fold(), ((expected - job.from) / leaves - 1) * 32);
    filled = 0;
  };
  const add = (leaf: Uint8Array): void => {
    level.set(leaf, filled * 32);
    filled += 1;
    expected += 1;
    if (filled === leaves) finishTile();
  };
  const missing = Buffer.alloc(32);
  for (const row of rows.iterate(job.from, job.to) as Iterable<unknown>) {
    const [idx, bytes, stored] = row as [number, Uint8Array, Uint8Array];
    while (expected < idx) {
      report(expected, "missing");
      add(missing);
    }
    const leaf = hash("sha256", bytes, "buffer");
    if (leaf.compare(stored) !== 0) report(idx, "leaf");
    add(leaf);
  }
  while (expected < job.to) {
    report(expected, "missing");
    add(missing);
  }
  if (database === undefined) db.close();
  return { tileRoots, tailLeaves: Buffer.from(level.subarray(0, filled * 32)), contradictions };
}
