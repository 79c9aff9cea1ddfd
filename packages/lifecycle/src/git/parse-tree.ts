import { LifecycleError } from "../error.ts";

/** One line of a directory, as git stores it. */
export type TreeLine = { readonly mode: string; readonly name: Buffer; readonly id: string };

/**
 * Returns the lines of a tree object: `<mode> <name>\0<id>`, repeated. `idBytes` is 20 or 32. Throws
 * `LIFECYCLE_GIT_OBJECT` for anything else.
 */
export function parseTree(content: Buffer, idBytes: number): readonly TreeLine[] {
  const lines: TreeLine[] = [];
  for (let at = 0; at < content.byteLength;) {
    const space = content.indexOf(0x20, at);
    const end = space === -1 ? -1 : content.indexOf(0, space);
    if (end === -1 || end + 1 + idBytes > content.byteLength) {
      throw new LifecycleError("LIFECYCLE_GIT_OBJECT", "the repository holds a directory that is cut short");
    }
    lines.push({
      // Old versions of git wrote a leading zero.
      mode: content.toString("latin1", at, space).replace(/^0/, ""),
      name: content.subarray(space + 1, end),
      id: content.toString("hex", end + 1, end + 1 + idBytes),
    });
    at = end + 1 + idBytes;
  }
  return lines;
}
