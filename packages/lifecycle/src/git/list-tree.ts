import { isUtf8 } from "node:buffer";
import { foldName, portableNameFault } from "@ooo/trust-store";
import { formatForeign } from "../display.ts";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";
import type { ObjectReader } from "./object-reader.ts";
import { parseTree, type TreeLine } from "./parse-tree.ts";

/** One entry of a whole tree. `path` is relative, with `/`; every name in it can be held by every file system. */
export type TreeEntry = {
  readonly path: string;
  readonly kind: "file" | "executable" | "link" | "directory" | "submodule";
  readonly id: string;
};

const KINDS: Readonly<Record<string, TreeEntry["kind"]>> = {
  "100644": "file",
  "100664": "file",
  "100755": "executable",
  "120000": "link",
  "40000": "directory",
  "160000": "submodule",
};

/**
 * Returns every entry of a tree, directories before what is in them, and nothing that may not be written: each name
 * was checked (T079), and no limit on count, depth and length was passed (T080). Throws `LIFECYCLE_TREE_…` with the path.
 */
export async function listTree(
  reader: ObjectReader,
  root: string,
  limits: GitLimits,
): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const directories: { readonly path: string; readonly id: string }[] = [{ path: "", id: root }];
  // The list grows while it is walked.
  for (const directory of directories) {
    const content = await reader.read(directory.id, "tree", limits.treeBytes);
    const known = new Map<string, string>();
    for (const line of parseTree(content, root.length / 2)) {
      const entry = checkEntry(directory.path, line, known, limits);
      entries.push(entry);
      if (entries.length > limits.entries) {
        throw new LifecycleError(
          "LIFECYCLE_TREE_LIMIT",
          `the repository has more than ${limits.entries} entries`,
        );
      }
      if (entry.kind === "directory") directories.push(entry);
    }
  }
  return entries;
}

function checkEntry(
  directory: string,
  { mode, name: bytes, id }: TreeLine,
  known: Map<string, string>,
  limits: GitLimits,
): TreeEntry {
  const prefix = directory === "" ? "" : `${directory}/`;
  const shown = `${formatForeign(prefix)}${formatForeign(bytes)}`;
  const key = bytes.toString("latin1");
  const fault = isUtf8(bytes) ? portableNameFault(key) : "is not UTF-8";
  if (fault !== undefined) {
    throw new LifecycleError("LIFECYCLE_TREE_NAME", `${shown}: the name ${fault}`, { path: shown });
  }
  const name = bytes.toString();
  const path = `${prefix}${name}`;
  if (
    bytes.byteLength > limits.nameBytes ||
    Buffer.byteLength(path) > limits.pathBytes ||
    path.split("/").length > limits.depth + 1
  ) {
    throw new LifecycleError("LIFECYCLE_TREE_LIMIT", `${shown}: the path is too long or too deep`, {
      path: shown,
    });
  }
  const other = known.get(foldName(key));
  if (other !== undefined) {
    const message = `${formatForeign(prefix)}${formatForeign(other)} and ${shown} are the same name on some file systems`;
    throw new LifecycleError("LIFECYCLE_TREE_COLLISION", message, { path: shown });
  }
  known.set(foldName(key), name);
  const kind = KINDS[mode];
  if (kind === undefined) {
    throw new LifecycleError("LIFECYCLE_GIT_OBJECT", `${shown}: ${formatForeign(mode)} is no mode of git`, {
      path: shown,
    });
  }
  return { path, kind, id };
}
