import type { DatabaseSync } from "node:sqlite";
import { LedgerError } from "./error.ts";
import { databaseVersion, fileIdentity, inTime, openDatabase, schemaProblems } from "./sqlite-open.ts";
import { findEntries, lookupProblems } from "./sqlite-find.ts";
import { readHashes, readHead, Statements } from "./sqlite-read.ts";
import { writeBatch } from "./sqlite-write.ts";
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
import { isWriteRefused, toLedgerError } from "./system-error.ts";
import { WriteAheadLog } from "./write-ahead-log.ts";

/** A ledger in one SQLite file, as `sqlite-schema.ts` lays it out. */
export class SqliteStorage implements LedgerStorage {
  readonly #path: string;
  readonly #mode: "read" | "write";
  readonly #identity: string | undefined;
  #database: DatabaseSync;
  #statements: Statements;
  /** Whether the connection was given up after a failure and there is no new one yet. */
  #isLost = false;
  #isClosed = false;
  #connecting: Promise<void> | undefined;
  readonly #log: WriteAheadLog;
  #durableNote: string | undefined;

  private constructor(database: DatabaseSync, path: string, mode: "read" | "write") {
    this.#path = path;
    this.#mode = mode;
    this.#identity = fileIdentity(path);
    this.#database = database;
    this.#statements = new Statements(database);
    this.#log = new WriteAheadLog(path);
    // Every commit is synced by `#transact`, outside of the lock; without a write-ahead log SQLite has to do it.
    const hasLog = database.prepare("PRAGMA journal_mode").get()?.journal_mode === "wal";
    if (mode === "write" && hasLog) database.exec("PRAGMA synchronous = NORMAL");
  }

  /** Opens a database that exists. Throws `LedgerError`. */
  static async open(path: string, mode: "read" | "write"): Promise<SqliteStorage> {
    return SqliteStorage.of(await openDatabase(path, mode), path, mode);
  }

  /** Takes over an open database. */
  static of(database: DatabaseSync, path: string, mode: "read" | "write"): SqliteStorage {
    return new SqliteStorage(database, path, mode);
  }

  head(): Promise<StoredHead> {
    return this.#read((statements) => {
      const head = readHead(statements, this.#path);
      // Another process may be about to sync it. What is handed out as a checkpoint must not be lost with the power.
      this.#makeDurable(head);
      return head;
    });
  }

  verifierKey(): Promise<string> {
    return this.#read((statements) => {
      const rows = statements.get("SELECT vkey FROM log_key ORDER BY epoch").all();
      const vkey = rows[0]?.vkey;
      if (rows.length === 1 && typeof vkey === "string") return vkey;
      throw new LedgerError("LEDGER_CORRUPT", `the ledger ${this.#path} does not name its key`, {
        path: this.#path,
      });
    });
  }

  async append(plan: AppendPlan): Promise<Batch> {
    if (this.#isLost) await this.#reconnect();
    // Nothing waits between BEGIN and COMMIT, so two appends over this connection never share a transaction.
    const { batch, error } = await inTime(this.#path, () => {
      this.#requireOpen();
      this.#statements.get("BEGIN IMMEDIATE").run();
      return this.#transact(plan);
    });
    if (batch !== undefined && error === undefined) return batch;
    return this.#settle(batch, error);
  }

  find(filter: EntryFilter): Promise<StoredEntry[]> {
    return this.#read((statements) => findEntries(statements, filter));
  }

  firstAt(time: number): Promise<number> {
    return this.#read((statements) => {
      const timeAt = statements.get("SELECT body ->> '$.t' AS t FROM entry WHERE idx = ?");
      let [low, high] = [0, readHead(statements, this.#path).size];
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
    return this.#read((statements) => readHashes(statements, level, from, to));
  }

  checkpoints(): Promise<StoredCheckpoint[]> {
    return this.#read((statements) =>
      statements
        .get("SELECT size, note FROM checkpoint ORDER BY size")
        .all()
        .map((row) => ({ size: Number(row.size), note: String(row.note) })),
    );
  }

  async scan(from: number, to: number, workers: number): Promise<ScanResult> {
    if (this.#isLost) await this.#reconnect();
    this.#requireOpen();
    try {
      const { scanParallel } = await import("./scan-parallel.ts");
      return await scanParallel(this.#database, { path: this.#path, from, to }, workers);
    } catch (error) {
      throw toLedgerError(error, this.#path);
    }
  }

  openIntents(): Promise<{ sequence: number; correlationId: string }[]> {
    return this.#read((statements) =>
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
    return this.#read((statements) => {
      const problems: StructureProblem[] = [];
      const add = (message: string): unknown => problems.push({ message });
      try {
        schemaProblems(this.#database, this.#path).forEach(add);
        const rows = statements.get("PRAGMA integrity_check(20)").all();
        rows.flatMap(({ integrity_check: line }) => (line === "ok" ? [] : String(line))).forEach(add);
        for (const sequence of lookupProblems(statements)) {
          problems.push({ sequence, message: `event ${sequence} is not looked up as what it is` });
        }
      } catch (error) {
        add(toLedgerError(error, this.#path).message);
      }
      return problems;
    });
  }

  close(): Promise<void> {
    this.#isLost = false;
    this.#isClosed = true;
    this.#log.close();
    if (this.#database.isOpen) this.#database.close();
    return Promise.resolve();
  }

  /** Returns what was written, and what went wrong; with an error but no batch, nothing was. */
  #transact(plan: AppendPlan): { batch: Batch | undefined; error: unknown } {
    let batch: Batch | undefined;
    try {
      this.#requireSameFile();
      this.#log.open();
      batch = writeBatch(this.#statements, this.#path, plan);
      this.#statements.get("COMMIT").run();
      // AUD-06: durable before acknowledged. Others commit meanwhile, and one sync serves all that wait.
      this.#makeDurable(batch.head);
      return { batch, error: undefined };
    } catch (error) {
      this.#rollBack();
      return { batch, error };
    }
  }

  /** Returns once a committed head is durable. */
  #makeDurable({ note }: StoredHead): void {
    if (note === this.#durableNote) return;
    this.#log.sync();
    this.#durableNote = note;
  }

  #rollBack(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
    } catch {
      // What failed before is what is reported; a transaction that cannot be ended is dropped with its connection.
    }
  }

  /** After a failed transaction: nothing is stored, or it is and was made durable, or nobody knows. */
  async #settle(batch: Batch | undefined, error: unknown): Promise<Batch> {
    const failure = toLedgerError(error, this.#path);
    // For want of a descriptor too, SQLite opens for reading what it was to write: the next append tries anew.
    this.#isLost = failure.code === "LEDGER_READ_ONLY";
    if (batch === undefined) throw failure;
    try {
      // The commit failed, yet the write-ahead log may hold it: only a new connection reads what is really there.
      await this.#reconnect();
      if (await this.#holdsOrDisplaces(batch, isWriteRefused(error))) {
        // What a failed fsync left in the log may be lost with the power: copy it into the database, with its own fsync.
        const copied = this.#statements.get("PRAGMA wal_checkpoint(TRUNCATE)").get();
        if (copied?.busy === 0) return batch;
        throw error;
      }
    } catch (cause) {
      throw this.#inDoubt(cause);
    }
    throw failure;
  }

  /**
   * Returns whether a batch whose commit failed is stored. If not, what the commit may have left in the log is overwritten
   * by another commit: left there, it would come back once the log is recovered after the last process has died.
   */
  async #holdsOrDisplaces({ entries }: Batch, leftNothing: boolean): Promise<boolean> {
    await inTime(this.#path, () => this.#database.exec("BEGIN IMMEDIATE"));
    try {
      const first = entries[0];
      const row = this.#statements.get("SELECT body FROM entry WHERE idx = ?").get(first?.sequence ?? -1);
      // The body holds this operation's own id and salt, so another process's entry never equals it.
      const isStored = row?.body === first?.body;
      if (!isStored && !leftNothing) {
        // The smallest change that is written even where it changes nothing.
        this.#database.exec(`PRAGMA user_version = ${databaseVersion(this.#database, this.#path)}`);
        this.#database.exec("COMMIT");
      }
      return isStored;
    } finally {
      this.#rollBack();
    }
  }

  /** Whoever asks meanwhile waits for the same connection: of two, one would be left open, perhaps with the lock. */
  #reconnect(): Promise<void> {
    this.#isLost = true;
    this.#connecting ??= this.#connect().finally(() => (this.#connecting = undefined));
    return this.#connecting;
  }

  async #connect(): Promise<void> {
    // The last connection that closes removes the log. The new one leaves syncing to SQLite: the disk is not to be trusted.
    this.#log.close();
    if (this.#database.isOpen) this.#database.close();
    const database = await openDatabase(this.#path, this.#mode);
    if (this.#isClosed) database.close();
    this.#requireOpen();
    this.#database = database;
    this.#statements = new Statements(this.#database);
    this.#requireSameFile();
    this.#isLost = false;
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new LedgerError("LEDGER_CLOSED", "the ledger was closed");
  }

  #inDoubt(cause: unknown): LedgerError {
    return new LedgerError(
      "LEDGER_IN_DOUBT",
      `whether ${this.#path} holds the event is unknown: the disk failed`,
      { path: this.#path, hint: "ooo audit verify", cause },
    );
  }

  #requireSameFile(): void {
    if (fileIdentity(this.#path) === this.#identity) return;
    throw new LedgerError("LEDGER_REPLACED", `the ledger ${this.#path} was replaced while it was open`, {
      path: this.#path,
      hint: "run the command again",
    });
  }

  async #read<T>(read: (statements: Statements) => T): Promise<T> {
    if (this.#isLost) await this.#reconnect();
    this.#requireOpen();
    try {
      return read(this.#statements);
    } catch (error) {
      throw toLedgerError(error, this.#path);
    }
  }
}
