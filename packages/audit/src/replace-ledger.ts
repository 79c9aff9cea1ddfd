import { closeSync, openSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { archiveFiles, fileSha256 } from "./archive.ts";
import { LedgerError } from "./error.ts";
import { ledgerEvent, type Operator } from "./ledger-event.ts";
import type { LedgerFiles } from "./ledger-files.ts";
import { openLedger, type LedgerOptions } from "./open-ledger.ts";
import { pendingKeyPath } from "./signing-key.ts";
import { inTime, openDatabase } from "./sqlite-open.ts";
import { toLedgerError } from "./system-error.ts";

/** How to replace a ledger or its tail. */
export type ReplaceOptions = LedgerOptions & {
  readonly operator: Operator;
  /** Directory that takes what is left of the old one, for example `~/.ouroboros/ledger-archive`. */
  readonly archive: string;
};

/**
 * Archives what is left of a ledger and starts a new one under a new origin, at the user's explicit word. Its first
 * event, `ledger.replaced`, names the old one. No grant survives. Killed at any step, running it again goes on.
 */
export async function replaceLedger(
  options: ReplaceOptions,
): Promise<{ readonly archive: string; readonly verifierKey: string }> {
  const { database, keyFile, witnessFile } = options;
  const previous = await previousOrigin(options);
  const old = await lockOld(database);
  let archive: string;
  let digest: string;
  try {
    digest = old.file === undefined ? "" : fileSha256(old.file);
    const files = [...databaseFiles(database), witnessFile, pendingKeyPath(keyFile), keyFile];
    archive = archiveFiles(options.archive, files);
  } finally {
    old.release();
  }
  const ledger = await openLedger({ ...options, pin: undefined, mode: "write" });
  try {
    const message = "a new ledger was started; what was left of the old one is archived";
    const provenance = { previous_origin: previous, archive, archive_sha256: digest };
    await ledger.append([ledgerEvent("ledger.replaced", options.operator, message, provenance)]);
    return { archive, verifierKey: ledger.verifierKey };
  } finally {
    await ledger.close();
  }
}

/** Returns the files of an SQLite database, the log first. */
export function databaseFiles(database: string): string[] {
  return [`${database}-wal`, `${database}-shm`, database];
}

/** An old database that nobody else writes to. */
export type LockedDatabase = {
  /** Its file, to read, if there is one. It must not be opened and closed otherwise: POSIX gives up all locks then. */
  readonly file: number | undefined;
  readonly release: () => void;
};

/**
 * Keeps writers out while the files move, and brings the log into the database, as far as what is left allows. Writers
 * that wait meanwhile find afterwards that their file was replaced.
 */
export async function lockOld(path: string): Promise<LockedDatabase> {
  const file = openIfThere(path);
  let database: DatabaseSync | undefined;
  const release = (): void => {
    database?.close();
    if (file !== undefined) closeSync(file);
  };
  try {
    const opened = await openDatabase(path, "write");
    database = opened;
    opened.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    await inTime(path, () => opened.exec("BEGIN IMMEDIATE"));
  } catch (error) {
    // A database that somebody holds is not lost; one that cannot be opened has no writers.
    if (error instanceof LedgerError && error.code === "LEDGER_LOCKED") {
      release();
      throw error;
    }
  }
  return { file, release };
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw toLedgerError(error, path);
  }
}

async function previousOrigin(options: LedgerFiles): Promise<string> {
  try {
    const ledger = await openLedger({ ...options, mode: "read" });
    await ledger.close();
    return ledger.origin;
  } catch {
    return "unknown";
  }
}
