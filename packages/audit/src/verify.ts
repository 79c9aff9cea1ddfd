import { openCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { LedgerError } from "./error.ts";
import { TILE_LEAVES } from "./limits.ts";
import type { VerifierKey } from "./note.ts";
import type { LedgerProblem, LedgerProblemCode } from "./problem.ts";
import { formatReceipt } from "./receipt.ts";
import { openHead } from "./signed-head.ts";
import type { LedgerStorage, StoredCheckpoint, StoredHead, StructureProblem } from "./storage.ts";
import { rootsAt } from "./tree-walk.ts";
import { scanTree } from "./verify-tree.ts";
import { checkEvents } from "./verify-events.ts";
import type { Witness } from "./witness.ts";

/** What to verify, and against what. */
export type VerifyOptions = {
  /** A checkpoint that was verified before: events before it are taken as they were then, and not read again. */
  readonly from?: Checkpoint;
  /** Checkpoints that were kept outside (`parseReceipt`). */
  readonly receipts?: readonly Checkpoint[];
  /** Threads that hash; default 1. */
  readonly workers?: number;
  /** Also reads each event: schema, canonical form, order of times. */
  readonly strict?: boolean;
  /** Leaves out the check of the database's own structure, which reads every index. */
  readonly skipStructure?: boolean;
};

/** What came out. A ledger that was tampered with is a value; only what cannot be read at all throws. */
export type VerifyResult = {
  readonly ok: boolean;
  readonly origin: string;
  readonly size: number;
  /** First event that was read. */
  readonly from: number;
  readonly problems: readonly LedgerProblem[];
  /** What the head states; give it as `from` of the next run if `ok`. Undefined if the head is not signed. */
  readonly checkpoint: Checkpoint | undefined;
  /** The line to keep outside. */
  readonly receipt: string | undefined;
};

type Claim = {
  readonly checkpoint: Checkpoint;
  readonly source: "kept" | "head" | "witness" | "receipt" | "from";
};

/** Verifies a ledger. `witness` must have been read before; memory grows by 32 bytes per 256 events. */
export async function verifyLedger(
  storage: LedgerStorage,
  key: VerifierKey,
  witness: Witness | undefined,
  options: VerifyOptions,
): Promise<VerifyResult> {
  try {
    return await verifyReadable(storage, key, witness, options);
  } catch (error) {
    // A store that cannot be read to the end is tampered with or damaged: that too is an outcome.
    if (!(error instanceof LedgerError) || error.code !== "LEDGER_CORRUPT") throw error;
    const structure = await storage.checkStructure();
    const problems = [{ message: error.message }, ...structure].map(damaged);
    const unknown = { size: 0, from: 0, checkpoint: undefined, receipt: undefined };
    return { ok: false, origin: key.name, problems, ...unknown };
  }
}

async function verifyReadable(
  storage: LedgerStorage,
  key: VerifierKey,
  witness: Witness | undefined,
  options: VerifyOptions,
): Promise<VerifyResult> {
  const structure = options.skipStructure === true ? [] : (await storage.checkStructure()).map(damaged);
  const problems = structure.filter(({ sequence }) => sequence === undefined);
  // Others may append meanwhile: what is read before the head lies within it.
  const kept = await storage.checkpoints();
  const head = await storage.head();
  const from = Math.min(head.size, options.from?.size ?? 0);
  const start = from - (from % TILE_LEAVES);
  const claims = collectClaims(kept, key, witness, head, options, problems);
  const scan = await scanTree(storage, start, head.size, options.workers ?? 1);
  const held = claims.filter(({ checkpoint }) => checkpoint.size <= head.size);
  const roots = await rootsAt(
    scan.computed,
    held.map(({ checkpoint }) => checkpoint.size),
  );
  problems.push(...scan.problems, ...compareClaims(claims, roots, head.size));
  problems.push(...(await narrow(storage, key.name, problems, start)));
  if (options.strict === true) {
    const range = { from: start, to: head.size };
    problems.push(...(await checkEvents(storage, key.name, range, { canonical: true, most: 1000 })));
  }
  const checkpoint = claims.find(({ source }) => source === "head")?.checkpoint;
  const found = withoutConsequences(distinct(problems));
  // An event that was edited is also looked up as what it was. A lookup alone explains no hash that does not fit.
  const named = new Set(found.map(({ sequence }) => sequence));
  found.push(...structure.filter(({ sequence }) => sequence !== undefined && !named.has(sequence)));
  return {
    ok: found.length === 0,
    origin: key.name,
    size: head.size,
    from: start,
    problems: found,
    checkpoint,
    receipt: checkpoint === undefined ? undefined : formatReceipt(checkpoint),
  };
}

const damaged = (problem: StructureProblem): LedgerProblem => ({ code: "DATABASE_DAMAGED", ...problem });

/** Returns every root that somebody signed or kept; what is not signed as it must be becomes a problem. */
function collectClaims(
  kept: readonly StoredCheckpoint[],
  key: VerifierKey,
  witness: Witness | undefined,
  head: StoredHead,
  options: VerifyOptions,
  problems: LedgerProblem[],
): Claim[] {
  const claims: Claim[] = [];
  const take = (source: Claim["source"], code: LedgerProblemCode, open: () => Checkpoint): void => {
    try {
      claims.push({ source, checkpoint: open() });
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      problems.push({ code, message: error.message });
    }
  };
  for (const { size, note } of kept) {
    take("kept", "CHECKPOINT_INVALID", () => {
      const checkpoint = openCheckpoint(note, key);
      if (checkpoint.size === size) return checkpoint;
      throw new LedgerError("LEDGER_CORRUPT", `the checkpoint kept for ${size} events is of another size`);
    });
  }
  take("head", "HEAD_INVALID", () => openHead(head, key));
  if (witness === undefined) {
    problems.push({ code: "WITNESS_MISSING", message: "the witness file is missing" });
  } else {
    for (const { note } of witness.notes) take("witness", "WITNESS_INVALID", () => openCheckpoint(note, key));
    for (const slot of witness.broken) {
      problems.push({ code: "WITNESS_INVALID", message: `slot ${slot} of the witness file is damaged` });
    }
    if (witness.notes.length + witness.broken.length === 0) {
      problems.push({ code: "WITNESS_INVALID", message: "the witness file holds nothing" });
    }
  }
  for (const receipt of options.receipts ?? []) {
    if (receipt.origin === key.name) claims.push({ source: "receipt", checkpoint: receipt });
    else problems.push({ code: "FOREIGN_RECEIPT", message: `a receipt is of the ledger ${receipt.origin}` });
  }
  if (options.from !== undefined) claims.push({ source: "from", checkpoint: options.from });
  return claims;
}

function compareClaims(
  claims: readonly Claim[],
  roots: ReadonlyMap<number, Uint8Array>,
  size: number,
): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const ordered = [...claims].sort((a, b) => a.checkpoint.size - b.checkpoint.size);
  let good = 0;
  for (const { source, checkpoint } of ordered) {
    const root = roots.get(checkpoint.size);
    const range = { from: good, to: checkpoint.size };
    if (checkpoint.size > size) {
      const message = `the ${source} knows ${checkpoint.size} events, the database has ${size}`;
      problems.push({ code: "ROLLED_BACK", message, range: { from: size, to: checkpoint.size } });
    } else if (root !== undefined && Buffer.compare(root, checkpoint.root) === 0) {
      good = checkpoint.size;
    } else if (source === "kept" || source === "head") {
      const message = `events ${range.from} to ${range.to - 1} are not those of the signed checkpoint`;
      problems.push({ code: "RANGE_FORGED", message, range });
    } else {
      const message = `the ${source} knows other events before ${checkpoint.size} than the database`;
      problems.push({ code: "ROLLED_BACK", message, range });
    }
  }
  return problems;
}

/** Where only a range is known to be forged, an event in it may still contradict itself: its own number, log or schema. */
async function narrow(
  storage: LedgerStorage,
  origin: string,
  problems: readonly LedgerProblem[],
  start: number,
): Promise<LedgerProblem[]> {
  const first = problems.find(({ code }) => code === "RANGE_FORGED" || code === "HASH_CHANGED")?.range;
  if (first === undefined || problems.some(({ sequence }) => sequence !== undefined)) return [];
  const range = { from: Math.max(start, first.from), to: first.to };
  return checkEvents(storage, origin, range, { canonical: false, most: 10 });
}

/** One problem per event: an edited event contradicts its leaf hash and its tile. */
function distinct(problems: readonly LedgerProblem[]): LedgerProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, sequence, message }) => {
    const name = sequence === undefined ? `${code} ${message}` : String(sequence);
    return !seen.has(name) && seen.add(name);
  });
}

/** A located event explains why the hashes and roots over it do not fit: those say nothing more. */
function withoutConsequences(problems: readonly LedgerProblem[]): LedgerProblem[] {
  const located = problems.flatMap(({ sequence }) => sequence ?? []);
  return problems.filter(
    ({ range }) => range === undefined || !located.some((at) => at >= range.from && at < range.to),
  );
}
