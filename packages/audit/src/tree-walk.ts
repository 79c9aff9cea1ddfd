import { TILE_LEAVES } from "./limits.ts";
import { emptyRoot, pushLeaf, rootOfFrontier } from "./merkle.ts";

/** Hashes that a walk over a tree goes by, computed from the events themselves. */
export type ComputedHashes = {
  /** Root of whole tile `tile`. */
  readonly tileRoot: (tile: number) => Uint8Array;
  /** Leaf hashes `[from, to)` within one tile. */
  readonly leaves: (from: number, to: number) => Promise<readonly Uint8Array[]>;
};

/** Returns the roots of the first so many leaves, for each of `sizes`, in one pass over the tiles. */
export async function rootsAt(
  hashes: ComputedHashes,
  sizes: Iterable<number>,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const roots = new Map<number, Uint8Array>([[0, emptyRoot()]]);
  let frontier: Uint8Array[] = [];
  let tile = 0;
  for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
    for (; (tile + 1) * TILE_LEAVES <= size; tile += 1) {
      frontier = pushLeaf(frontier, tile, hashes.tileRoot(tile));
    }
    let edge = frontier;
    const start = tile * TILE_LEAVES;
    const leaves = size > start ? await hashes.leaves(start, size) : [];
    // Bits of the size above a tile's are those of the tile number: they never carry into the leaves'.
    leaves.forEach((leaf, at) => (edge = pushLeaf(edge, at, leaf)));
    if (size > 0) roots.set(size, rootOfFrontier(edge));
  }
  return roots;
}
