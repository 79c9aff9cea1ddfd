import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { Home } from "@ooo/home";
import { FirewallError } from "./error.ts";
import { hostFiles } from "./file-view.ts";
import { GIT_CODE_NAMES, GIT_REDIRECTIONS } from "./git-directory.ts";
import type { WatchedDirectory } from "./mount-plan.ts";
import { findProtectedNames } from "./protected-names.ts";

/** What stood under protected names before a run, so that what appears is told from what was there. */
export type Watch = {
  readonly correlationId: string;
  readonly plugin: string;
  readonly pid: number;
  /** When that process was started: a pid alone comes back. */
  readonly start: string;
  readonly directories: readonly (WatchedDirectory & {
    readonly present: Readonly<Record<string, string>>;
  })[];
};

/** One thing that a run left under a protected name, and where it is now. */
export type Quarantined = { readonly path: string; readonly movedTo: string };

/** Writes down what is there, before the run (ENF-02): the next start uses it if this process is killed. */
export function beginWatch(
  home: Home,
  run: Pick<Watch, "correlationId" | "plugin">,
  directories: readonly WatchedDirectory[],
): Watch | undefined {
  if (directories.length === 0) return undefined;
  const watch: Watch = {
    ...run,
    pid: process.pid,
    start: startOf(process.pid) ?? "",
    directories: directories.map((directory) => ({ ...directory, present: presentIn(directory) })),
  };
  mkdirSync(watchDirectory(home), { recursive: true, mode: 0o700 });
  writeFileSync(watchFile(home, run.correlationId), JSON.stringify(watch), { mode: 0o600, flush: true });
  return watch;
}

/**
 * Moves what appeared under a protected name during a run out of the way, and returns it; ends the watch. Throws
 * `FIREWALL_QUARANTINE` if something cannot be moved: then it still lies where it must not.
 */
export function endWatch(home: Home, watch: Watch): readonly Quarantined[] {
  const moved: Quarantined[] = [];
  for (const directory of watch.directories) {
    for (const [path, identity] of Object.entries(presentIn(directory))) {
      if (directory.present[path] === identity) continue;
      const movedTo = moveAway(home, watch.correlationId, path, moved.length);
      if (movedTo !== undefined) moved.push({ path, movedTo });
    }
  }
  rmSync(watchFile(home, watch.correlationId), { force: true });
  return moved;
}

/** Returns the watches whose process is gone: the next start ends them. */
export function abandonedWatches(home: Home): readonly Watch[] {
  let names: readonly string[];
  try {
    names = readdirSync(watchDirectory(home));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      const watch = JSON.parse(readFileSync(join(watchDirectory(home), name), "utf8")) as Watch;
      const start = startOf(watch.pid);
      return start !== undefined && start === watch.start ? [] : [watch];
    } catch {
      return [];
    }
  });
}

/** Protected names in a directory with what they are: kind, device and inode. */
function presentIn({ root, kind, hooksPath }: WatchedDirectory): Record<string, string> {
  const paths =
    kind === "tree"
      ? findProtectedNames(hostFiles, root, hooksPath === undefined ? [] : [hooksPath]).present
      : [...GIT_CODE_NAMES.map(({ name }) => name), ...GIT_REDIRECTIONS].map((name) => `${root}/${name}`);
  return Object.fromEntries(
    paths.flatMap((path) => {
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (found === undefined) return [];
      // What is replaced by something else is as new as what was not there.
      const type = found.mode & 0o170000;
      return [[path, `${type}:${found.dev}:${found.ino}`]];
    }),
  );
}

/** Returns where it is now, or undefined if somebody else was faster: another start of ooo, or the user. */
function moveAway(home: Home, correlationId: string, path: string, index: number): string | undefined {
  const directory = join(home.quarantine, correlationId);
  const target = join(directory, `${index}-${basename(path)}`);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    try {
      renameSync(path, target);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EXDEV") throw cause;
      cpSync(path, target, { recursive: true, dereference: false, verbatimSymlinks: true });
      rmSync(path, { recursive: true });
    }
    return target;
  } catch (cause) {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    throw new FirewallError("FIREWALL_QUARANTINE", `${path} runs code later and cannot be moved away`, {
      path,
      hint: `look at ${path} and remove it`,
      cause,
    });
  }
}

function watchDirectory(home: Home): string {
  return join(home.tmp, "watches");
}

function watchFile(home: Home, correlationId: string): string {
  return join(watchDirectory(home), `${correlationId}.json`);
}

/** Field 22 of /proc/<pid>/stat; elsewhere the pid alone has to do. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    if (process.platform === "linux") return undefined;
    try {
      process.kill(pid, 0);
      return "";
    } catch {
      return undefined;
    }
  }
}
