/**
 * The witness file: the newest signed checkpoint, kept apart from the database. Two slots are written in turn and check
 * themselves, so a torn write leaves the other one. It is written after the commit: it may lag, it never leads.
 */
import { closeSync, constants, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { parseCheckpoint } from "./checkpoint.ts";
import { sha256 } from "./merkle.ts";
import { toLedgerError } from "./system-error.ts";

/** Bytes of one slot. */
export const WITNESS_SLOT_BYTES = 512;
const HASH_BYTES = 32;
const MAGIC = "ooo-witness/1\n";

/** An open witness file. */
export type WitnessFile = { readonly path: string; readonly fd: number };

/** What the witness file holds. */
export type Witness = {
  readonly bytes: Uint8Array;
  /** Signed notes of the slots that check out, by the size that they state, newest first. Not yet verified. */
  readonly notes: readonly { readonly slot: 0 | 1; readonly size: number; readonly note: string }[];
  /** Slots that hold something else than zeros and do not check out. */
  readonly broken: readonly (0 | 1)[];
};

/**
 * Opens a witness file, or returns undefined if there is none. Throws `LedgerError` if it cannot be opened: whoever is
 * about to commit learns that before, not after.
 */
export function openWitness(path: string, mode: "read" | "write"): WitnessFile | undefined {
  const flags = (mode === "read" ? constants.O_RDONLY : constants.O_RDWR) | constants.O_NOFOLLOW;
  try {
    return { path, fd: openSync(path, flags) };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw toLedgerError(cause, path);
  }
}

/** Reads that a slot may take to check out: another process may be writing it right now. */
const READS = 3;

/** Returns what an open witness file holds; `known` itself if it still holds that. */
export function readWitness(file: WitnessFile, known?: Witness): Witness {
  const bytes = Buffer.alloc(2 * WITNESS_SLOT_BYTES);
  for (let read = 1; ; read += 1) {
    try {
      readSync(file.fd, bytes, 0, bytes.length, 0);
    } catch (cause) {
      throw toLedgerError(cause, file.path);
    }
    if (known !== undefined && bytes.equals(known.bytes)) return known;
    const witness = parseWitness(bytes);
    if (witness.broken.length === 0 || read === READS) return witness;
  }
}

/**
 * Writes the note of a size over the older slot, not durably, and returns what the file holds then. A failure is a lag
 * like any other, and shows in `verify`.
 */
export function writeWitness(file: WitnessFile, current: Witness, size: number, note: string): Witness {
  const newest = current.notes[0];
  const slot = newest?.slot === 0 ? 1 : 0;
  const written = formatSlot(note);
  try {
    writeSync(file.fd, written, 0, WITNESS_SLOT_BYTES, slot * WITNESS_SLOT_BYTES);
  } catch {
    // The events are durable: to report this as a failed append would be untrue.
    return current;
  }
  const bytes = Buffer.from(current.bytes);
  bytes.set(written, slot * WITNESS_SLOT_BYTES);
  return {
    bytes,
    notes: [{ slot, size, note }, ...(newest === undefined ? [] : [newest])],
    broken: current.broken.filter((other) => other !== slot),
  };
}

/** Frees an open witness file. */
export function closeWitness(file: WitnessFile): void {
  closeSync(file.fd);
}

/** Returns what the bytes of a witness file hold. */
export function parseWitness(bytes: Uint8Array): Witness {
  const notes: { slot: 0 | 1; size: number; note: string }[] = [];
  const broken: (0 | 1)[] = [];
  for (const slot of [0, 1] as const) {
    const part = Buffer.from(bytes.subarray(slot * WITNESS_SLOT_BYTES, (slot + 1) * WITNESS_SLOT_BYTES));
    const note = parseSlot(part);
    if (note !== undefined) notes.push({ slot, ...note });
    else if (part.some((byte) => byte !== 0)) broken.push(slot);
  }
  notes.sort((a, b) => b.size - a.size);
  return { bytes, notes, broken };
}

function parseSlot(slot: Buffer): { size: number; note: string } | undefined {
  if (slot.length !== WITNESS_SLOT_BYTES) return undefined;
  const end = WITNESS_SLOT_BYTES - HASH_BYTES;
  if (Buffer.compare(sha256(slot.subarray(0, end)), slot.subarray(end)) !== 0) return undefined;
  const text = slot.toString("utf8", 0, end);
  const note = text.slice(MAGIC.length, text.indexOf("\0"));
  if (!text.startsWith(MAGIC)) return undefined;
  try {
    return { size: parseCheckpoint(note.slice(0, note.indexOf("\n\n") + 1)).size, note };
  } catch {
    return undefined;
  }
}

/** Returns the bytes of a slot. */
export function formatSlot(note: string): Buffer {
  const slot = Buffer.alloc(WITNESS_SLOT_BYTES);
  const end = WITNESS_SLOT_BYTES - HASH_BYTES;
  const length = slot.write(MAGIC + note, 0, end, "utf8");
  if (length !== Buffer.byteLength(MAGIC + note) || length >= end)
    throw new RangeError("note exceeds a slot");
  sha256(slot.subarray(0, end)).copy(slot, end);
  return slot;
}

/** Makes the witness file hold this note alone, durably. For a new ledger and for repair only. */
export function resetWitness(path: string, note: string): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW;
  const fd = openSync(path, flags, 0o600);
  try {
    // One slot after the other: at each moment one of them is whole.
    for (const slot of [0, 1]) {
      writeSync(fd, formatSlot(note), 0, WITNESS_SLOT_BYTES, slot * WITNESS_SLOT_BYTES);
      fsyncSync(fd);
    }
  } finally {
    closeSync(fd);
  }
}
