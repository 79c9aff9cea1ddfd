import { LedgerError } from "./error.ts";
import { createLedger } from "./create-ledger.ts";
import type { LedgerFiles } from "./ledger-files.ts";
import {
  databaseVersion,
  hasContent,
  migrate,
  openDatabase,
  requireSqlite,
  schemaProblems,
} from "./sqlite-open.ts";
import { APPLICATION_ID, DATABASE_VERSION } from "./sqlite-schema.ts";
import { SqliteStorage } from "./sqlite-storage.ts";

/** Returns the opened storage of a ledger, made if it never existed and `mode` is `write`. Throws `LedgerError`. */
export async function openStorage(
  files: LedgerFiles,
  mode: "read" | "write",
  mayCreate: boolean,
): Promise<{ storage: SqliteStorage; created: boolean }> {
  requireSqlite();
  const path = files.database;
  let created = false;
  if (!hasContent(path)) {
    if (!mayCreate) throw missing(path);
    created = await createLedger(files);
  }
  let database = await openDatabase(path, mode);
  try {
    let version = databaseVersion(database, path);
    if (version === 0) {
      // Killed before its first commit, or the file of another program: `createLedger` tells them apart.
      database.close();
      if (!mayCreate) throw missing(path);
      created = await createLedger(files);
      database = await openDatabase(path, mode);
      version = databaseVersion(database, path);
    }
    const application = database.prepare("PRAGMA application_id").get();
    if (application?.application_id !== APPLICATION_ID) {
      throw new LedgerError("LEDGER_FOREIGN", `${path} belongs to another program`, { path });
    }
    if (mode === "write") {
      if (version < DATABASE_VERSION) await migrate(database, path);
      // Whoever can drop a trigger or an index can hide events from a query.
      const problem = schemaProblems(database, path)[0];
      if (problem !== undefined) {
        throw new LedgerError("LEDGER_CORRUPT", `the ledger ${path} was tampered with: ${problem}`, {
          path,
          hint: "ooo audit verify",
        });
      }
    }
    return { storage: SqliteStorage.of(database, path, mode), created };
  } catch (error) {
    if (database.isOpen) database.close();
    throw error;
  }
}

function missing(path: string): LedgerError {
  return new LedgerError("LEDGER_MISSING", `there is no ledger at ${path}`, {
    path,
    hint: "restore it from a backup, or: ooo audit repair --new-ledger",
  });
}
