import { rmdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** A group is busy for a moment after its last process was reaped. */
const ATTEMPTS = 50;
const PAUSE_MS = 10;

/** Removes the groups of a run whose processes are gone. Returns those that would not go. */
export async function removeGroups(directories: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const directory of directories) if (!(await removeGroup(directory))) left.push(directory);
  return left;
}

async function removeGroup(directory: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      rmdirSync(directory);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
      await delay(PAUSE_MS);
    }
  }
  return false;
}
