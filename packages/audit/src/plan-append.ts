import type { Checkpoint } from "./checkpoint.ts";
import { LedgerError } from "./error.ts";
import { TILE_LEAVES, TILE_LEVELS } from "./limits.ts";
import { foldPerfect, leafHash, pushLeaf, rootOfFrontier } from "./merkle.ts";
import type { Batch, StoredEntry, StoredHead } from "./storage.ts";

/** A checkpoint is kept for good each so many entries: often at first, so that small ledgers locate well too. */
function keptEvery(size: number): number {
  return size <= 65_536 ? TILE_LEAVES : 16 * TILE_LEAVES;
}

/** Returns the stored hashes that adding `count` leaves needs: the leaves of the tile and the tiles that fill up. */
export function neededHashes(size: number, count: number): { level: number; from: number; to: number }[] {
  const needs: { level: number; from: number; to: number }[] = [];
  for (let level = 0; ; level += TILE_LEVELS) {
    const width = 2 ** level;
    const [before, after] = [Math.floor(size / width), Math.floor((size + count) / width)];
    const start = before - (before % TILE_LEAVES);
    if (after - start < TILE_LEAVES) return needs;
    needs.push({ level, from: start, to: before });
  }
}

/**
 * Returns what to store for new leaves. Pure but for `sign`.
 *
 * `hashes` are what `neededHashes` asked for. Throws `LedgerError` if they contradict the head: then somebody changed
 * them, and nothing must be built on them.
 */
export function planAppend(
  head: StoredHead,
  hashes: readonly (readonly Uint8Array[])[],
  content: { readonly bodies: readonly string[]; readonly time: number; readonly origin: string },
  sign: (checkpoint: Checkpoint) => string,
): Batch {
  requireSigned(head, hashes);
  const { origin } = content;
  let { size } = head;
  let frontier: readonly Uint8Array[] = head.frontier;
  const entries: StoredEntry[] = [];
  const tiles: Batch["tiles"][number][] = [];
  const subtrees: Batch["subtrees"][number][] = [];
  const checkpoints: Batch["checkpoints"][number][] = [];
  const open = hashes.map((level) => [...level]);
  for (const body of content.bodies) {
    const leaf = leafHash(body);
    entries.push({ sequence: size, body, leaf });
    frontier = pushLeaf(frontier, size, leaf);
    size += 1;
    let node: Uint8Array = leaf;
    for (let at = 0; open[at] !== undefined; at += 1) {
      const level = open[at] ?? [];
      level.push(node);
      if (level.length < TILE_LEAVES) break;
      node = foldPerfect(level);
      const width = TILE_LEAVES ** (at + 1);
      if (at === 0) tiles.push({ tile: size / width - 1, hashes: level });
      subtrees.push({ level: (at + 1) * TILE_LEVELS, index: size / width - 1, root: node });
      open[at] = [];
    }
    if (size % keptEvery(size) === 0) {
      checkpoints.push({ size, note: sign({ origin, size, root: rootOfFrontier(frontier) }) });
    }
  }
  const root = rootOfFrontier(frontier);
  const last = checkpoints.at(-1);
  const note = last?.size === size ? last.note : sign({ origin, size, root });
  return { head: { size, root, frontier, time: content.time, note }, entries, tiles, subtrees, checkpoints };
}

/** Throws unless the hashes behind the last whole tile of each level fold to what the signed frontier says of them. */
function requireSigned(head: StoredHead, hashes: readonly (readonly Uint8Array[])[]): void {
  let behind = head.frontier.length;
  for (const level of hashes) {
    let to = level.length;
    // The smallest subtree is last in the frontier and last among the hashes.
    for (let width = 1; to > 0; width *= 2) {
      if (Math.floor(level.length / width) % 2 === 0) continue;
      behind -= 1;
      const signed = head.frontier[behind];
      const stored = foldPerfect(level.slice(to - width, to));
      if (signed === undefined || Buffer.compare(signed, stored) !== 0) {
        throw new LedgerError("LEDGER_CORRUPT", "stored hashes contradict the signed tree", {
          hint: "ooo audit verify",
        });
      }
      to -= width;
    }
  }
}
