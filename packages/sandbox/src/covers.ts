import { closeSync, lstatSync, mkdirSync, openSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { isBelow } from "./check-policy.ts";
import { otherRuns, readJournal, writeJournal, type Cover } from "./state-directory.ts";

/** How long one process waits for another that makes or removes covers. */
const LOCK_TIMEOUT_MS = 10_000;

/**
 * Makes an empty mount point for each path that is absent, and claims those that another run made, also where they only hold
 * one of ours. The claim is written before anything is made, so that `recover` finds it. ENF-02, T017
 *
 * `wanted` says, while no other run makes or removes any, what can be covered now.
 */
export async function makeCovers(runDirectory: string, wanted: () => readonly Cover[]): Promise<void> {
  await withLock(runDirectory, () => {
    const shared = claimedByOthers(runDirectory);
    const made = wanted().filter(({ path }) => !exists(path) || shared.has(path));
    const around = [...shared.values()].filter((cover) => made.some(({ path }) => isBelow(path, cover.path)));
    const claims = [...new Map([...around, ...made].map((cover) => [cover.path, cover])).values()];
    writeJournal(runDirectory, { ...readJournal(runDirectory), covers: claims });
    for (const cover of claims) if (!exists(cover.path)) makeCover(cover);
  });
}

/** Removes the covers of a run that no other run claims. What somebody has filled meanwhile is not ours and stays. */
export async function removeCovers(runDirectory: string): Promise<void> {
  if (readJournal(runDirectory).covers.length === 0) return;
  await withLock(runDirectory, () => {
    const journal = readJournal(runDirectory);
    const shared = claimedByOthers(runDirectory);
    // What is inside first.
    const own = journal.covers.filter(({ path }) => !shared.has(path));
    for (const cover of own.toSorted((a, b) => b.path.length - a.path.length)) removeCover(cover);
    writeJournal(runDirectory, { ...journal, covers: [] });
  });
}

/** Where this user can write nothing, a run as this user cannot either: there is nothing to cover. */
function makeCover({ path, kind }: Cover): void {
  try {
    if (kind === "directory") mkdirSync(path, { mode: 0o700 });
    else closeSync(openSync(path, "wx", 0o600));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // A directory of one's own can be opened again, also by the run.
    const isForeign = code === "EACCES" && lstatSync(dirname(path)).uid !== process.getuid?.();
    if (code !== "EROFS" && !isForeign) throw cause;
  }
}

function removeCover({ path, kind }: Cover): void {
  try {
    if (kind === "directory") rmdirSync(path);
    else if (lstatSync(path).isFile() && lstatSync(path).size === 0) unlinkSync(path);
  } catch {
    // Gone, or no longer empty.
  }
}

function claimedByOthers(runDirectory: string): ReadonlyMap<string, Cover> {
  const covers = otherRuns(runDirectory).flatMap((run) => readJournal(run).covers);
  return new Map(covers.map((cover) => [cover.path, cover]));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Holds a lock across processes that the kernel frees when its holder dies. */
async function withLock<T>(runDirectory: string, action: () => T): Promise<T> {
  const { DatabaseSync } = await import("node:sqlite");
  const lock = new DatabaseSync(join(runDirectory, "..", "covers.lock"), { timeout: LOCK_TIMEOUT_MS });
  try {
    lock.exec("BEGIN IMMEDIATE");
    return action();
  } finally {
    lock.close();
  }
}
