import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { artifactRoot } from "./artifact-root.ts";
import { pathBytes } from "./byte-path.ts";
import { isExcludedName } from "./excluded-name.ts";
import { fileFault } from "./file-fault.ts";
import { scanTree } from "./scan-tree.ts";

/** Which entries a fingerprint covers: `source` leaves out what never enters the store, `stored` nothing. */
export type FingerprintScope = "source" | "stored";

/**
 * Returns a text that changes when anything in a directory was touched: SHA-256 over path, mode, size, modification and
 * change time in nanoseconds, and inode of every file and link (DIG-05). No file is opened. An equal fingerprint counts
 * as unchanged; a different one says nothing about the bytes, they have to be hashed.
 *
 * Throws `TrustStoreError` for a directory that is missing, cannot be read, or holds what no artifact can.
 */
export function fingerprint(dir: string, scope: FingerprintScope): string {
  // Plain paths: nothing is read that a swapped directory could give away, and `list` does this a thousand times.
  const root = scope === "source" ? artifactRoot(dir).bytes : Buffer.from(dir).toString("latin1");
  const tree = { enter: (directory: string): string => (directory === "" ? root : `${root}/${directory}`) };
  const lines = scanTree(tree, scope === "source" ? isExcludedName : undefined).map(
    ({ path }) => `${path}\0${describe(`${root}/${path}`, path)}\0`,
  );
  return `stat:${createHash("sha256").update(lines.join(""), "latin1").digest("hex")}`;
}

function describe(at: string, path: string): string {
  try {
    const { mode, size, mtimeNs, ctimeNs, ino } = lstatSync(pathBytes(at), { bigint: true });
    return `${mode} ${size} ${mtimeNs} ${ctimeNs} ${ino}`;
  } catch (cause) {
    throw fileFault(cause, path);
  }
}
