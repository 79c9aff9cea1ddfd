/** Where a ledger lies. The three files belong together, and are kept apart on purpose. */
export type LedgerFiles = {
  /** SQLite database, for example `~/.ouroboros/ouroboros.db`. */
  readonly database: string;
  /** Signing key, readable by its owner only, for example `~/.ouroboros/ledger.key`. */
  readonly keyFile: string;
  /** Newest signed checkpoints, for example `~/.ouroboros/ledger.head`. */
  readonly witnessFile: string;
};
