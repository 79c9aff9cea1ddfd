import type { DatabaseSync, StatementSync } from "node:sqlite";
import { LedgerError } from "./error.ts";
import { TILE_LEAVES } from "./limits.ts";
import { frontierLength, splitHashes } from "./merkle.ts";
import type { StoredHead } from "./storage.ts";

/** Prepares each statement once. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }
}

/** Returns the head row. Throws `LedgerError` if it is not there or not of its own form. */
export function readHead(statements: Statements, path: string): StoredHead {
  const row = statements.get("SELECT size, root, frontier, t_ms, note FROM head WHERE id = 1").get();
  const frontier = row?.frontier;
  if (row === undefined || !(frontier instanceof Uint8Array) || !(row.root instanceof Uint8Array)) {
    throw new LedgerError("LEDGER_CORRUPT", `the ledger ${path} has no head`, { path });
  }
  const size = Number(row.size);
  if (!Number.isSafeInteger(size) || size < 0 || frontier.length !== 32 * frontierLength(size)) {
    throw new LedgerError("LEDGER_CORRUPT", `the head of the ledger ${path} contradicts itself`, { path });
  }
  return {
    size,
    root: row.root,
    frontier: splitHashes(frontier),
    time: Number(row.t_ms),
    note: String(row.note),
  };
}

/** Returns hashes `[from, to)` of a level; see `StoredHashes`. */
export function readHashes(statements: Statements, level: number, from: number, to: number): Uint8Array[] {
  const hashes = level === 0 ? readLeaves(statements, from, to) : readSubtrees(statements, level, from, to);
  if (hashes.length !== to - from) {
    throw new LedgerError("LEDGER_CORRUPT", `stored hashes of level ${level} are missing`, {
      sequence: (from + hashes.length) * 2 ** level,
      hint: "ooo audit verify",
    });
  }
  return hashes;
}

function readLeaves(statements: Statements, from: number, to: number): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let at = from; at < to;) {
    const tile = Math.floor(at / TILE_LEAVES);
    const start = tile * TILE_LEAVES;
    const end = Math.min(to, start + TILE_LEAVES);
    const row = statements.get("SELECT hashes FROM tile WHERE n = ?").get(tile);
    if (row?.hashes instanceof Uint8Array) {
      hashes.push(...splitHashes(row.hashes).slice(at - start, end - start));
    } else {
      const rows = statements
        .get("SELECT leaf FROM entry WHERE idx >= ? AND idx < ? ORDER BY idx")
        .all(at, end);
      hashes.push(...rows.map((entry) => entry.leaf as Uint8Array));
    }
    at = end;
  }
  return hashes;
}

function readSubtrees(statements: Statements, level: number, from: number, to: number): Uint8Array[] {
  return statements
    .get("SELECT root FROM subtree WHERE level = ? AND n >= ? AND n < ? ORDER BY n")
    .all(level, from, to)
    .map((row) => row.root as Uint8Array);
}
