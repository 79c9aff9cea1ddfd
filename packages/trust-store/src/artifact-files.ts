import { checkLinks } from "./check-links.ts";
import { checkNames } from "./check-names.ts";
import { isExcludedName } from "./excluded-name.ts";
import { OpenTree } from "./open-tree.ts";
import { packedFiles } from "./packed-files.ts";
import { scanTree, type ScannedEntry } from "./scan-tree.ts";
import { artifactRoot } from "./artifact-root.ts";

/** A file or a symbolic link that enters the store. */
export type ArtifactFile = {
  /** Relative, `/`-separated bytes. */
  readonly path: Buffer;
  /** Where a link points. */
  readonly target?: Buffer;
};

/**
 * Returns the files and links of a plugin's directory that make its artifact (DIG-02), sorted by the bytes of their
 * paths. Files are not opened, but for `package.json` and ignore files where packing rules apply.
 *
 * Throws `TrustStoreError` for what DIG-03 and DIG-04 refuse, naming the path, and for a `package.json` whose packing
 * rules cannot be followed.
 */
export async function artifactFiles(dir: string): Promise<ArtifactFile[]> {
  const root = artifactRoot(dir);
  using tree = new OpenTree(root.bytes);
  return (await chooseFiles(tree)).map(({ path, target }) => ({
    path: Buffer.from(path, "latin1"),
    ...(target === undefined ? {} : { target: Buffer.from(target, "latin1") }),
  }));
}

/** Does what `artifactFiles` does within an open tree, in paths of one character per byte. */
export async function chooseFiles(tree: OpenTree): Promise<ScannedEntry[]> {
  const chosen = await packedFiles(tree, scanTree(tree, isExcludedName));
  checkNames(chosen.map((entry) => entry.path));
  checkLinks(chosen);
  return chosen;
}
