import { cpSync, lstatSync, mkdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Home } from "@ooo/home";
import { FirewallError } from "./error.ts";
import type { Notice } from "./invocation.ts";
import type { PlannedOutput } from "./mount-plan.ts";
import { quarantineMade, type Quarantined } from "./quarantine.ts";
import { removeTree, withParentAsIs } from "./safe-directory.ts";

/** The private directory that stands in for the parent of paths that do not exist yet (ENF-09). */
export type PrivateOutput = PlannedOutput & { readonly directory: string };

/** What became of them: what the user is told, what was quarantined, and whether something could not be. */
export type MovedOutputs = {
  readonly notices: readonly Notice[];
  readonly moved: readonly Quarantined[];
  readonly fault?: FirewallError;
};

/** Makes the private directories of a run. They lie below OUROBOROS_HOME, where nothing of a plugin can see them. */
export function makePrivateOutputs(
  home: Home,
  correlationId: string,
  outputs: readonly PlannedOutput[],
): readonly PrivateOutput[] {
  return outputs.map((output, index) => {
    const directory = join(runDirectory(home, correlationId), `output-${index}`);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return { ...output, directory };
  });
}

/**
 * Moves what a plugin left under exactly the names that the user typed into place. Only files and directories are moved,
 * and never over something that exists by now: what cannot be moved there is kept in the quarantine, so that no result
 * is lost. What lies in such a directory under a name that runs code later is quarantined first (ENF-02).
 */
export function movePrivateOutputs(
  home: Home,
  correlationId: string,
  outputs: readonly PrivateOutput[],
): MovedOutputs {
  const notices: Notice[] = [];
  const moved: Quarantined[] = [];
  for (const { directory, parent, names } of outputs) {
    for (const name of names) {
      const [from, to] = [join(directory, name), join(parent, name)];
      try {
        moved.push(...quarantineMade(home, correlationId, from, to));
        notices.push(...moveOne(home, correlationId, from, to));
      } catch (fault) {
        if (!(fault instanceof FirewallError)) throw fault;
        return { notices, moved, fault };
      }
    }
  }
  return { notices, moved };
}

function moveOne(home: Home, correlationId: string, from: string, to: string): readonly Notice[] {
  const found = lstatSync(from, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isFile() && !found.isDirectory()) {
    return [{ message: `${to} was not taken over: the plugin left neither a file nor a directory` }];
  }
  try {
    const isTaken = withParentAsIs("/", to, (held) => {
      const place = join(held, basename(to));
      if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) return true;
      moveInto(from, place);
      return false;
    });
    if (!isTaken) return [];
  } catch {
    // It is kept instead.
  }
  const kept = join(home.quarantine, correlationId, `output-${basename(to)}`);
  try {
    mkdirSync(dirname(kept), { recursive: true, mode: 0o700 });
    moveInto(from, kept);
  } catch (cause) {
    throw new FirewallError("FIREWALL_QUARANTINE", `${to} could not be written, and ${kept} neither`, {
      path: kept,
      cause,
    });
  }
  return [{ message: `${to} could not be written; what the plugin made is in ${kept}` }];
}

/** Removes everything private that a run left. What cannot be removed is tried again by a later start. */
export function removeRunDirectory(home: Home, correlationId: string): void {
  try {
    removeTree(runDirectory(home, correlationId));
  } catch {
    // Nothing of the run's result hangs on it.
  }
}

/** Returns the directory for what one run needs on the host. */
export function runDirectory(home: Home, correlationId: string): string {
  return join(home.tmp, "runs", correlationId);
}

function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EXDEV") throw cause;
    cpSync(from, to, { recursive: true, dereference: false, verbatimSymlinks: true, errorOnExist: true });
  }
}
