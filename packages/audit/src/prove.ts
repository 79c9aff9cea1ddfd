import { openCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { parseBody, parseEntry, type LedgerRecord } from "./envelope.ts";
import { LedgerError } from "./error.ts";
import { TILE_LEAVES } from "./limits.ts";
import { leafHash } from "./merkle.ts";
import { isConsistent, isIncluded } from "./merkle-proof.ts";
import { parseVerifierKey, type VerifierKey } from "./note.ts";
import { openHead } from "./signed-head.ts";
import type { LedgerStorage } from "./storage.ts";
import { consistencyPath, inclusionPath, rootAt, type StoredHashes } from "./tree.ts";

/** Proof that one event is in a ledger (RFC 9162 section 2.1.3), as JSON. */
export type InclusionProof = {
  readonly type: "ooo-inclusion-proof/1";
  readonly sequence: number;
  /** The leaf's content: its UTF-8 bytes are what is hashed. */
  readonly leaf: string;
  /** Sibling hashes from the leaf up, in base64. */
  readonly path: readonly string[];
  /** Signed note. */
  readonly checkpoint: string;
};

/** Proof that a ledger of `new_size` events starts with the same `old_size` events (RFC 9162 section 2.1.4). */
export type ConsistencyProof = {
  readonly type: "ooo-consistency-proof/1";
  readonly old_size: number;
  readonly new_size: number;
  /** Roots in base64. */
  readonly old_root: string;
  readonly new_root: string;
  readonly path: readonly string[];
};

/** Returns the proof of one event against the newest checkpoint. Throws `LedgerError`. */
export async function proveInclusion(
  storage: LedgerStorage,
  key: VerifierKey,
  sequence: number,
): Promise<InclusionProof> {
  const head = await storage.head();
  const { size, root } = openHead(head, key);
  const [entry] = await storage.find({ from: sequence, to: sequence + 1, order: "oldest", limit: 1 });
  if (entry === undefined || sequence >= size) {
    throw new LedgerError("LEDGER_NO_SUCH_SEQUENCE", `there is no event ${sequence}`, {
      sequence,
      expected: `0 to ${size - 1}`,
      hint: "ooo audit list",
    });
  }
  const path = await inclusionPath(storedHashes(storage), sequence, size);
  if (!isIncluded(leafHash(entry.body), sequence, size, path, root)) throw notIncluded(sequence);
  return {
    type: "ooo-inclusion-proof/1",
    sequence,
    leaf: entry.body,
    path: path.map(toBase64),
    checkpoint: head.note,
  };
}

/**
 * Returns what a proof proves: the event, and the checkpoint that covers it. Needs nothing but the verifier key, and
 * every part of the proof may be hostile. Throws `LedgerError`.
 */
export function verifyProof(
  proof: InclusionProof,
  verifierKey: string,
): { record: LedgerRecord; checkpoint: Checkpoint } {
  const key = parseVerifierKey(verifierKey);
  if (!isProof(proof)) throw new LedgerError("LEDGER_PROOF_INVALID", "not an inclusion proof");
  const checkpoint = openCheckpoint(proof.checkpoint, key);
  const leaf = leafHash(proof.leaf);
  if (!isIncluded(leaf, proof.sequence, checkpoint.size, fromBase64(proof.path), checkpoint.root)) {
    throw new LedgerError("LEDGER_PROOF_INVALID", `the proof does not show event ${proof.sequence}`, {
      sequence: proof.sequence,
    });
  }
  return { record: parseEntry({ sequence: proof.sequence, body: proof.leaf }, key.name), checkpoint };
}

/** Returns the proof between two sizes; both must be held. Throws `LedgerError`. */
export async function proveConsistency(
  storage: LedgerStorage,
  oldSize: number,
  newSize: number,
): Promise<ConsistencyProof> {
  const head = await storage.head();
  const isRange = Number.isSafeInteger(oldSize) && Number.isSafeInteger(newSize) && oldSize >= 1;
  if (!isRange || oldSize > newSize || newSize > head.size) {
    throw new LedgerError(
      "LEDGER_NO_SUCH_SEQUENCE",
      `there are no ledgers of ${oldSize} and ${newSize} events`,
      {
        expected: `1 to ${head.size}, the older first`,
      },
    );
  }
  const stored = storedHashes(storage);
  return {
    type: "ooo-consistency-proof/1",
    old_size: oldSize,
    new_size: newSize,
    old_root: toBase64(await rootAt(stored, oldSize)),
    new_root: toBase64(await rootAt(stored, newSize)),
    path: (await consistencyPath(stored, oldSize, newSize)).map(toBase64),
  };
}

/** Throws `LedgerError` unless the proof connects these two checkpoints, which the caller trusts. */
export function verifyConsistency(proof: ConsistencyProof, older: Checkpoint, newer: Checkpoint): void {
  const isOf =
    older.origin === newer.origin && proof.old_size === older.size && proof.new_size === newer.size;
  const path = fromBase64(proof.path);
  if (!isOf || !isConsistent(older.size, older.root, newer.size, newer.root, path)) {
    throw new LedgerError("LEDGER_PROOF_INVALID", "the proof does not connect the two checkpoints", {
      expected: `${older.size} to ${newer.size}`,
    });
  }
}

/**
 * Returns entries' records once each is shown to be included under the newest signed checkpoint (TRU-07). Throws
 * `LedgerError` (`LEDGER_CORRUPT`), naming the event that is not.
 */
export async function requireIncluded(
  storage: LedgerStorage,
  checkpoint: Checkpoint,
  entries: readonly { readonly sequence: number; readonly body: string }[],
): Promise<LedgerRecord[]> {
  const stored = cached(storedHashes(storage), checkpoint.size);
  const known = new Map<string, Uint8Array>();
  const tiles = new Map<number, readonly Uint8Array[]>();
  const records: LedgerRecord[] = [];
  for (const { sequence, body } of entries) {
    const leaf = leafHash(body);
    const start = sequence - (sequence % TILE_LEAVES);
    // The path of one leaf is made of all the others of its tile: with it, they are proven too.
    const proven = tiles.get(start);
    const tile = proven ?? (await stored(0, start, Math.min(start + TILE_LEAVES, checkpoint.size)));
    const isStored = Buffer.compare(tile[sequence - start] ?? Buffer.alloc(0), leaf) === 0;
    const isProven =
      proven !== undefined ||
      isIncluded(
        leaf,
        sequence,
        checkpoint.size,
        await inclusionPath(stored, sequence, checkpoint.size, known),
        checkpoint.root,
      );
    if (!isStored || !isProven) throw notIncluded(sequence);
    tiles.set(start, tile);
    records.push(parseEntry({ sequence, body }, checkpoint.origin));
  }
  return records;
}

function isProof(value: unknown): value is InclusionProof {
  if (typeof value !== "object" || value === null) return false;
  const { type, sequence, leaf, path, checkpoint } = value as Partial<InclusionProof>;
  const isWhole = typeof leaf === "string" && leaf.isWellFormed() && parseBody(leaf) !== undefined;
  const isPath = Array.isArray(path) && path.length <= 64 && path.every((node) => typeof node === "string");
  return (
    type === "ooo-inclusion-proof/1" &&
    Number.isSafeInteger(sequence) &&
    isWhole &&
    isPath &&
    typeof checkpoint === "string"
  );
}

function notIncluded(sequence: number): LedgerError {
  return new LedgerError("LEDGER_CORRUPT", `event ${sequence} is not covered by the signed checkpoint`, {
    sequence,
    hint: "ooo audit verify",
  });
}

/** Reads stored hashes a whole tile at a time, each once: what is asked for never spans two. */
function cached(stored: StoredHashes, size: number): StoredHashes {
  const tiles = new Map<string, Promise<readonly Uint8Array[]>>();
  return async (level, from, to) => {
    const start = from - (from % TILE_LEAVES);
    const end = Math.min(start + TILE_LEAVES, Math.floor(size / 2 ** level));
    const name = `${level}/${start}`;
    const tile = tiles.get(name) ?? stored(level, start, end);
    tiles.set(name, tile);
    return (await tile).slice(from - start, to - start);
  };
}

const storedHashes =
  (storage: LedgerStorage): StoredHashes =>
  (level, from, to) =>
    storage.hashes(level, from, to);
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const fromBase64 = (texts: readonly string[]): Uint8Array[] =>
  texts.map((text) => Buffer.from(text, "base64"));
