/** Every bound of the ledger in one place. */
export const LEDGER_LIMITS = {
  /** Longest event, in bytes of canonical JSON: more than any command line that Linux or macOS can start. */
  maxEventBytes: 8 * 1024 * 1024,
  /** Most events of one append. */
  maxBatch: 1024,
  /** An append that does not get the lock within this time is refused, in ms. */
  lockTimeoutMs: 5000,
  /** Most records of one page of a query. */
  maxPage: 1000,
  /** Decisions of one kind that are recorded one by one; the next ones are counted (AUD-06). */
  equalDecisions: 99,
  /** Shortest time between two counted events of one kind, in ms (AUD-06). */
  countWindowMs: 1000,
  /** Kinds of decisions whose count is kept; beyond it the oldest starts again at zero, so more is recorded. */
  maxDecisionKinds: 10_000,
} as const;

/** Leaves of one tile: interior hashes are stored for whole tiles only. */
export const TILE_LEAVES = 256;

/** A leaf's level is 0; the roots of whole tiles are level 8, of 256 whole tiles level 16, and so on. */
export const TILE_LEVELS = 8;

/** Oldest SQLite without the bug that can corrupt a write-ahead log. */
export const MIN_SQLITE = "3.51.3";
