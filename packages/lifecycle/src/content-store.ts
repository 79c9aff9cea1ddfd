import { randomUUID } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { syncDirectory, type Home } from "@ooo/home";
import {
  copyArtifact,
  digestDirectory,
  fingerprint,
  readArtifact,
  removeArtifactTree,
  type Artifact,
} from "@ooo/trust-store";
import { LifecycleError } from "./error.ts";

/** A copy that is complete and verified, and not yet in the store. */
export type StagedArtifact = Artifact &
  AsyncDisposable & {
    /** Where the copy lies until it is published. */
    readonly directory: string;
  };

/** `.incoming-4711-…`: a copy in the making, and the process that makes it. */
const INCOMING = /^\.incoming-(?<pid>[1-9][0-9]{0,9})-/;

/**
 * Copies what a plugin's directory gives to the store next to where it will lie, read-only, and returns it. Nothing of
 * it counts until `publishArtifact`. Disposing removes what was not published.
 */
export async function stageArtifact(home: Home, source: string): Promise<StagedArtifact> {
  mkdirSync(home.store, { recursive: true, mode: 0o700 });
  // Within the store, because moving a read-only directory to another parent needs more than its owner may.
  const directory = join(home.store, `.incoming-${process.pid}-${randomUUID()}`);
  try {
    const artifact = await readArtifact(source);
    await copyArtifact(artifact, directory);
    return {
      ...artifact,
      directory,
      [Symbol.asyncDispose]: () => {
        removeArtifactTree(directory);
        return Promise.resolve();
      },
    };
  } catch (error) {
    removeArtifactTree(directory);
    throw error;
  }
}

/**
 * Puts a staged copy into the store under its digest and returns its directory and fingerprint; a sound copy that is
 * there already stays. Call it under the home lock.
 */
export async function publishArtifact(
  home: Home,
  staged: StagedArtifact,
): Promise<{ directory: string; fingerprint: string }> {
  const directory = home.artifact(staged.digest);
  if (lstatSync(directory, { throwIfNoEntry: false })) {
    if (await isSound(directory, staged.digest))
      return { directory, fingerprint: fingerprint(directory, "stored") };
    // The bytes under this name are not the ones it promises: the verified copy takes their place.
    removeArtifactTree(directory);
  }
  renameSync(staged.directory, directory);
  await syncDirectory(home.store);
  return { directory, fingerprint: fingerprint(directory, "stored") };
}

/**
 * Returns the directory of a stored artifact whose bytes were just verified (DIG-05). Throws `LifecycleError` with code
 * `LIFECYCLE_STORED_COPY` if it is missing or differs; it never falls back to other bytes.
 */
export async function verifiedDirectory(home: Home, digest: string): Promise<string> {
  const directory = home.artifact(digest);
  let reason = "its bytes changed";
  try {
    if ((await digestDirectory(directory)) === digest) return directory;
  } catch (cause) {
    reason = cause instanceof Error ? cause.message : String(cause);
  }
  throw new LifecycleError("LIFECYCLE_STORED_COPY", `the stored copy ${digest} is not sound: ${reason}`, {
    path: directory,
    hint: "remove the plugin and install it again",
  });
}

/**
 * Removes stored artifacts that no row refers to, and copies that a killed process left. Call it under the home lock.
 * Returns the digests' directory names that were removed.
 */
export function collectGarbage(home: Home, digests: Iterable<string>): string[] {
  if (!existsSync(home.store)) return [];
  const kept = new Set([...digests].map((digest) => home.artifact(digest)));
  const removed: string[] = [];
  for (const name of readdirSync(home.store)) {
    const path = join(home.store, name);
    if (kept.has(path) || isInTheMaking(name)) continue;
    removeArtifactTree(path);
    removed.push(name);
  }
  return removed;
}

async function isSound(directory: string, digest: string): Promise<boolean> {
  try {
    return (await digestDirectory(directory)) === digest;
  } catch {
    return false; // whatever is wrong with it, it is not the artifact
  }
}

function isInTheMaking(name: string): boolean {
  const pid = INCOMING.exec(name)?.groups?.pid;
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
