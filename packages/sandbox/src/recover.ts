import { realpathSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { SandboxError } from "./error.ts";
import { removeCovers } from "./covers.ts";
import { REAP_TIMEOUT_MS } from "./limits.ts";
import { removeGroups } from "./limits/remove-groups.ts";
import { allProcesses, isRunning, openPaths, signal } from "./process-tree.ts";
import { findAbandoned, readJournal, removeRunDirectory } from "./state-directory.ts";

const POLL_MS = 2;

/**
 * Cleans up after runs of this state directory whose owner was killed: mount points, control groups, sockets. Call it at
 * start, before the first run. T056, T121
 *
 * Their processes are gone already: the kernel ends a sandbox with its owner. Only one that waited for its permit waits
 * still, with nothing of the program in it; it is ended here. Returns what could not be cleaned up, each with its reason; runs of live processes are left
 * alone.
 */
export async function recover(stateDirectory: string): Promise<readonly SandboxError[]> {
  const failures: SandboxError[] = [];
  for (const directory of findAbandoned(stateDirectory)) {
    try {
      await endWaiting(directory);
      await closeRun(directory);
    } catch (error) {
      failures.push(
        error instanceof SandboxError
          ? error
          : new SandboxError("SANDBOX_JOURNAL_BROKEN", "an ended run cannot be cleaned up", {
              path: directory,
              cause: error,
            }),
      );
    }
  }
  return failures;
}

/** Ends what holds a pipe of this run: the names of those lie in its directory, and nobody else ever opened them. */
async function endWaiting(runDirectory: string): Promise<void> {
  const inside = `${realpathSync(runDirectory)}/`;
  const left = allProcesses().filter(({ pid }) => openPaths(pid).some((path) => path.startsWith(inside)));
  for (const { pid } of left) signal(pid, "SIGKILL");
  const isLeft = (): boolean => left.some(({ pid, startTime }) => isRunning(pid, startTime));
  for (let waited = 0; waited < REAP_TIMEOUT_MS && isLeft(); waited += POLL_MS) await delay(POLL_MS);
}

/** Removes everything that a run whose processes are gone has left on the host. */
export async function closeRun(runDirectory: string): Promise<void> {
  await removeCovers(runDirectory);
  const left = await removeGroups(readJournal(runDirectory).groups);
  if (left.length > 0) {
    throw new SandboxError("SANDBOX_SETUP_FAILED", "a control group cannot be removed", {
      path: left[0] ?? runDirectory,
    });
  }
  removeRunDirectory(runDirectory);
}
