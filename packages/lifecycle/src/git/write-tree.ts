import { chmodSync, closeSync, constants, mkdirSync, openSync, symlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { formatForeign } from "../display.ts";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";
import { checkLinks } from "./check-links.ts";
import type { TreeEntry } from "./list-tree.ts";
import type { ObjectReader } from "./object-reader.ts";

/**
 * Writes checked entries into a directory that does not exist yet: the bytes, executable bits and link targets that
 * git stores, and nothing else. No link is made before everything else is written, so nothing is written through one.
 * Submodules are left out.
 */
export async function writeTree(
  reader: ObjectReader,
  entries: readonly TreeEntry[],
  root: string,
  limits: GitLimits,
): Promise<void> {
  mkdirSync(root, { mode: 0o700 });
  for (const { path, kind } of entries)
    if (kind === "directory") mkdirSync(join(root, path), { mode: 0o700 });
  const blobs = entries.filter(({ kind }) => kind !== "directory" && kind !== "submodule");
  reader.ask(blobs.map(({ id }) => id));
  const links = new Map<string, Buffer>();
  let total = 0;
  for (const entry of blobs) {
    const { type, size } = await reader.header();
    const shown = formatForeign(entry.path);
    if (type !== "blob") {
      throw new LifecycleError("LIFECYCLE_GIT_OBJECT", `${shown} is a ${type}, expected a file`, {
        path: shown,
      });
    }
    total += size;
    const most = entry.kind === "link" ? limits.targetBytes : limits.fileBytes;
    if (size > most || total > limits.totalBytes) {
      // T080: known from the header, before a byte of it is written.
      const whole =
        size > most ? `${shown} is larger than ${most}` : `all files are larger than ${limits.totalBytes}`;
      throw new LifecycleError("LIFECYCLE_TREE_LIMIT", `${whole} bytes`, { path: shown });
    }
    if (entry.kind === "link") {
      const pieces: Buffer[] = [];
      await reader.content(size, (piece) => pieces.push(Buffer.from(piece)));
      links.set(entry.path, Buffer.concat(pieces));
    } else {
      await writeFile(reader, size, join(root, entry.path), entry.kind === "executable" ? 0o755 : 0o644);
    }
  }
  for (const [path, target] of checkLinks(links, limits)) symlinkSync(target, join(root, path));
}

async function writeFile(reader: ObjectReader, size: number, path: string, mode: number): Promise<void> {
  const file = openSync(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    mode,
  );
  try {
    await reader.content(size, (piece) => {
      for (let at = 0; at < piece.byteLength;) at += writeSync(file, piece, at);
    });
  } finally {
    closeSync(file);
  }
  // Whatever the umask says, the owner's bits are what the digest sees.
  chmodSync(path, mode);
}
