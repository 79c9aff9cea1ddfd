/** What a ledger needs from the place where it is kept. Every implementation passes `test/storage-contract.ts`. */

/** The newest state of the tree. */
export type StoredHead = {
  readonly size: number;
  readonly root: Uint8Array;
  readonly frontier: readonly Uint8Array[];
  /** Recorded time of the newest entry, in ms. */
  readonly time: number;
  /** Signed checkpoint of `size` and `root`. */
  readonly note: string;
};

/** One leaf. */
export type StoredEntry = {
  readonly sequence: number;
  /** The leaf's content, byte for byte. */
  readonly body: string;
  readonly leaf: Uint8Array;
};

/** What one append adds. All of it becomes durable, or nothing. */
export type Batch = {
  readonly head: StoredHead;
  readonly entries: readonly StoredEntry[];
  /** Leaf hashes of tiles that became whole. */
  readonly tiles: readonly { readonly tile: number; readonly hashes: readonly Uint8Array[] }[];
  /** Roots of whole tiles (level 8), of 256 whole tiles (level 16) and so on. */
  readonly subtrees: readonly { readonly level: number; readonly index: number; readonly root: Uint8Array }[];
  /** Signed checkpoints that are kept for good. */
  readonly checkpoints: readonly StoredCheckpoint[];
};

export type StoredCheckpoint = { readonly size: number; readonly note: string };

/** Works out an append while the head is locked. Nothing in it waits. */
export type AppendPlan = {
  /** The head that the same caller appended last; given back, this very object, if it is still the newest. */
  readonly known?: StoredHead | undefined;
  /** Which hashes `plan` needs besides the head. Throws to refuse. */
  readonly needs: (head: StoredHead) => readonly { level: number; from: number; to: number }[];
  /** Returns what to add. Throws to refuse. */
  readonly plan: (head: StoredHead, hashes: readonly (readonly Uint8Array[])[]) => Batch;
};

/** Which entries to read. All conditions hold at once. */
export type EntryFilter = {
  readonly plugin?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly status?: string | undefined;
  readonly correlationId?: string | undefined;
  /** Sequences in `[from, to)`. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly order: "newest" | "oldest";
  readonly limit: number;
};

/** A contradiction between a stored entry and a stored hash, or a row that should or should not be there. */
export type StoredContradiction = {
  readonly sequence: number;
  readonly kind: "missing" | "leaf" | "tile" | "surplus";
};

/** What a scan found out about whole tiles, and about the leaves behind the last whole one. */
export type ScanResult = {
  /** Roots of the scanned whole tiles, computed from the entries' bytes, 32 bytes each. */
  readonly tileRoots: Uint8Array;
  /** Leaf hashes behind the last whole tile, computed, 32 bytes each. */
  readonly tailLeaves: Uint8Array;
  /** At most `MAX_CONTRADICTIONS`, by sequence. */
  readonly contradictions: readonly StoredContradiction[];
};

/** What a store finds wrong with itself, at an event or at large. */
export type StructureProblem = { readonly message: string; readonly sequence?: number };

export interface LedgerStorage {
  /** Returns the head. Throws `LedgerError` if there is none. */
  head(): Promise<StoredHead>;
  /** Returns the verifier key, as text. */
  verifierKey(): Promise<string>;
  /**
   * Adds a batch under an exclusive lock and returns once it is durable. Throws `LedgerError`; then nothing was added,
   * except where the code is `LEDGER_IN_DOUBT`.
   */
  append(plan: AppendPlan): Promise<Batch>;
  /** Returns entries, in order. */
  find(filter: EntryFilter): Promise<StoredEntry[]>;
  /** Returns the first sequence whose recorded time is at or after `time`, in ms; the size if there is none. */
  firstAt(time: number): Promise<number>;
  /** Returns hashes of one level (see `StoredHashes`). Throws `LedgerError` if one is missing. */
  hashes(level: number, from: number, to: number): Promise<readonly Uint8Array[]>;
  /** Returns kept checkpoints, smallest first. */
  checkpoints(): Promise<StoredCheckpoint[]>;
  /** Hashes the entries `[from, to)`, where `from` starts a tile, with so many workers. */
  scan(from: number, to: number, workers: number): Promise<ScanResult>;
  /** Returns correlation ids of `plugin.invoked` entries that no outcome follows, with their sequence. */
  openIntents(): Promise<{ sequence: number; correlationId: string }[]>;
  /** Returns what the store itself finds wrong with its structure. */
  checkStructure(): Promise<StructureProblem[]>;
  /** Frees what is held. Not needed for durability: a process may just end. */
  close(): Promise<void>;
}
