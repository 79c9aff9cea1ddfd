import { LedgerError, type LedgerErrorCode } from "./error.ts";

/** What an SQLite result code (https://sqlite.org/rescode.html) means for a ledger. */
const MEANING: Readonly<Record<number, readonly [LedgerErrorCode, string, string | undefined]>> = {
  1: ["LEDGER_CORRUPT", "does not hold what a ledger holds", "ooo audit verify"],
  5: ["LEDGER_LOCKED", "is locked by another process", "stop the process that holds it, then try again"],
  6: ["LEDGER_LOCKED", "is locked by another connection", undefined],
  8: ["LEDGER_READ_ONLY", "cannot be written", "ooo doctor"],
  10: ["LEDGER_IO", "could not be read or written: the disk failed", "ooo doctor"],
  11: ["LEDGER_CORRUPT", "is damaged", "ooo audit verify"],
  13: ["LEDGER_FULL", "cannot grow: no space is left", "free some space on that disk"],
  14: ["LEDGER_UNREADABLE", "cannot be opened", "ooo doctor"],
  19: ["LEDGER_CORRUPT", "refuses a row that contradicts it", "ooo audit verify"],
  26: [
    "LEDGER_CORRUPT",
    "is not a ledger database",
    "restore it from a backup, or: ooo audit repair --new-ledger",
  ],
};

/** Returns the primary SQLite result code of an error, or undefined if SQLite did not throw it. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number")
    return undefined;
  return error.errcode & 0xff;
}

/** SQLITE_IOERR_SHMSIZE: the index of the write-ahead log, a file beside it, got no room on the disk. */
export function isOutOfSharedMemory(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 4874;
}

/** Whether a try later can succeed: somebody else holds the lock, or recovers the write-ahead log. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === 5;
}

/** SQLITE_FULL or SQLITE_IOERR_WRITE: a commit that failed so has not written its last frame, and left nothing. */
export function isWriteRefused(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (error.errcode === 13 || error.errcode === 778);
}

/** Returns a `LedgerError` for whatever a file or SQLite call threw: no raw I/O error leaks. */
export function toLedgerError(error: unknown, path: string): LedgerError {
  if (error instanceof LedgerError) return error;
  const code = sqliteCode(error);
  const system = (error as NodeJS.ErrnoException | undefined)?.code;
  const meaning =
    (isOutOfSharedMemory(error) ? MEANING[13] : undefined) ??
    (code === undefined ? undefined : MEANING[code]) ??
    (system === "ENOSPC" || system === "EDQUOT" ? MEANING[13] : undefined) ??
    (system === "EACCES" || system === "EPERM" || system === "EROFS" ? MEANING[8] : undefined) ??
    (system === "ENOENT" || system === "ELOOP" || system === "EMFILE" ? MEANING[14] : undefined) ??
    (code === undefined && system === undefined ? undefined : MEANING[10]);
  if (meaning === undefined) throw error;
  const [ledgerCode, what, hint] = meaning;
  return new LedgerError(ledgerCode, `the ledger ${path} ${what}`, { path, hint, cause: error });
}
