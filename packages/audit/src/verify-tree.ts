import { TILE_LEAVES, TILE_LEVELS } from "./limits.ts";
import { foldPerfect, splitHashes } from "./merkle.ts";
import type { LedgerProblem } from "./problem.ts";
import type { LedgerStorage, StoredContradiction } from "./storage.ts";
import type { ComputedHashes } from "./tree-walk.ts";

/** What a pass over the events found: hashes computed from them, and where they contradict stored ones. */
export type TreeScan = { readonly computed: ComputedHashes; readonly problems: LedgerProblem[] };

/** Hashes the events `[from, size)` and compares every stored hash above them; `from` starts a tile. */
export async function scanTree(
  storage: LedgerStorage,
  from: number,
  size: number,
  workers: number,
): Promise<TreeScan> {
  const firstTile = from / TILE_LEAVES;
  const prefix = firstTile === 0 ? [] : await storage.hashes(TILE_LEVELS, 0, firstTile);
  const scan = await storage.scan(from, size, workers);
  const scanned = splitHashes(scan.tileRoots);
  const tail = splitHashes(scan.tailLeaves);
  const tileRoot = (tile: number): Uint8Array => prefix[tile] ?? scanned[tile - firstTile] ?? missing();
  const tiles = firstTile + scanned.length;
  const computed: ComputedHashes = {
    tileRoot,
    leaves: async (start, end) =>
      start >= tiles * TILE_LEAVES ? tail.slice(0, end - start) : storage.hashes(0, start, end),
  };
  const behind = await storage.find({ from: size, order: "oldest", limit: 1 });
  // What others appended meanwhile has a head of its own by now.
  const covered = behind.length === 0 ? size : (await storage.head()).size;
  const surplus = behind.filter(({ sequence }) => sequence >= covered);
  return {
    computed,
    problems: [
      ...scan.contradictions.map(describe),
      ...surplus.map(({ sequence }) => describe({ sequence, kind: "surplus" })),
      ...(await compareSubtrees(
        storage,
        Array.from({ length: tiles }, (_, tile) => tileRoot(tile)),
      )),
    ],
  };
}

/** Compares the stored roots of tiles, and of 256 tiles, and so on, with computed ones. */
async function compareSubtrees(
  storage: LedgerStorage,
  roots: readonly Uint8Array[],
): Promise<LedgerProblem[]> {
  const problems: LedgerProblem[] = [];
  let computed = roots;
  for (let level = TILE_LEVELS; computed.length > 0; level += TILE_LEVELS) {
    const width = 2 ** level;
    for (let start = 0; start < computed.length; start += TILE_LEAVES) {
      const end = Math.min(computed.length, start + TILE_LEAVES);
      const stored = await readOr(storage, level, start, end);
      for (let at = start; at < end; at += 1) {
        if (Buffer.compare(stored[at - start] ?? missing(), computed[at] ?? missing()) === 0) continue;
        const range = { from: at * width, to: (at + 1) * width };
        const message = `the stored hash over events ${range.from} to ${range.to - 1} does not fit them`;
        problems.push({ code: "HASH_CHANGED", message, range });
      }
    }
    const whole = Math.floor(computed.length / TILE_LEAVES);
    const below = computed;
    computed = Array.from({ length: whole }, (_, at) =>
      foldPerfect(below.slice(at * TILE_LEAVES, (at + 1) * TILE_LEAVES)),
    );
  }
  return problems;
}

async function readOr(
  storage: LedgerStorage,
  level: number,
  from: number,
  to: number,
): Promise<readonly Uint8Array[]> {
  try {
    return await storage.hashes(level, from, to);
  } catch {
    // Some are missing: one by one, so that those are named.
    const found: Uint8Array[] = [];
    for (let at = from; at < to; at += 1) {
      found.push(await storage.hashes(level, at, at + 1).then(([hash]) => hash ?? missing(), missing));
    }
    return found;
  }
}

const missing = (): Uint8Array => new Uint8Array(32);

function describe({ sequence, kind }: StoredContradiction): LedgerProblem {
  switch (kind) {
    case "missing":
      return { code: "EVENT_MISSING", sequence, message: `event ${sequence} is missing` };
    case "leaf":
      return { code: "EVENT_CHANGED", sequence, message: `event ${sequence} does not fit its leaf hash` };
    case "tile":
      return { code: "EVENT_CHANGED", sequence, message: `event ${sequence} does not fit its tile's hash` };
    case "surplus":
      return { code: "EVENT_SURPLUS", sequence, message: `event ${sequence} lies behind the signed head` };
  }
}
