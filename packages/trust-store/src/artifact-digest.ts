import { createHash } from "node:crypto";
import type { ArtifactEntry } from "./artifact-entry.ts";

/**
 * Returns the digest of a set of entries, in any order: `sha256:` and the hex of SHA-256 over the records
 * `<mode>\0<path>\0<hex sha256>\0`, sorted by the bytes of the path (DIG-01). No path holds a NUL and the other fields
 * have a fixed length, so no two sets share one text (T084).
 */
export function artifactDigest(entries: readonly Pick<ArtifactEntry, "mode" | "path" | "sha256">[]): string {
  const sorted = entries.toSorted((a, b) => a.path.compare(b.path));
  const hash = createHash("sha256");
  const parts = sorted.map((entry) => `${entry.mode}\0${entry.path.toString("latin1")}\0${entry.sha256}\0`);
  return `sha256:${hash.update(parts.join(""), "latin1").digest("hex")}`;
}
