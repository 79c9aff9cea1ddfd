import type { DatabaseSync } from "node:sqlite";
import { LedgerError } from "./error.ts";
import { fileIdentity, inTime, openDatabase } from "./sqlite-open.ts";
import { Statements } from "./sqlite-read.ts";
import type { StoredHead } from "./storage.ts";
import { toLedgerError } from "./system-error.ts";
import { WriteAheadLog } from "./write-ahead-log.ts";

/** A connection to one database file that is made anew after it failed, and refuses another file in its place. */
export class SqliteConnection {
  readonly path: string;
  readonly #mode: "read" | "write";
  readonly #identity: string | undefined;
  readonly #log: WriteAheadLog;
  #database: DatabaseSync;
  #statements: Statements;
  /** Whether the connection was given up after a failure and there is no new one yet. */
  #isLost = false;
  #isClosed = false;
  #connecting: Promise<void> | undefined;
  #durableNote: string | undefined;

  constructor(database: DatabaseSync, path: string, mode: "read" | "write") {
    this.path = path;
    this.#mode = mode;
    this.#identity = fileIdentity(path);
    this.#database = database;
    this.#statements = new Statements(database);
    this.#log = new WriteAheadLog(path);
    // Every commit is synced by `makeDurable`, outside of the lock; without a write-ahead log SQLite has to do it.
    const hasLog = database.prepare("PRAGMA journal_mode").get()?.journal_mode === "wal";
    if (mode === "write" && hasLog) database.exec("PRAGMA synchronous = NORMAL");
  }

  get database(): DatabaseSync {
    return this.#database;
  }

  get statements(): Statements {
    return this.#statements;
  }

  /** Returns once there is a connection. Throws `LedgerError`, also when it was closed. */
  async ready(): Promise<void> {
    if (this.#isLost) await this.reconnect();
    this.requireOpen();
  }

  /** Returns what `read` returns; what it throws becomes a `LedgerError`. */
  async read<T>(read: (statements: Statements) => T): Promise<T> {
    await this.ready();
    try {
      return read(this.#statements);
    } catch (error) {
      throw toLedgerError(error, this.path);
    }
  }

  /** Returns what `work` returns, called with the lock held; the caller commits or rolls back. Throws `LedgerError`. */
  locked<T>(work: () => T): Promise<T> {
    return inTime(this.path, () => {
      this.requireOpen();
      this.#statements.get("BEGIN IMMEDIATE").run();
      return work();
    });
  }

  /** Opens the log before it is written, so that an error of the disk in between is reported to this process too. */
  openLog(): void {
    this.#log.open();
  }

  /** Returns once a committed head is durable. */
  makeDurable({ note }: StoredHead): void {
    if (note === this.#durableNote) return;
    this.#log.sync();
    this.#durableNote = note;
  }

  rollBack(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
    } catch {
      // What failed before is what is reported; a transaction that cannot be ended is dropped with its connection.
    }
  }

  /** The next call makes a new connection. */
  giveUp(): void {
    this.#isLost = true;
  }

  /** Whoever asks meanwhile waits for the same connection: of two, one would be left open, perhaps with the lock. */
  reconnect(): Promise<void> {
    this.#isLost = true;
    this.#connecting ??= this.#connect().finally(() => (this.#connecting = undefined));
    return this.#connecting;
  }

  requireOpen(): void {
    if (this.#isClosed) throw new LedgerError("LEDGER_CLOSED", "the ledger was closed");
  }

  requireSameFile(): void {
    if (fileIdentity(this.path) === this.#identity) return;
    throw new LedgerError("LEDGER_REPLACED", `the ledger ${this.path} was replaced while it was open`, {
      path: this.path,
      hint: "run the command again",
    });
  }

  close(): void {
    this.#isLost = false;
    this.#isClosed = true;
    this.#log.close();
    if (this.#database.isOpen) this.#database.close();
  }

  async #connect(): Promise<void> {
    // The last connection that closes removes the log. The new one leaves syncing to SQLite: the disk is not to be trusted.
    this.#log.close();
    if (this.#database.isOpen) this.#database.close();
    const database = await openDatabase(this.path, this.#mode);
    if (this.#isClosed) database.close();
    this.requireOpen();
    this.#database = database;
    this.#statements = new Statements(database);
    this.requireSameFile();
    this.#isLost = false;
  }
}
