/** Why the ledger refused. */
export type LedgerErrorCode =
  /** No database where one must be: it was removed, or never made. */
  | "LEDGER_MISSING"
  /** Stored bytes contradict each other or a signature. */
  | "LEDGER_CORRUPT"
  /** The database is older than the witness file, or another history than it. */
  | "LEDGER_ROLLED_BACK"
  /** Database, key, witness or pin belong to different ledgers. */
  | "LEDGER_FOREIGN"
  /** The database file was replaced while it was open. */
  | "LEDGER_REPLACED"
  /** No lock within the time limit. */
  | "LEDGER_LOCKED"
  /** No space left. */
  | "LEDGER_FULL"
  /** Directory or file cannot be written. */
  | "LEDGER_READ_ONLY"
  /** Directory or file cannot be read. */
  | "LEDGER_UNREADABLE"
  /** The disk failed. */
  | "LEDGER_IO"
  /** The disk failed during commit, and whether the events are stored could not be found out. */
  | "LEDGER_IN_DOUBT"
  | "LEDGER_KEY_MISSING"
  | "LEDGER_KEY_INVALID"
  | "LEDGER_KEY_EXPOSED"
  | "LEDGER_WITNESS_MISSING"
  | "LEDGER_WITNESS_CORRUPT"
  | "LEDGER_EVENT_INVALID"
  | "LEDGER_QUERY_INVALID"
  | "LEDGER_NO_SUCH_SEQUENCE"
  | "LEDGER_PROOF_INVALID"
  | "LEDGER_NOTE_INVALID"
  | "LEDGER_RECEIPT_INVALID"
  | "LEDGER_REPAIR_REFUSED"
  /** The database was written by a newer version. */
  | "LEDGER_TOO_NEW"
  | "LEDGER_SQLITE_TOO_OLD"
  | "LEDGER_CLOSED";

/** What `LedgerError` carries besides its message. */
export type LedgerErrorDetail = {
  /** The exact next command, or what to look at. */
  readonly hint?: string | undefined;
  /** The file. */
  readonly path?: string | undefined;
  /** The sequence that is wrong. */
  readonly sequence?: number | undefined;
  /** JSON pointer into the event. */
  readonly pointer?: string | undefined;
  readonly expected?: string | undefined;
  readonly got?: string | undefined;
  readonly cause?: unknown;
};

/** The one error of this package. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly code: LedgerErrorCode;
  readonly hint: string | undefined;
  readonly path: string | undefined;
  readonly sequence: number | undefined;
  readonly pointer: string | undefined;
  readonly expected: string | undefined;
  readonly got: string | undefined;

  constructor(code: LedgerErrorCode, message: string, detail: LedgerErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.hint = detail.hint;
    this.path = detail.path;
    this.sequence = detail.sequence;
    this.pointer = detail.pointer;
    this.expected = detail.expected;
    this.got = detail.got;
  }
}
