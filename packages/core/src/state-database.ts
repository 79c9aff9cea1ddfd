import { closeSync, constants, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { CoreError, type CoreErrorCode } from "./error.ts";
import { CORE_LIMITS } from "./limits.ts";

/** SQL of each version of `state.db`, from empty to 1, from 1 to 2, and so on. A published version never changes. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    // Marks the file as ours: "ooo2" in ASCII.
    "PRAGMA application_id = 0x6f6f6f32",
    `CREATE TABLE owner (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      source_type TEXT NOT NULL,
      source_identity TEXT NOT NULL,
      version INTEGER NOT NULL DEFAULT 0,
      keys INTEGER NOT NULL DEFAULT 0,
      bytes INTEGER NOT NULL DEFAULT 0,
      UNIQUE (name, source_type, source_identity)
    ) STRICT`,
    `CREATE TABLE state (
      owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (owner, key)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE handoff (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      session TEXT NOT NULL,
      plugin TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT`,
    "CREATE INDEX handoff_session ON handoff (session, sequence)",
  ],
];

/** An open `state.db`. Every call throws `CoreError`, and nothing else, for what SQLite or the disk refuses. */
export class StateDatabase {
  readonly path: string;
  readonly #database: DatabaseSync;

  private constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.#database = database;
  }

  /** Opens the file, made if it is missing, and brings it to the newest version. */
  static async open(path: string): Promise<StateDatabase> {
    const opened = await attempt(path, () => {
      // DatabaseSync would follow a link and use the umask.
      closeSync(openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o600));
      const database = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true });
      try {
        database.exec(
          "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; " +
            "PRAGMA cell_size_check = ON; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON",
        );
      } catch (error) {
        database.close();
        throw error;
      }
      return new StateDatabase(path, database);
    });
    try {
      await opened.#migrate();
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  }

  /** Runs `work` and returns what it returns. */
  read<T>(work: (database: DatabaseSync) => T): Promise<T> {
    return attempt(this.path, () => work(this.#database));
  }

  /** Runs `work` in one transaction, alone among all processes; if it throws, nothing has happened. */
  write<T>(work: (database: DatabaseSync) => T): Promise<T> {
    return attempt(this.path, () => {
      this.#database.exec("BEGIN IMMEDIATE");
      try {
        const result = work(this.#database);
        this.#database.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  async #migrate(): Promise<void> {
    const version = await this.read(versionOf);
    if (version > MIGRATIONS.length) {
      throw new CoreError("CORE_STATE_TOO_NEW", `${this.path} was written by a newer version of ooo`, {
        path: this.path,
        hint: "update ooo",
      });
    }
    if (version === MIGRATIONS.length) return;
    await this.write((database) => {
      // Read again under the lock: another process may have been faster.
      for (const statement of MIGRATIONS.slice(versionOf(database)).flat()) database.exec(statement);
      database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    });
  }
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

/** Returns what `work` returns, tried again while another process holds the lock; the event loop goes on meanwhile. */
async function attempt<T>(path: string, work: () => T): Promise<T> {
  const end = performance.now() + CORE_LIMITS.lockTimeoutMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = sqliteCode(error) === 5 && performance.now() < end;
      if (!isBusy) throw coreErrorOf(error, path) ?? error;
      await sleep(1 + Math.random() * 10);
    }
  }
}

/** What an SQLite result code (https://sqlite.org/rescode.html) or a system error means. */
const MEANING: Readonly<Record<string, readonly [CoreErrorCode, string]>> = {
  5: ["CORE_STATE_LOCKED", "is locked by another process"],
  11: ["CORE_STATE_BROKEN", "is damaged"],
  13: ["CORE_STATE_FULL", "cannot grow: no space is left"],
  26: ["CORE_STATE_BROKEN", "is not a database"],
  ENOSPC: ["CORE_STATE_FULL", "cannot grow: no space is left"],
  ELOOP: ["CORE_STATE_UNUSABLE", "is a symbolic link"],
};

/** Returns undefined for what neither SQLite nor the system threw. */
function coreErrorOf(error: unknown, path: string): CoreError | undefined {
  const code = sqliteCode(error) ?? systemCode(error);
  if (code === undefined) return undefined;
  const [name, what] = MEANING[code] ?? ["CORE_STATE_UNUSABLE", "cannot be used"];
  return new CoreError(name, `${path} ${what}`, { path, hint: "ooo doctor", cause: error });
}

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number")
    return undefined;
  return error.errcode & 0xff;
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return String(error.code);
}
