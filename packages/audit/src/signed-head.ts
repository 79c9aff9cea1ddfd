import { parseCheckpoint, openCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { LedgerError } from "./error.ts";
import { rootOfFrontier } from "./merkle.ts";
import { splitNote, type VerifierKey } from "./note.ts";
import type { StoredHead } from "./storage.ts";

/** Throws `LedgerError` unless the head's size, root and frontier are what its note states. No signature is checked. */
export function requireConsistentHead(head: StoredHead, key: VerifierKey): void {
  const stated = parseCheckpoint(splitNote(head.note, key).text);
  const isSame =
    stated.origin === key.name &&
    stated.size === head.size &&
    Buffer.compare(stated.root, head.root) === 0 &&
    Buffer.compare(rootOfFrontier(head.frontier), head.root) === 0;
  if (!isSame) {
    throw new LedgerError("LEDGER_CORRUPT", "the head contradicts its signed checkpoint", {
      hint: "ooo audit verify",
    });
  }
}

/** Returns the checkpoint of a head. Throws `LedgerError` unless it is signed and states what the head says. */
export function openHead(head: StoredHead, key: VerifierKey): Checkpoint {
  requireConsistentHead(head, key);
  return openCheckpoint(head.note, key);
}
