import { LedgerError } from "./error.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { databaseVersion } from "./sqlite-open.ts";
import { writeBatch } from "./sqlite-write.ts";
import type { AppendPlan, Batch } from "./storage.ts";
import { isWriteRefused, toLedgerError } from "./system-error.ts";

/**
 * Plans a batch under the lock, commits it and returns once it is durable (AUD-06). Throws `LedgerError`: then nothing is
 * stored, or, with `LEDGER_IN_DOUBT`, nobody knows.
 */
export async function commitBatch(connection: SqliteConnection, plan: AppendPlan): Promise<Batch> {
  await connection.ready();
  // Nothing waits between BEGIN and COMMIT, so two appends over this connection never share a transaction.
  const { batch, error } = await connection.locked(() => transact(connection, plan));
  if (batch !== undefined && error === undefined) return batch;
  return settle(connection, batch, error);
}

/** Returns what was written, and what went wrong; with an error but no batch, nothing was. */
function transact(
  connection: SqliteConnection,
  plan: AppendPlan,
): { batch: Batch | undefined; error: unknown } {
  let batch: Batch | undefined;
  try {
    connection.requireSameFile();
    connection.openLog();
    batch = writeBatch(connection.statements, connection.path, plan);
    connection.statements.get("COMMIT").run();
    // Others commit meanwhile, and one sync serves all that wait.
    connection.makeDurable(batch.head);
    return { batch, error: undefined };
  } catch (error) {
    connection.rollBack();
    return { batch, error };
  }
}

/** After a failed transaction: nothing is stored, or it is and was made durable, or nobody knows. */
async function settle(
  connection: SqliteConnection,
  batch: Batch | undefined,
  error: unknown,
): Promise<Batch> {
  const failure = toLedgerError(error, connection.path);
  // For want of a descriptor too, SQLite opens for reading what it was to write: the next append tries anew.
  if (failure.code === "LEDGER_READ_ONLY") connection.giveUp();
  if (batch === undefined) throw failure;
  try {
    // The commit failed, yet the write-ahead log may hold it: only a new connection reads what is really there.
    await connection.reconnect();
    if (await holdsOrDisplaces(connection, batch, isWriteRefused(error))) {
      // What a failed fsync left in the log may be lost with the power: copy it into the database, with its own fsync.
      const copied = connection.statements.get("PRAGMA wal_checkpoint(TRUNCATE)").get();
      if (copied?.busy === 0) return batch;
      throw error;
    }
  } catch (cause) {
    const { path } = connection;
    throw new LedgerError("LEDGER_IN_DOUBT", `whether ${path} holds the event is unknown: the disk failed`, {
      path,
      hint: "ooo audit verify",
      cause,
    });
  }
  throw failure;
}

/**
 * Returns whether a batch whose commit failed is stored. If not, what the commit may have left in the log is overwritten
 * by another commit: left there, it would come back once the log is recovered after the last process has died.
 */
function holdsOrDisplaces(
  connection: SqliteConnection,
  { entries }: Batch,
  leftNothing: boolean,
): Promise<boolean> {
  return connection.locked(() => {
    const { database, path, statements } = connection;
    try {
      const first = entries[0];
      const row = statements.get("SELECT body FROM entry WHERE idx = ?").get(first?.sequence ?? -1);
      // The body holds this operation's own id and salt, so another process's entry never equals it.
      const isStored = row?.body === first?.body;
      if (!isStored && !leftNothing) {
        // The smallest change that is written even where it changes nothing.
        database.exec(`PRAGMA user_version = ${databaseVersion(database, path)}`);
        database.exec("COMMIT");
      }
      return isStored;
    } finally {
      connection.rollBack();
    }
  });
}
