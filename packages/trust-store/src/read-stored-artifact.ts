import { artifactDigest } from "./artifact-digest.ts";
import type { Artifact } from "./artifact-entry.ts";
import { pathBytes } from "./byte-path.ts";
import { checkLinks } from "./check-links.ts";
import { hashFiles } from "./hash-files.ts";
import { OpenTree } from "./open-tree.ts";
import { linkEntry } from "./read-artifact.ts";
import { scanTree, type ScannedEntry } from "./scan-tree.ts";

/** How a directory is hashed. */
export type DigestOptions = {
  /** Threads that hash a large artifact; default: the cores there are. Small ones never leave this thread. */
  readonly concurrency?: number;
};

/**
 * Reads every entry of a stored artifact: no packing rule applies any more, a file that was added counts (DIG-02).
 *
 * Throws `TrustStoreError` with a code that tells apart a directory that is missing, a file that cannot be read, a
 * device, a link that leaves the directory, and a file that changes meanwhile (DIG-05).
 */
export async function readStoredArtifact(dir: string, options: DigestOptions = {}): Promise<Artifact> {
  const root = Buffer.from(dir).toString("latin1");
  const scanned = scanStored(root);
  checkLinks(scanned);
  const files = scanned.filter((entry) => entry.target === undefined).map((entry) => entry.path);
  const hashed = (await hashFiles(root, files, options.concurrency)).values();
  const entries = scanned.map(({ path, target }) => {
    if (target !== undefined) return linkEntry(path, target);
    const file = hashed.next().value;
    if (file === undefined) throw new RangeError("a file was hashed that was not scanned");
    return { path: pathBytes(path), ...file };
  });
  return { root: dir, entries, digest: artifactDigest(entries) };
}

/** Returns the digest of every entry of a stored artifact; throws as `readStoredArtifact` does. */
export async function digestDirectory(dir: string, options: DigestOptions = {}): Promise<string> {
  return (await readStoredArtifact(dir, options)).digest;
}

function scanStored(root: string): ScannedEntry[] {
  using tree = new OpenTree(root);
  return scanTree(tree);
}
