import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { removeLeftovers, type Home } from "@ooo/home";
import { removeArtifactTree } from "@ooo/trust-store";

/** `.incoming-4711-…` in the store, `fetch-4711-…` in `tmp`: work in progress, and the process that does it. */
const WORK = /^(?:\.incoming|fetch)-(?<pid>[1-9][0-9]{0,9})-/;

/** Returns a name for work in progress of this process. */
export function workName(kind: ".incoming" | "fetch", id: string): string {
  return `${kind}-${process.pid}-${id}`;
}

/** Returns whether a name is that of work in progress, and its process still there. */
export function isInTheMaking(name: string): boolean {
  const pid = WORK.exec(name)?.groups?.pid;
  return pid !== undefined && isAlive(Number(pid));
}

/**
 * Removes what killed processes left behind: copies in the making, fetched trees, temporary files (LIF-12). What a living
 * process works on stays, so no lock is needed. What cannot be removed now waits for the next verb.
 */
export async function sweepLeftovers(home: Home): Promise<void> {
  for (const directory of [home.store, home.tmp]) {
    for (const name of namesIn(directory)) {
      if (WORK.test(name) && !isInTheMaking(name)) attempt(() => removeArtifactTree(join(directory, name)));
    }
  }
  const own = namesIn(home.plugins).map((name) => join(home.plugins, name));
  for (const directory of [home.root, ...own]) await removeLeftovers(directory).catch(() => undefined);
}

/** Runs a removal that may fail: litter never turns a verb that is done into one that failed. */
export function attempt(remove: () => void): void {
  try {
    remove();
  } catch {
    // It stays until the next verb.
  }
}

function namesIn(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
