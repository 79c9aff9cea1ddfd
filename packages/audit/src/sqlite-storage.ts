import type { DatabaseSync } from "node:sqlite";
import { LedgerError } from "./error.ts";
import { commitBatch } from "./sqlite-commit.ts";
import { SqliteConnection } from "./sqlite-connection.ts";
import { findEntries, lookupProblems } from "./sqlite-find.ts";
import { openDatabase, schemaProblems } from "./sqlite-open.ts";
import { readHashes, readHead } from "./sqlite-read.ts";
import type {
  AppendPlan,
  Batch,
  EntryFilter,
  LedgerStorage,
  ScanResult,
  StoredCheckpoint,
  StoredEntry,
  StoredHead,
  StructureProblem,
} from "./storage.ts";
import { toLedgerError } from "./system-error.ts";

/** A ledger in one SQLite file, as `sqlite-schema.ts` lays it out. */
export class SqliteStorage implements LedgerStorage {
  readonly #connection: SqliteConnection;

  private constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  /** Opens a database that exists. Throws `LedgerError`. */
  static async open(path: string, mode: "read" | "write"): Promise<SqliteStorage> {
    return SqliteStorage.of(await openDatabase(path, mode), path, mode);
  }

  /** Takes over an open database. */
  static of(database: DatabaseSync, path: string, mode: "read" | "write"): SqliteStorage {
    return new SqliteStorage(new SqliteConnection(database, path, mode));
  }

  head(): Promise<StoredHead> {
    return this.#connection.read((statements) => {
      const head = readHead(statements, this.#connection.path);
      // Another process may be about to sync it. What is handed out as a checkpoint must not be lost with the power.
      this.#connection.makeDurable(head);
      return head;
    });
  }

  verifierKey(): Promise<string> {
    return this.#connection.read((statements) => {
      const rows = statements.get("SELECT vkey FROM log_key ORDER BY epoch").all();
      const vkey = rows[0]?.vkey;
      if (rows.length === 1 && typeof vkey === "string") return vkey;
      throw new LedgerError("LEDGER_CORRUPT", `the ledger ${this.#connection.path} does not name its key`, {
        path: this.#connection.path,
      });
    });
  }

  append(plan: AppendPlan): Promise<Batch> {
    return commitBatch(this.#connection, plan);
  }

  find(filter: EntryFilter): Promise<StoredEntry[]> {
    return this.#connection.read((statements) => findEntries(statements, filter));
  }

  firstAt(time: number): Promise<number> {
    return this.#connection.read((statements) => {
      const timeAt = statements.get("SELECT body ->> '$.t' AS t FROM entry WHERE idx = ?");
      let [low, high] = [0, readHead(statements, this.#connection.path).size];
      // Recorded times never decrease along the sequence.
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (Number(timeAt.get(middle)?.t) < time) low = middle + 1;
        else high = middle;
      }
      return low;
    });
  }

  hashes(level: number, from: number, to: number): Promise<readonly Uint8Array[]> {
    return this.#connection.read((statements) => readHashes(statements, level, from, to));
  }

  checkpoints(): Promise<StoredCheckpoint[]> {
    return this.#connection.read((statements) =>
      statements
        .get("SELECT size, note FROM checkpoint ORDER BY size")
        .all()
        .map((row) => ({ size: Number(row.size), note: String(row.note) })),
    );
  }

  async scan(from: number, to: number, workers: number): Promise<ScanResult> {
    const { path } = this.#connection;
    await this.#connection.ready();
    try {
      const { scanParallel } = await import("./scan-parallel.ts");
      return await scanParallel(this.#connection.database, { path, from, to }, workers);
    } catch (error) {
      throw toLedgerError(error, path);
    }
  }

  openIntents(): Promise<{ sequence: number; correlationId: string }[]> {
    return this.#connection.read((statements) =>
      statements
        .get(
          `SELECT idx, corr FROM entry INDEXED BY entry_run
           WHERE type IN ('plugin.invoked', 'plugin.completed', 'plugin.failed')
             AND type = 'plugin.invoked' AND corr IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM entry AS outcome INDEXED BY entry_run
               WHERE outcome.type IN ('plugin.invoked', 'plugin.completed', 'plugin.failed')
                 AND outcome.corr = entry.corr AND outcome.type <> 'plugin.invoked'
             ) ORDER BY idx`,
        )
        .all()
        .map((row) => ({ sequence: Number(row.idx), correlationId: String(row.corr) })),
    );
  }

  checkStructure(): Promise<StructureProblem[]> {
    return this.#connection.read((statements) => {
      const problems: StructureProblem[] = [];
      const add = (message: string): unknown => problems.push({ message });
      try {
        schemaProblems(this.#connection.database, this.#connection.path).forEach(add);
        const rows = statements.get("PRAGMA integrity_check(20)").all();
        rows.flatMap(({ integrity_check: line }) => (line === "ok" ? [] : String(line))).forEach(add);
        for (const sequence of lookupProblems(statements)) {
          problems.push({ sequence, message: `event ${sequence} is not looked up as what it is` });
        }
      } catch (error) {
        add(toLedgerError(error, this.#connection.path).message);
      }
      return problems;
    });
  }

  close(): Promise<void> {
    this.#connection.close();
    return Promise.resolve();
  }
}
