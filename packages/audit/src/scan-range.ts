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
 * Hashes the entries `[from, to)` as stored, one tile at a time, and compares them with their stored leaf hashes and
 * whole tiles. It is also run in workers from its own source text: it may use nothing but its arguments and built-in
 * modules. Throws what SQLite throws.
 */
export function scanRange(database: DatabaseSync | undefined, job: ScanJob): ScanPart {
  const { hash } = process.getBuiltinModule("node:crypto");
  const { DatabaseSync: Database } = process.getBuiltinModule("node:sqlite");
  const db = database ?? new Database(job.path, { readOnly: true, timeout: 5000 });
  const leaves = 256;
  const mostContradictions = 1000;
  /** Bytes of bodies that are read at once; a tile of more is read row by row. */
  const mostBytes = 8 * 1024 * 1024;
  const contradictions: StoredContradiction[] = [];
  const report = (sequence: number, kind: StoredContradiction["kind"]): void => {
    if (contradictions.length < mostContradictions) contradictions.push({ sequence, kind });
  };
  const range = "FROM entry NOT INDEXED WHERE idx >= ? AND idx < ?";
  // The prefix byte 0x00 of a leaf is put on by SQLite, which hands out the stored bytes as they are.
  const leafBytes = "char(0) || body";
  const extent = db.prepare(`SELECT count(*) AS count, total(octet_length(body)) AS bytes ${range}`);
  // One row for a tile: most of the time of a row is its way from SQLite.
  const together = db.prepare(
    `SELECT CAST(group_concat(${leafBytes}, '') AS BLOB) AS bytes, group_concat(octet_length(body)) AS lengths,
       unhex(group_concat(hex(leaf), '')) AS stored ${range}`,
  );
  const oneByOne = db.prepare(
    `SELECT idx, CAST(${leafBytes} AS BLOB) AS bytes, leaf AS stored ${range} ORDER BY idx`,
  );
  const tile = db.prepare("SELECT hashes FROM tile WHERE n = ?");

  /** Computed leaf hashes of one tile, and then, in place, the nodes above them. */
  const level = Buffer.alloc(leaves * 32);
  // A hash as a text of 32 characters is cheaper than a buffer.
  const setLeaf = (at: number, bytes: Uint8Array): void => {
    level.write(hash("sha256", bytes, "binary"), at * 32, "binary");
  };
  const compare = (start: number, end: number, stored: Uint8Array, kind: "leaf" | "tile"): void => {
    if (level.compare(stored, 0, stored.length, 0, (end - start) * 32) === 0) return;
    for (let at = 0; at < end - start; at += 1) {
      const hashes = [level, stored].map((bytes) => bytes.subarray(at * 32, at * 32 + 32));
      if (Buffer.compare(hashes[0] ?? level, hashes[1] ?? stored) !== 0) report(start + at, kind);
    }
  };
  const readTogether = (start: number, end: number): void => {
    const row = together.get(start, end) as { bytes: Uint8Array; lengths: string; stored: Uint8Array };
    let from = 0;
    for (const [at, length] of row.lengths.split(",").entries()) {
      const to = from + 1 + Number(length);
      setLeaf(at, row.bytes.subarray(from, to));
      from = to;
    }
    compare(start, end, row.stored, "leaf");
  };
  const readOneByOne = (start: number, end: number): void => {
    const stored = Buffer.alloc((end - start) * 32);
    let expected = start;
    const skipTo = (idx: number): void => {
      for (; expected < idx; expected += 1) {
        report(expected, "missing");
        level.fill(0, (expected - start) * 32, (expected - start) * 32 + 32);
      }
    };
    for (const row of oneByOne.iterate(start, end)) {
      const { idx, bytes, stored: leaf } = row as { idx: number; bytes: Uint8Array; stored: Uint8Array };
      skipTo(idx);
      setLeaf(idx - start, bytes);
      stored.set(leaf.subarray(0, 32), (idx - start) * 32);
      expected += 1;
    }
    skipTo(end);
    compare(start, end, stored, "leaf");
  };
  // Node hashes of one tile in place: 0x01, left, right.
  const pair = Buffer.alloc(65);
  pair[0] = 1;
  const fold = (): Uint8Array => {
    for (let count = leaves; count > 1; count /= 2) {
      for (let at = 0; at < count; at += 2) {
        level.copy(pair, 1, at * 32, at * 32 + 64);
        level.write(hash("sha256", pair, "binary"), at * 16, "binary");
      }
    }
    return level.subarray(0, 32);
  };

  const tileRoots = Buffer.alloc(Math.floor((job.to - job.from) / leaves) * 32);
  for (let start = job.from; start < job.to; start += leaves) {
    const end = Math.min(job.to, start + leaves);
    const { count, bytes } = extent.get(start, end) as { count: number; bytes: number };
    if (count === end - start && bytes <= mostBytes) readTogether(start, end);
    else readOneByOne(start, end);
    if (end - start < leaves) continue;
    const stored = tile.get(start / leaves)?.hashes as Uint8Array | undefined;
    if (stored === undefined) report(start, "tile");
    else compare(start, end, stored, "tile");
    tileRoots.set(fold(), ((start - job.from) / leaves) * 32);
  }
  const tail = (job.to - job.from) % leaves;
  if (database === undefined) db.close();
  return { tileRoots, tailLeaves: Buffer.from(level.subarray(0, tail * 32)), contradictions };
}
