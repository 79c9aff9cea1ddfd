import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { isExcludedName } from "./excluded-name.ts";
import { artifactRoot } from "./artifact-root.ts";
import { pathBytes } from "./byte-path.ts";
import { fileFault } from "./file-fault.ts";
import { OpenTree } from "./open-tree.ts";
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
  using tree = new OpenTree(artifactRoot(dir).bytes);
  const hash = createHash("sha256");
  for (const { path } of scanTree(tree, scope === "source" ? isExcludedName : undefined)) {
    const slash = path.lastIndexOf("/");
    const base = tree.enter(path.slice(0, Math.max(slash, 0)));
    hash.update(`${path}\0${describe(`${base}/${path.slice(slash + 1)}`, path)}\0`, "latin1");
  }
  return `stat:${hash.digest("hex")}`;
}

function describe(at: string, path: string): string {
  try {
    const { mode, size, mtimeNs, ctimeNs, ino } = lstatSync(pathBytes(at), { bigint: true });
    return [mode, size, mtimeNs, ctimeNs, ino].join(" ");
  } catch (cause) {
    throw fileFault(cause, path);
  }
}
