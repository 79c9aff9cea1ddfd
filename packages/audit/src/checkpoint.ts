/** The body of a signed note that states a tree: C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint). */
import type { KeyObject } from "node:crypto";
import { LedgerError } from "./error.ts";
import { openNote, signNote, type VerifierKey } from "./note.ts";

/** What a checkpoint states: the log `origin` had `size` leaves, and their root was `root`. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

/** Returns the three lines of a checkpoint. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
}

/** Returns what a checkpoint's text states. Throws `LedgerError` for anything that `formatCheckpoint` does not print. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = "", digits = "", encoded = ""] = text.split("\n");
  const checkpoint = { origin, size: Number(digits), root: Buffer.from(encoded, "base64") };
  const isWhole = Number.isSafeInteger(checkpoint.size) && checkpoint.size >= 0 && origin !== "";
  if (!isWhole || checkpoint.root.length !== 32 || formatCheckpoint(checkpoint) !== text) {
    throw new LedgerError("LEDGER_NOTE_INVALID", "not the text of a checkpoint");
  }
  return checkpoint;
}

/** Returns the signed note of a checkpoint. */
export function signCheckpoint(checkpoint: Checkpoint, key: VerifierKey, privateKey: KeyObject): string {
  return signNote(formatCheckpoint(checkpoint), key, privateKey);
}

/** Returns what a signed checkpoint states. Throws `LedgerError` if form, signature or origin is wrong. */
export function openCheckpoint(note: string, key: VerifierKey): Checkpoint {
  const checkpoint = parseCheckpoint(openNote(note, key));
  if (checkpoint.origin !== key.name) {
    throw new LedgerError("LEDGER_FOREIGN", "the checkpoint is of another ledger", {
      expected: key.name,
      got: checkpoint.origin,
    });
  }
  return checkpoint;
}
