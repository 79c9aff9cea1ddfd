import {
  closeSync,
  constants,
  fchmodSync,
  mkdirSync,
  openSync,
  promises,
  symlinkSync,
  writeSync,
} from "node:fs";
import type { Artifact, ArtifactEntry } from "./artifact-entry.ts";
import { pathBytes } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";
import { describePath } from "./file-fault.ts";
import { OpenTree } from "./open-tree.ts";
import type { OnFile } from "./read-artifact.ts";
import { readFileOf } from "./read-file-of.ts";
import { digestDirectory } from "./read-stored-artifact.ts";
import { removeArtifactTree } from "./remove-artifact-tree.ts";

const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/** Files that are made durable at once; the file system joins them. */
const FLUSHES = 16;

/**
 * Writes a read-only copy of an artifact (files 0444 or 0555, directories 0555, links as they are), makes it durable
 * and reads it back. `target` must not exist; its parent must. Afterwards rename it only within its parent: another
 * parent would need write permission on the copy.
 *
 * Throws `TrustStoreError`: `TRUST_ARTIFACT_CHANGING` if the source no longer holds what `readArtifact` saw, or the copy
 * does not have the artifact's digest; `TRUST_ARTIFACT_WRITE` if the copy cannot be written. Nothing stays at `target`.
 */
export async function copyArtifact(artifact: Artifact, target: string, onFile?: OnFile): Promise<void> {
  const root = Buffer.from(target).toString("latin1");
  writing(target, () => mkdirSync(target, { mode: 0o700 }));
  try {
    const directories = writeEntries(artifact, root, onFile);
    const files = artifact.entries.filter((entry) => entry.mode !== "0777");
    await flush(files.map((entry) => `${root}/${entry.path.toString("latin1")}`));
    // The deepest first: a directory that is read-only takes no more entries.
    for (const directory of directories.reverse()) await flush([directory], 0o555);
    if ((await digestDirectory(target)) !== artifact.digest) throw changed("the copy", artifact.digest);
  } catch (error) {
    removeArtifactTree(target);
    throw error;
  }
}

/** Returns the directories that were made, parents first. */
function writeEntries(artifact: Artifact, root: string, onFile: OnFile | undefined): string[] {
  using source = new OpenTree(Buffer.from(artifact.root).toString("latin1"));
  const directories = new Set([root]);
  for (const entry of artifact.entries) {
    const path = entry.path.toString("latin1");
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
      const directory = `${root}/${path.slice(0, end)}`;
      if (directories.has(directory)) continue;
      writing(path, () => mkdirSync(pathBytes(directory), { mode: 0o700 }));
      directories.add(directory);
    }
    const at = pathBytes(`${root}/${path}`);
    const { target } = entry;
    if (target === undefined) writeFile(source, entry, path, at);
    else writing(path, () => symlinkSync(target, at));
    onFile?.(entry.size);
  }
  source.enter("");
  return [...directories];
}

function writeFile(source: OpenTree, entry: ArtifactEntry, path: string, at: Buffer): void {
  const fd = writing(path, () => openSync(at, CREATE, 0o600));
  try {
    const read = readFileOf(source, path, (chunk) => writing(path, () => writeAll(fd, chunk)));
    if (read.sha256 !== entry.sha256 || read.mode !== entry.mode) throw changed(path, entry.sha256);
    writing(path, () => fchmodSync(fd, entry.mode === "0755" ? 0o555 : 0o444));
  } finally {
    closeSync(fd);
  }
}

function writeAll(fd: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length;) at += writeSync(fd, chunk, at);
}

/** Makes files or directories durable, and gives them a mode before. Paths have one character per byte. */
async function flush(paths: readonly string[], mode?: number): Promise<void> {
  const left = paths.values();
  const one = async (): Promise<void> => {
    for (const path of left) {
      const handle = await promises.open(pathBytes(path), constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        if (mode !== undefined) await handle.chmod(mode);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(FLUSHES, paths.length) }, one));
  } catch (cause) {
    throw notWritten("the copy", cause);
  }
}

function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw notWritten(describePath(path), cause);
  }
}

function notWritten(shown: string, cause: unknown): TrustStoreError {
  const got = (cause as NodeJS.ErrnoException).code ?? "UNKNOWN";
  return new TrustStoreError(
    "TRUST_ARTIFACT_WRITE",
    `${shown} cannot be written: the system answered ${got}`,
    {
      path: shown,
      got,
      cause,
    },
  );
}

function changed(path: string, expected: string): TrustStoreError {
  const shown = describePath(path);
  return new TrustStoreError("TRUST_ARTIFACT_CHANGING", `${shown} is not what was read before`, {
    path: shown,
    expected,
  });
}
