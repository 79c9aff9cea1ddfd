import { hash } from "node:crypto";
import { artifactDigest } from "./artifact-digest.ts";
import type { Artifact, ArtifactEntry } from "./artifact-entry.ts";
import { chooseFiles } from "./artifact-files.ts";
import { artifactRoot } from "./artifact-root.ts";
import { pathBytes } from "./byte-path.ts";
import { OpenTree } from "./open-tree.ts";
import { checkTotal, readFileOf } from "./read-file-of.ts";

/** Told of each file that was read or written, with its size in bytes. */
export type OnFile = (bytes: number) => void;

/**
 * Reads what a plugin's directory gives to the store: every entry of `artifactFiles` with its mode and hash, and the
 * digest (DIG-01, DIG-02). Directories are opened without following links, each below the one before it.
 *
 * Throws `TrustStoreError` for what DIG-03 and DIG-04 refuse, for a file that cannot be read, and for one that changes
 * while it is read.
 */
export async function readArtifact(dir: string, onFile?: OnFile): Promise<Artifact> {
  const root = artifactRoot(dir);
  using tree = new OpenTree(root.bytes);
  const entries: ArtifactEntry[] = [];
  let total = 0;
  for (const { path, target } of await chooseFiles(tree)) {
    if (target !== undefined) {
      entries.push(linkEntry(path, target));
      continue;
    }
    const file = readFileOf(tree, path);
    total = checkTotal(path, total + file.size);
    entries.push({ path: pathBytes(path), ...file });
    onFile?.(file.size);
  }
  tree.enter("");
  return { root: root.text, entries, digest: artifactDigest(entries) };
}

/** Returns the entry of a symbolic link; path and target have one character per byte. */
export function linkEntry(path: string, target: string): ArtifactEntry {
  const bytes = pathBytes(target);
  return {
    path: pathBytes(path),
    mode: "0777",
    sha256: hash("sha256", bytes, "hex"),
    size: bytes.length,
    target: bytes,
  };
}
