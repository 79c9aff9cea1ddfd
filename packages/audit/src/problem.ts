/** What is wrong with a ledger. */
export type LedgerProblemCode =
  /** The store itself is damaged, or lost a table, trigger or index. */
  | "DATABASE_DAMAGED"
  /** The head row contradicts itself, its signature or the tree. */
  | "HEAD_INVALID"
  /** A kept checkpoint is not one, or not signed by the ledger's key. */
  | "CHECKPOINT_INVALID"
  | "EVENT_MISSING"
  /** Bytes of an event differ from a hash that was recorded of them. */
  | "EVENT_CHANGED"
  /** An event that the head knows nothing of. */
  | "EVENT_SURPLUS"
  /** A stored hash was changed, the events it is of were not. */
  | "HASH_CHANGED"
  /** Events and all their stored hashes agree with each other, and not with a signed checkpoint. */
  | "RANGE_FORGED"
  /** The witness file or a receipt knows more than the database, or another history. */
  | "ROLLED_BACK"
  | "WITNESS_MISSING"
  | "WITNESS_INVALID"
  /** A receipt is of another ledger. */
  | "FOREIGN_RECEIPT";

/** One thing that is wrong, located as narrowly as stored hashes allow (AUD-07). */
export type LedgerProblem = {
  readonly code: LedgerProblemCode;
  readonly message: string;
  /** The event that is wrong. */
  readonly sequence?: number;
  /** Where it is only known that one of the events `[from, to)` is. */
  readonly range?: { readonly from: number; readonly to: number };
};
