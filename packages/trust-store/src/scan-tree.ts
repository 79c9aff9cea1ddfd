import { readdirSync, readlinkSync, type Dirent } from "node:fs";
import { pathBytes } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";
import { describePath, fileFault } from "./file-fault.ts";
import { ARTIFACT_LIMITS } from "./limits.ts";
import type { OpenTree } from "./open-tree.ts";

/** A name in a tree, one character per byte; `target` only for a symbolic link. Nothing was opened yet. */
export type ScannedEntry = { readonly path: string; readonly target?: string };

/** Which entries are left out, with all that is below them. */
export type ScanFilter = (name: string) => boolean;

/**
 * Returns every file and symbolic link below the directory that a tree holds, sorted by the bytes of their paths.
 *
 * Throws `TrustStoreError` for a device, FIFO or socket, which is never opened (DIG-03), for more, longer or deeper
 * entries than `ARTIFACT_LIMITS` (DIG-04), and for a directory that cannot be read.
 */
export function scanTree(
  tree: Pick<OpenTree, "enter">,
  isExcluded: ScanFilter = () => false,
): ScannedEntry[] {
  const found: ScannedEntry[] = [];
  const directories = [""];
  let links = 0;
  let seen = 0;
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const base = tree.enter(directory);
    for (const { name, entry } of readNames(base, directory)) {
      if (isExcluded(name)) continue;
      const path = directory === "" ? name : `${directory}/${name}`;
      seen += 1;
      checkLimits(path, name, seen);
      if (entry.isFile()) found.push({ path });
      else if (entry.isDirectory()) directories.push(path);
      else if (entry.isSymbolicLink()) {
        links += 1;
        if (links > ARTIFACT_LIMITS.links) throw beyond(path, "symbolic links", ARTIFACT_LIMITS.links);
        found.push({ path, target: readTarget(base, name, path) });
      } else throw specialFile(path);
    }
  }
  tree.enter(""); // leaves the last directory, which checks it where names are looked up by path
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the refusal of an entry that is no file, directory or link. */
export function specialFile(path: string): TrustStoreError {
  return new TrustStoreError(
    "TRUST_ARTIFACT_SPECIAL_FILE",
    `${describePath(path)} is a device, FIFO or socket`,
    {
      path: describePath(path),
      expected: "a file, a directory or a symbolic link",
    },
  );
}

/** Returns the refusal of an entry that goes beyond a limit. */
export function beyond(path: string, what: string, limit: number): TrustStoreError {
  return new TrustStoreError(
    "TRUST_ARTIFACT_LIMIT",
    `${describePath(path)}: an artifact has at most ${limit} ${what}`,
    {
      path: describePath(path),
      expected: `at most ${limit} ${what}`,
    },
  );
}

function readNames(base: string, directory: string): { name: string; entry: Dirent<Buffer> }[] {
  try {
    return readdirSync(pathBytes(base), { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
      name: entry.name.toString("latin1"),
      entry,
    }));
  } catch (cause) {
    throw fileFault(cause, directory);
  }
}

function readTarget(base: string, name: string, path: string): string {
  try {
    const target = readlinkSync(pathBytes(`${base}/${name}`), { encoding: "buffer" }).toString("latin1");
    if (target.length <= ARTIFACT_LIMITS.targetBytes) return target;
  } catch (cause) {
    throw fileFault(cause, path);
  }
  throw beyond(path, "bytes in a link's target", ARTIFACT_LIMITS.targetBytes);
}

function checkLimits(path: string, name: string, seen: number): void {
  if (seen > ARTIFACT_LIMITS.entries) throw beyond(path, "entries", ARTIFACT_LIMITS.entries);
  if (name.length > ARTIFACT_LIMITS.nameBytes)
    throw beyond(path, "bytes in a name", ARTIFACT_LIMITS.nameBytes);
  if (path.length > ARTIFACT_LIMITS.pathBytes)
    throw beyond(path, "bytes in a path", ARTIFACT_LIMITS.pathBytes);
  if (path.split("/").length > ARTIFACT_LIMITS.depth)
    throw beyond(path, "levels of directories", ARTIFACT_LIMITS.depth);
}
