/** Checking the proofs of RFC 9162 sections 2.1.3.2 and 2.1.4.2. Pure; every argument may be hostile. */
import { nodeHash } from "./merkle.ts";

/** Returns whether `path` proves that the leaf with this hash stands at `index` in the tree of `size` with `root`. */
export function isIncluded(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...path])) return false;
  let [fn, sn, node] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      node = nodeHash(sibling, node);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, half(sn)];
    } else {
      node = nodeHash(node, sibling);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && areEqual(node, root);
}

/** Returns whether `path` proves that the tree `(oldSize, oldRoot)` is a prefix of `(newSize, newRoot)`. */
export function isConsistent(
  oldSize: number,
  oldRoot: Uint8Array,
  newSize: number,
  newRoot: Uint8Array,
  path: readonly Uint8Array[],
): boolean {
  if (!isCount(oldSize) || !isCount(newSize) || oldSize === 0 || oldSize > newSize) return false;
  if (!areHashes([oldRoot, newRoot, ...path])) return false;
  if (oldSize === newSize) return path.length === 0 && areEqual(oldRoot, newRoot);
  const nodes = isPowerOfTwo(oldSize) ? [oldRoot, ...path] : [...path];
  const first = nodes.shift();
  if (first === undefined) return false;
  let [fn, sn] = [oldSize - 1, newSize - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [oldNode, newNode] = [first, first];
  for (const node of nodes) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      oldNode = nodeHash(node, oldNode);
      newNode = nodeHash(node, newNode);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, half(sn)];
    } else {
      newNode = nodeHash(newNode, node);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && areEqual(oldNode, oldRoot) && areEqual(newNode, newRoot);
}

const half = (n: number): number => Math.floor(n / 2);
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === 32);
const areEqual = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
