/**
 * The Merkle tree of RFC 6962 section 2.1 (RFC 9162 section 2.1) over SHA-256. Pure: hashes in, hashes out.
 *
 * A frontier is the list of roots of the perfect subtrees that a tree of some size splits into, largest first; it is
 * all that is needed to add leaves.
 */
import { hash } from "node:crypto";

const NODE_PREFIX = 0x01;

/** Returns the SHA-256 of bytes, or of the UTF-8 of a text, that already carry their prefix byte. */
export function sha256(content: Uint8Array | string): Buffer {
  // A text of 32 characters costs a third of a buffer, which would be memory of its own outside of the heap.
  return Buffer.from(hash("sha256", content, "binary"), "binary");
}

/** Returns the hash of a leaf: SHA-256(0x00 || content). */
export function leafHash(content: Uint8Array | string): Buffer {
  if (typeof content === "string") return sha256(`\0${content}`);
  const prefixed = Buffer.alloc(content.length + 1);
  prefixed.set(content, 1);
  return sha256(prefixed);
}

/** Returns the hash of an interior node: SHA-256(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(65);
  bytes[0] = NODE_PREFIX;
  bytes.set(left, 1);
  bytes.set(right, 33);
  return sha256(bytes);
}

/** Returns the root of the empty tree: SHA-256 of nothing. */
export function emptyRoot(): Buffer {
  return sha256(new Uint8Array(0));
}

/** Returns the frontier of a tree of `size` leaves after one more leaf. */
export function pushLeaf(frontier: readonly Uint8Array[], size: number, leaf: Uint8Array): Uint8Array[] {
  const next = [...frontier];
  let node = leaf;
  // Each trailing one bit of the old size is a perfect subtree that the new node completes. Sizes exceed 32 bits.
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeHash(next.pop() ?? node, node);
  next.push(node);
  return next;
}

/** Returns the root of the tree with this frontier. */
export function rootOfFrontier(frontier: readonly Uint8Array[]): Buffer {
  const last = frontier.at(-1);
  if (last === undefined) return emptyRoot();
  let root: Buffer = Buffer.from(last);
  for (let at = frontier.length - 2; at >= 0; at -= 1) root = nodeHash(frontier[at] ?? root, root);
  return root;
}

/** Returns how many perfect subtrees a tree of `size` leaves splits into. */
export function frontierLength(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** Returns the root over a list whose length is a power of two. */
export function foldPerfect(hashes: readonly Uint8Array[]): Uint8Array {
  let level = hashes;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left === undefined || right === undefined) throw new RangeError("not a power of two");
      above.push(nodeHash(left, right));
    }
    level = above;
  }
  if (level[0] === undefined) throw new RangeError("an empty list has no perfect tree");
  return level[0];
}

/** Returns the largest power of two below `n`, which must be at least 2. */
export function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Returns the hashes that stand one after the other in `bytes`. */
export function splitHashes(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
}
