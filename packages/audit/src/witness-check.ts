import { openCheckpoint, parseCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { LedgerError } from "./error.ts";
import { isConsistent } from "./merkle-proof.ts";
import { splitNote, type VerifierKey } from "./note.ts";
import type { LedgerStorage, StoredHead } from "./storage.ts";
import { consistencyPath } from "./tree.ts";
import type { Witness } from "./witness.ts";

/** Returns the newest checkpoint of a witness file. Throws `LedgerError` if it has none, or another ledger's. */
export function newestWitnessed(witness: Witness | undefined, key: VerifierKey, path: string): Checkpoint {
  if (witness === undefined) {
    throw new LedgerError("LEDGER_WITNESS_MISSING", `the witness file ${path} is gone`, {
      path,
      hint: "if you removed it yourself: ooo audit repair",
    });
  }
  const newest = witness.notes[0];
  if (newest === undefined) {
    throw new LedgerError("LEDGER_WITNESS_CORRUPT", `the witness file ${path} is damaged`, {
      path,
      hint: "ooo audit verify, then: ooo audit repair",
    });
  }
  return parseCheckpoint(splitNote(newest.note, key).text);
}

/**
 * Throws `LedgerError` (`LEDGER_ROLLED_BACK`) if the database is older than the witness, or as old with another root.
 * The witness must have been read before the head: it never leads (AUD-07).
 */
export function requireNotBehind(head: StoredHead, witnessed: Checkpoint): void {
  const isSame = head.size !== witnessed.size || Buffer.compare(head.root, witnessed.root) === 0;
  if (head.size < witnessed.size || !isSame) throw rolledBack(head, witnessed);
}

/** Throws like `requireNotBehind`, and also if the head does not extend a witness that lags. */
export async function requireExtends(
  storage: LedgerStorage,
  head: StoredHead,
  note: string,
  key: VerifierKey,
): Promise<void> {
  if (note === head.note) return;
  const witnessed = openCheckpoint(note, key);
  requireNotBehind(head, witnessed);
  if (witnessed.size === 0) return;
  const stored = (level: number, from: number, to: number) => storage.hashes(level, from, to);
  const path = await consistencyPath(stored, witnessed.size, head.size);
  if (!isConsistent(witnessed.size, witnessed.root, head.size, head.root, path)) {
    throw rolledBack(head, witnessed);
  }
}

function rolledBack(head: StoredHead, witnessed: Checkpoint): LedgerError {
  const what = head.size < witnessed.size ? "is older than" : "is not the one of";
  return new LedgerError("LEDGER_ROLLED_BACK", `the ledger's database ${what} its witness file`, {
    expected: `${witnessed.size} events`,
    got: `${head.size} events`,
    hint: "put the newest database back, or: ooo audit repair --accept-rollback",
  });
}
