/** Roots and proofs of a stored tree (RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1). */
import { TILE_LEVELS } from "./limits.ts";
import { emptyRoot, foldPerfect, nodeHash, splitPoint } from "./merkle.ts";

/**
 * Returns the hashes `[from, to)` of one stored level: leaves (level 0), roots of whole tiles (8), of 256 whole tiles
 * (16) and so on. Throws if one is not there.
 */
export type StoredHashes = (level: number, from: number, to: number) => Promise<readonly Uint8Array[]>;

/** Returns the root of the first `size` leaves. */
export async function rootAt(stored: StoredHashes, size: number): Promise<Uint8Array> {
  return size === 0 ? emptyRoot() : rangeHash(stored, 0, size);
}

/**
 * Returns the inclusion path of leaf `index` in the tree of `size` leaves. Calls that share `known` compute each subtree once.
 */
export async function inclusionPath(
  stored: StoredHashes,
  index: number,
  size: number,
  known = new Map<string, Uint8Array>(),
): Promise<Uint8Array[]> {
  const hashOf = async (from: number, to: number): Promise<Uint8Array> => {
    const name = `${from}/${to}`;
    const hash = known.get(name) ?? (await rangeHash(stored, from, to));
    known.set(name, hash);
    return hash;
  };
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      path.push(await hashOf(middle, to));
      to = middle;
    } else {
      path.push(await hashOf(from, middle));
      from = middle;
    }
  }
  return path.reverse();
}

/** Returns the consistency path between the first `oldSize` and the first `newSize` leaves; empty if equal. */
export async function consistencyPath(
  stored: StoredHashes,
  oldSize: number,
  newSize: number,
): Promise<Uint8Array[]> {
  const path: Uint8Array[] = [];
  let [from, to, isWhole] = [0, newSize, true];
  while (oldSize < to) {
    const middle = from + splitPoint(to - from);
    if (oldSize <= middle) {
      path.push(await rangeHash(stored, middle, to));
      to = middle;
    } else {
      path.push(await rangeHash(stored, from, middle));
      [from, isWhole] = [middle, false];
    }
  }
  if (!isWhole) path.push(await rangeHash(stored, from, to));
  return path.reverse();
}

/** Returns the hash over leaves `[from, to)`, where `from` is a multiple of the power of two at or above the length. */
async function rangeHash(stored: StoredHashes, from: number, to: number): Promise<Uint8Array> {
  const length = to - from;
  if (Number.isInteger(Math.log2(length))) return perfectHash(stored, Math.log2(length), from / length);
  const middle = from + splitPoint(length);
  return nodeHash(await rangeHash(stored, from, middle), await rangeHash(stored, middle, to));
}

async function perfectHash(stored: StoredHashes, level: number, index: number): Promise<Uint8Array> {
  const base = level - (level % TILE_LEVELS);
  const width = 2 ** (level - base);
  return foldPerfect(await stored(base, index * width, (index + 1) * width));
}
