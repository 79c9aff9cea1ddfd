import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafHash, nodeHash, pushLeaf, rootOfFrontier, foldPerfect } from "../src/merkle.ts";
import { isConsistent, isIncluded } from "../src/merkle-proof.ts";
import { consistencyPath, inclusionPath, rootAt, type StoredHashes } from "../src/tree.ts";

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../vectors/audit/merkle.json"), "utf8"),
) as {
  leaves: string[];
  roots: string[];
  inclusion: { index: number; size: number; path: string[] }[];
  consistency: { old_size: number; new_size: number; path: string[] }[];
};

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${String(index)}`);
  return item;
}
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (text: string): Buffer => Buffer.from(text, "hex");

/** Levels as a ledger stores them: leaves, and roots of whole tiles. */
function storedOver(leaves: readonly Uint8Array[]): StoredHashes {
  return (level, from, to) => {
    const width = 2 ** level;
    const at = (index: number): Uint8Array => foldPerfect(leaves.slice(index * width, (index + 1) * width));
    return Promise.resolve(Array.from({ length: to - from }, (_, index) => at(from + index)));
  };
}

/** RFC 6962 section 2.1, word for word. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length <= 1) return leaves[0] ?? rootOfFrontier([]);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

describe("the Merkle tree (AUD-08)", () => {
  const leaves = vectors.leaves.map((leaf) => leafHash(bytes(leaf)));

  it("has the roots of the Certificate Transparency test vectors", () => {
    let frontier: Uint8Array[] = [];
    const roots = [hex(rootOfFrontier(frontier))];
    leaves.forEach((leaf, size) => {
      frontier = pushLeaf(frontier, size, leaf);
      roots.push(hex(rootOfFrontier(frontier)));
    });
    expect(roots).toEqual(vectors.roots);
  });

  it("gives the inclusion paths of the vectors", async () => {
    for (const { index, size, path } of vectors.inclusion) {
      const found = await inclusionPath(storedOver(leaves), index, size);
      expect(found.map(hex)).toEqual(path);
      expect(
        isIncluded(at(leaves, index), index, size, path.map(bytes), bytes(at(vectors.roots, size))),
      ).toBe(true);
    }
  });

  it("gives the consistency paths of the vectors", async () => {
    for (const { old_size: older, new_size: newer, path } of vectors.consistency) {
      const found = await consistencyPath(storedOver(leaves), older, newer);
      expect(found.map(hex)).toEqual(path);
      const roots = [bytes(at(vectors.roots, older)), bytes(at(vectors.roots, newer))] as const;
      expect(isConsistent(older, roots[0], newer, roots[1], path.map(bytes))).toBe(true);
    }
  });

  it("proves every leaf and every pair of sizes, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.nat(), fc.nat(), async (size, a, b) => {
        const all = Array.from({ length: size }, (_, at) => leafHash(String(at)));
        const stored = storedOver(all);
        const root = await rootAt(stored, size);
        expect(hex(root)).toBe(hex(naiveRoot(all)));
        const index = a % size;
        const path = await inclusionPath(stored, index, size);
        expect(isIncluded(at(all, index), index, size, path, root)).toBe(true);
        expect(isIncluded(at(all, index), (index + 1) % size, size, path, root)).toBe(size === 1);
        expect(isIncluded(leafHash("other"), index, size, path, root)).toBe(false);
        expect(isIncluded(at(all, index), index, size, [...path, root], root)).toBe(false);
        if (path.length > 0) expect(isIncluded(at(all, index), index, size, path.slice(1), root)).toBe(false);
        const older = 1 + (b % size);
        const oldRoot = await rootAt(stored, older);
        const link = await consistencyPath(stored, older, size);
        expect(isConsistent(older, oldRoot, size, root, link)).toBe(true);
        expect(isConsistent(older, leafHash("other"), size, root, link)).toBe(false);
        expect(isConsistent(older, oldRoot, size, leafHash("other"), link)).toBe(false);
        expect(isConsistent(older, oldRoot, size, root, [...link, root])).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses indexes and sizes that are none", () => {
    const leaf = leafHash("a");
    for (const [index, size] of [
      [-1, 1],
      [1, 1],
      [0.5, 1],
      [0, 0],
      [NaN, 1],
      [0, Infinity],
    ] as const) {
      expect(isIncluded(leaf, index, size, [], leaf)).toBe(false);
    }
    expect(isIncluded(leaf.subarray(1), 0, 1, [], leaf.subarray(1))).toBe(false);
    expect(isConsistent(0, leaf, 1, leaf, [])).toBe(false);
    expect(isConsistent(2, leaf, 1, leaf, [])).toBe(false);
  });
});
