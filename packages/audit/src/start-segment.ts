import { closeSync, mkdtempSync, openSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { archiveFiles, copyOpenFile, fileSha256 } from "./archive.ts";
import { openCheckpoint, signCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { parseBody } from "./envelope.ts";
import { LedgerError } from "./error.ts";
import type { AuditEvent } from "./event.ts";
import { ledgerEvent } from "./ledger-event.ts";
import { emptyRoot } from "./merkle.ts";
import { openLedger } from "./open-ledger.ts";
import { neededHashes, planAppend } from "./plan-append.ts";
import { syncDirectory } from "./private-file.ts";
import { databaseFiles, lockOld, type ReplaceOptions } from "./replace-ledger.ts";
import { loadSigningKey, type SigningKey } from "./signing-key.ts";
import { createTables, openDatabase, touchDatabase } from "./sqlite-open.ts";
import { SqliteStorage } from "./sqlite-storage.ts";
import type { LedgerStorage } from "./storage.ts";
import { closeWitness, openWitness, readWitness, resetWitness } from "./witness.ts";

const CHUNK = 256;

/**
 * Starts a linked segment after a corrupt tail, at the user's explicit word: the events up to the newest signed
 * checkpoint that they still fit go on under the same origin, followed by `ledger.segment_started`, which names what is
 * lost; the whole old database is kept in the archive, as evidence. Throws `LedgerError` if no checkpoint fits. With `dryRun` it
 * says how many events would go on, and leaves everything as it is.
 */
export async function startSegment(
  options: ReplaceOptions & { readonly dryRun?: boolean },
): Promise<{ readonly archive: string; readonly keptSize: number }> {
  const { database, keyFile, witnessFile } = options;
  const key = loadSigningKey(keyFile);
  if (key === undefined) {
    throw new LedgerError("LEDGER_KEY_MISSING", `the ledger's key ${keyFile} is gone`, {
      path: keyFile,
      hint: "ooo audit repair --new-ledger",
    });
  }
  await requireDamage(options);
  const scratch = options.dryRun === true ? mkdtempSync(join(tmpdir(), "ooo-segment-")) : undefined;
  const locked = scratch === undefined ? await lockOld(database) : undefined;
  const rebuilt = scratch === undefined ? `${database}.segment` : join(scratch, "segment.db");
  try {
    const old = await SqliteStorage.open(database, "read");
    let kept: Checkpoint | undefined;
    let claims: readonly Checkpoint[];
    try {
      claims = await signedCheckpoints(old, key, witnessFile);
      for (const claim of claims) {
        if (await rebuild(old, rebuilt, key, claim)) {
          kept = claim;
          break;
        }
      }
    } finally {
      await old.close();
    }
    if (kept === undefined) {
      throw new LedgerError("LEDGER_REPAIR_REFUSED", "no signed checkpoint fits what is left", {
        hint: "ooo audit repair --new-ledger",
      });
    }
    if (locked?.file === undefined) return { archive: options.archive, keptSize: kept.size };
    const { file } = locked;
    const digest = fileSha256(file);
    // Not the log's index: closing that file, here or anywhere in this process, would give up the lock on it.
    const archive = archiveFiles(options.archive, [`${database}-wal`, database], (path, target) => {
      if (path === database) copyOpenFile(file, target);
      else copyLog(path, target);
    });
    const lost = claims[0] ?? kept;
    const message = `events ${kept.size} to ${lost.size - 1} were damaged; the old database is archived`;
    const event = ledgerEvent("ledger.segment_started", options.operator, message, {
      kept_size: String(kept.size),
      kept_root: Buffer.from(kept.root).toString("hex"),
      lost_size: String(lost.size),
      lost_root: Buffer.from(lost.root).toString("hex"),
      archive,
      archive_sha256: digest,
    });
    const note = await appendTo(options, rebuilt, event);
    // A log that stays behind would be played into the new database.
    for (const file of databaseFiles(database).slice(0, 2)) rmSync(file, { force: true });
    renameSync(rebuilt, database);
    syncDirectory(dirname(database));
    resetWitness(witnessFile, note);
    return { archive, keptSize: kept.size };
  } finally {
    for (const file of [...databaseFiles(rebuilt), `${rebuilt}.head`]) rmSync(file, { force: true });
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
    locked?.release();
  }
}

/** Nobody locks the log itself: it may be opened and closed. */
function copyLog(path: string, target: string): void {
  const file = openSync(path, "r");
  try {
    copyOpenFile(file, target);
  } finally {
    closeSync(file);
  }
}

/** Throws unless the ledger does not verify: a segment is for damage only. */
async function requireDamage(options: ReplaceOptions): Promise<void> {
  let isSound = false;
  try {
    const ledger = await openLedger({ ...options, mode: "read" });
    isSound = (await ledger.verify()).ok;
    await ledger.close();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
  }
  if (isSound)
    throw new LedgerError("LEDGER_REPAIR_REFUSED", "the ledger verifies: there is nothing to repair");
}

/** Appends the first event of the segment before it takes the old database's place. Returns the new checkpoint. */
async function appendTo(options: ReplaceOptions, database: string, event: AuditEvent): Promise<string> {
  const ledger = await openLedger({ ...options, database, witnessFile: `${database}.head`, mode: "write" });
  try {
    return (await ledger.appendWith([event], { replaceWitness: true })).note;
  } finally {
    await ledger.close();
  }
}

/** Returns every checkpoint that this key signed and that is held anywhere, newest first. */
async function signedCheckpoints(
  storage: LedgerStorage,
  key: SigningKey,
  witnessFile: string,
): Promise<Checkpoint[]> {
  const notes: string[] = [];
  await storage.head().then(({ note }) => notes.push(note), ignore);
  await storage.checkpoints().then((kept) => notes.push(...kept.map(({ note }) => note)), ignore);
  const file = openWitness(witnessFile, "read");
  if (file !== undefined) {
    notes.push(...readWitness(file).notes.map(({ note }) => note));
    closeWitness(file);
  }
  const checkpoints = notes.flatMap((note) => {
    try {
      return [openCheckpoint(note, key.verifier)];
    } catch {
      return [];
    }
  });
  return checkpoints.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
}

/** Builds a database of the events before a checkpoint. Returns whether they have its root. */
async function rebuild(
  old: LedgerStorage,
  path: string,
  key: SigningKey,
  { origin, size, root }: Checkpoint,
): Promise<boolean> {
  for (const file of databaseFiles(path)) rmSync(file, { force: true });
  touchDatabase(path);
  const database = await openDatabase(path, "write");
  const sign = (checkpoint: Checkpoint): string => signCheckpoint(checkpoint, key.verifier, key.privateKey);
  createTables(database, key.verifier, sign({ origin, size: 0, root: emptyRoot() }));
  const storage = SqliteStorage.of(database, path, "write");
  try {
    for (let from = 0; from < size; from += CHUNK) {
      const to = Math.min(size, from + CHUNK);
      const entries = await old.find({ from, to, order: "oldest", limit: CHUNK });
      if (entries.length !== to - from) return false;
      const bodies = entries.map(({ body }) => body);
      const time = (parseBody(bodies.at(-1) ?? "") as { t?: number } | undefined)?.t ?? 0;
      await storage.append({
        needs: (head) => neededHashes(head.size, bodies.length),
        plan: (head, hashes) => planAppend(head, hashes, { bodies, time, origin }, sign),
      });
    }
    return Buffer.compare((await storage.head()).root, root) === 0;
  } catch (error) {
    if (error instanceof LedgerError && error.code === "LEDGER_CORRUPT") return false;
    throw error;
  } finally {
    // The last connection that closes brings the log into the database.
    await storage.close();
  }
}

function ignore(): void {
  // What cannot be read gives no checkpoint.
}
