import { SandboxError } from "./error.ts";
import { removeCovers } from "./covers.ts";
import { removeGroups } from "./limits/remove-groups.ts";
import { findAbandoned, readJournal, removeRunDirectory } from "./state-directory.ts";

/**
 * Cleans up after runs of this state directory whose owner was killed: mount points, control groups, sockets. Call it at
 * start, before the first run. T056, T121
 *
 * Their processes are gone already: the kernel ends a sandbox with its owner. Returns what could not be cleaned up, each
 * with its reason; runs of live processes are left alone.
 */
export async function recover(stateDirectory: string): Promise<readonly SandboxError[]> {
  const failures: SandboxError[] = [];
  for (const directory of findAbandoned(stateDirectory)) {
    try {
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
