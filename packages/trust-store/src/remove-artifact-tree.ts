import { chmodSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { TrustStoreError } from "./error.ts";
import { pathBytes, formatBytePath } from "./byte-path.ts";

/**
 * Removes a directory that `copyArtifact` wrote, finished or not, read-only as it is. Links are removed, never
 * followed. A directory that is not there is fine. Throws `TrustStoreError` if something of it cannot be removed.
 */
export function removeArtifactTree(dir: string): void {
  try {
    if (lstatSync(dir, { throwIfNoEntry: false })?.isDirectory()) unlock(Buffer.from(dir).toString("latin1"));
    rmSync(dir, { recursive: true, force: true });
  } catch (cause) {
    throw new TrustStoreError(
      "TRUST_ARTIFACT_WRITE",
      `${formatBytePath(Buffer.from(dir))} cannot be removed`,
      {
        path: dir,
        cause,
      },
    );
  }
}

/** Lets the owner change every directory of a tree. */
function unlock(root: string): void {
  const directories = [root];
  for (let dir = directories.pop(); dir !== undefined; dir = directories.pop()) {
    chmodSync(pathBytes(dir), 0o700);
    for (const entry of readdirSync(pathBytes(dir), { withFileTypes: true, encoding: "buffer" })) {
      if (entry.isDirectory()) directories.push(`${dir}/${entry.name.toString("latin1")}`);
    }
  }
}
