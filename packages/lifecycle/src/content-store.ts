import { randomUUID } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { syncDirectory, type Home } from "@ooo/home";
import {
  copyArtifact,
  digestDirectory,
  fingerprint,
  readArtifact,
  removeArtifactTree,
  type Artifact,
  type LockedPlugin,
} from "@ooo/trust-store";
import { LifecycleError } from "./error.ts";
import { mendStoredCopy } from "./mend-stored-copy.ts";
import { attempt, isInTheMaking, workName } from "./leftovers.ts";

/** A copy that is complete and verified, and not yet in the store. */
export type StagedArtifact = Artifact &
  AsyncDisposable & {
    /** Where the copy lies until it is published. */
    readonly directory: string;
  };

/** How far bringing a plugin's files into the store is. */
export type CopyProgress = {
  readonly phase: "reading" | "copying";
  readonly files: number;
  readonly bytes: number;
  /** Bytes there will be; undefined while they are counted. */
  readonly totalBytes: number | undefined;
};

/** An artifact of the store. */
export type StoredArtifact = {
  readonly directory: string;
  /** What `list` compares instead of hashing. */
  readonly fingerprint: string;
  /** Whether other bytes, or none, stood where it is now. */
  readonly replaced: boolean;
};

/**
 * Copies what a plugin's directory gives to the store next to where it will lie, read-only, and returns it. Nothing of
 * it counts until `publishArtifact`. Disposing removes what was not published.
 */
export async function stageArtifact(
  home: Home,
  source: string,
  onProgress?: (progress: CopyProgress) => void,
): Promise<StagedArtifact> {
  storing(home.store, () => mkdirSync(home.store, { recursive: true, mode: 0o700 }));
  // Within the store, because moving a read-only directory to another parent needs more than its owner may.
  const directory = join(home.store, workName(".incoming", randomUUID()));
  const artifact = await readArtifact(source, count("reading", undefined, onProgress));
  const total = artifact.entries.reduce((sum, { size }) => sum + size, 0);
  await copyArtifact(artifact, directory, count("copying", total, onProgress));
  return {
    ...artifact,
    directory,
    [Symbol.asyncDispose]: () => {
      attempt(() => removeArtifactTree(directory));
      return Promise.resolve();
    },
  };
}

/**
 * Puts a staged copy into the store under its digest; a sound copy that is there already stays, one that is not what its
 * name promises is replaced. Call it under the home lock. Throws `LifecycleError` with code `LIFECYCLE_STORE_WRITE`.
 */
export async function publishArtifact(home: Home, staged: StagedArtifact): Promise<StoredArtifact> {
  const directory = home.artifact(staged.digest);
  const replaced = !(await isSound(directory, staged.digest));
  if (replaced) {
    if (lstatSync(directory, { throwIfNoEntry: false })) removeArtifactTree(directory);
    storing(home.store, () => renameSync(staged.directory, directory));
    await syncDirectory(home.store).catch((cause: unknown) => {
      throw notStored(home.store, cause);
    });
  }
  return { directory, fingerprint: fingerprint(directory, "stored"), replaced };
}

/**
 * Returns the directory of a plugin's stored artifact, whose bytes were just verified (DIG-05). Throws `LifecycleError` with code
 * `LIFECYCLE_STORED_COPY` if it is missing or differs; it never falls back to other bytes.
 */
export async function verifiedDirectory(home: Home, plugin: LockedPlugin): Promise<string> {
  const { name, version, artifact_digest: digest } = plugin;
  const directory = home.artifact(digest);
  let reason = "its bytes changed";
  let cause: unknown;
  try {
    if ((await digestDirectory(directory)) === digest) return directory;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
    cause = error;
  }
  throw new LifecycleError(
    "LIFECYCLE_STORED_COPY",
    `the stored copy of ${name} ${version} is not sound: ${reason}`,
    {
      path: directory,
      hint: mendStoredCopy(plugin),
      cause,
    },
  );
}

/**
 * Removes stored artifacts whose digest is not among those given; what a living process is copying stays. Call it under the
 * home lock. Returns the names of the directories that were removed.
 */
export function collectGarbage(home: Home, digests: Iterable<string>): string[] {
  if (!existsSync(home.store)) return [];
  const kept = new Set([...digests].map((digest) => basename(home.artifact(digest))));
  const garbage = readdirSync(home.store).filter((name) => !kept.has(name) && !isInTheMaking(name));
  for (const name of garbage) attempt(() => removeArtifactTree(join(home.store, name)));
  return garbage.filter((name) => !existsSync(join(home.store, name)));
}

function count(
  phase: CopyProgress["phase"],
  totalBytes: number | undefined,
  onProgress: ((progress: CopyProgress) => void) | undefined,
): (bytes: number) => void {
  let [files, bytes] = [0, 0];
  return (size) => {
    files += 1;
    bytes += size;
    onProgress?.({ phase, files, bytes, totalBytes });
  };
}

async function isSound(directory: string, digest: string): Promise<boolean> {
  try {
    return (await digestDirectory(directory)) === digest;
  } catch {
    return false; // missing, or whatever is wrong with it: it is not the artifact
  }
}

function storing(path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw notStored(path, cause);
  }
}

function notStored(path: string, cause: unknown): LifecycleError {
  return new LifecycleError("LIFECYCLE_STORE_WRITE", `cannot write to the content store ${path}`, {
    path,
    cause,
  });
}
