import { existsSync } from "node:fs";
import { signCheckpoint } from "./checkpoint.ts";
import { LedgerError } from "./error.ts";
import type { LedgerFiles } from "./ledger-files.ts";
import { emptyRoot } from "./merkle.ts";
import { generateSigningKey, promotePendingKey, writePendingKey } from "./signing-key.ts";
import { createTables, inTime, openDatabase, touchDatabase } from "./sqlite-open.ts";
import { toLedgerError } from "./system-error.ts";
import { resetWitness } from "./witness.ts";

/**
 * Creates database, key and witness of a new ledger, unless another process just did. Returns whether this call did.
 *
 * Throws `LedgerError` (`LEDGER_MISSING`) where a key or a witness says that there was a ledger: a lost database never
 * turns into a new one. Killed at any step, the next call goes on: the key counts once the database that names it is
 * committed.
 */
export async function createLedger(files: LedgerFiles): Promise<boolean> {
  touchDatabase(files.database);
  const database = await openDatabase(files.database, "write");
  try {
    await inTime(files.database, () => database.exec("BEGIN IMMEDIATE"));
    const { user_version: version } = database.prepare("PRAGMA user_version").get() as {
      user_version: number;
    };
    if (version > 0) return false;
    const tables = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get();
    if (tables?.count !== 0) {
      throw new LedgerError("LEDGER_FOREIGN", `${files.database} belongs to another program`, {
        path: files.database,
      });
    }
    requireNoRemains(files);
    const { key, text } = generateSigningKey();
    const origin = key.verifier.name;
    const root = emptyRoot();
    const note = signCheckpoint({ origin, size: 0, root }, key.verifier, key.privateKey);
    writePendingKey(files.keyFile, text);
    createTables(database, key.verifier, note);
    database.exec("COMMIT");
    promotePendingKey(files.keyFile);
    resetWitness(files.witnessFile, note);
    return true;
  } catch (error) {
    throw toLedgerError(error, files.database);
  } finally {
    if (database.isTransaction) database.exec("ROLLBACK");
    database.close();
  }
}

function requireNoRemains({ database, keyFile, witnessFile }: LedgerFiles): void {
  const remains = [keyFile, witnessFile].filter((path) => existsSync(path));
  if (remains.length === 0) return;
  throw new LedgerError(
    "LEDGER_MISSING",
    `the ledger ${database} is gone, but ${remains.join(" and ")} remain`,
    {
      path: database,
      hint: "restore it from a backup, or: ooo audit repair --new-ledger",
    },
  );
}
