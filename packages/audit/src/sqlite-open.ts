import { closeSync, constants, existsSync, openSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { LedgerError } from "./error.ts";
import { LEDGER_LIMITS, MIN_SQLITE } from "./limits.ts";
import { emptyRoot } from "./merkle.ts";
import { formatVerifierKey, type VerifierKey } from "./note.ts";
import { retryWhileBusy, systemRetryClock } from "./retry.ts";
import { DATABASE_VERSION, expectedSchema, MIGRATIONS } from "./sqlite-schema.ts";
import { isBusy, isOutOfSharedMemory, sqliteCode, toLedgerError } from "./system-error.ts";

/** Throws unless the SQLite inside of this Node is free of the bug that corrupts write-ahead logs. */
export function requireSqlite(version = process.versions.sqlite ?? "0"): void {
  const parts = (text: string): number[] => text.split(".").map(Number);
  const [have, need] = [parts(version), parts(MIN_SQLITE)];
  const at = need.findIndex((part, index) => part !== (have[index] ?? 0));
  if (at >= 0 && (have[at] ?? 0) < (need[at] ?? 0)) {
    throw new LedgerError("LEDGER_SQLITE_TOO_OLD", `SQLite ${version} can corrupt a ledger`, {
      expected: `${MIN_SQLITE} or newer`,
      got: version,
      hint: "install Node 24.15 or newer",
    });
  }
}

/** Opens a database file that exists. Throws `LedgerError`. */
export async function openDatabase(path: string, mode: "read" | "write"): Promise<DatabaseSync> {
  const url = pathToFileURL(path);
  url.searchParams.set("mode", mode === "read" ? "ro" : "rw");
  return inTime(path, () => {
    try {
      return connect(url, mode);
    } catch (error) {
      if (mode === "write") throw error;
      // On a full disk the log's index is kept in memory: reading needs no room.
      if (isOutOfSharedMemory(error)) url.searchParams.set("readonly_shm", "1");
      // A write-ahead log cannot even be looked for where nothing can be created. Without one the file is all there is.
      else if (sqliteCode(error) === 8 && !existsSync(`${path}-wal`)) url.searchParams.set("immutable", "1");
      else throw error;
      return connect(url, mode);
    }
  });
}

function connect(url: URL, mode: "read" | "write"): DatabaseSync {
  const database = new DatabaseSync(url, { readOnly: mode === "read", timeout: 0 });
  try {
    database.exec(
      "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; " +
        "PRAGMA checkpoint_fullfsync = ON; PRAGMA fullfsync = ON",
    );
    if (mode === "write") database.exec("PRAGMA journal_mode = WAL");
    else database.exec("PRAGMA query_only = ON; PRAGMA busy_timeout = 5000");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes an empty file, readable by its owner only, if there is none. */
export function touchDatabase(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW, 0o600));
  } catch (error) {
    throw toLedgerError(error, path);
  }
}

/** Lays out an empty database for the ledger of a key. `note` is the signed checkpoint of size 0. */
export function createTables(database: DatabaseSync, key: VerifierKey, note: string): void {
  for (const statement of MIGRATIONS.flat()) database.exec(statement);
  database.prepare("INSERT INTO log_key VALUES (1, ?, 0)").run(formatVerifierKey(key));
  database.prepare("INSERT INTO head VALUES (1, 0, ?, x'', 0, ?)").run(emptyRoot(), note);
  database.exec(`PRAGMA user_version = ${DATABASE_VERSION}`);
}

/** Names a file apart from its path: another file put in its place has another identity. */
export function fileIdentity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw toLedgerError(error, path);
  }
}

/**
 * Whether a file exists and holds something. It is not opened: closing it would give up the locks that other connections
 * of this process have on it.
 */
export function hasContent(path: string): boolean {
  try {
    return statSync(path).size > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw toLedgerError(error, path);
  }
}

/** Returns how many migrations a database has had; 0 if it is empty. Throws if a newer program wrote it. */
export function databaseVersion(database: DatabaseSync, path: string, newest = DATABASE_VERSION): number {
  const version = (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
  if (version > newest) {
    throw new LedgerError("LEDGER_TOO_NEW", `the ledger ${path} was written by a newer version of ooo`, {
      path,
      expected: `at most ${newest}`,
      got: String(version),
      hint: "update ooo",
    });
  }
  return version;
}

/** Brings a database to the newest version, one version per transaction: killed at any step, it is a whole version. */
export async function migrate(
  database: DatabaseSync,
  path: string,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): Promise<void> {
  while (databaseVersion(database, path, migrations.length) < migrations.length) {
    await inTime(path, () => database.exec("BEGIN IMMEDIATE"));
    try {
      const version = databaseVersion(database, path, migrations.length);
      for (const statement of migrations[version] ?? []) database.exec(statement);
      if (version < migrations.length) database.exec(`PRAGMA user_version = ${version + 1}`);
      database.exec("COMMIT");
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw toLedgerError(error, path);
    }
  }
}

/** Returns what differs between a database's tables, indexes and triggers and what they must be. */
export function schemaProblems(
  database: DatabaseSync,
  path: string,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): string[] {
  const version = databaseVersion(database, path, migrations.length);
  const rows = database
    .prepare("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    .all();
  const found = new Set(rows.map((row) => String(row.sql)));
  const expected = new Set(expectedSchema(migrations, version));
  const name = (sql: string): string => sql.split(/\s+/, 3).join(" ");
  return [
    ...[...expected].filter((sql) => !found.has(sql)).map((sql) => `${name(sql)} is missing or was changed`),
    ...[...found].filter((sql) => !expected.has(sql)).map((sql) => `${name(sql)} is not part of a ledger`),
  ];
}

/** Returns what `attempt` returns, tried again while somebody else holds the lock. Throws `LedgerError`. */
export async function inTime<T>(path: string, attempt: () => T): Promise<T> {
  try {
    return await retryWhileBusy(attempt, isBusy, LEDGER_LIMITS.lockTimeoutMs, systemRetryClock);
  } catch (error) {
    throw toLedgerError(error, path);
  }
}
