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
import { basename, dirname, join, relative } from "node:path";
import type { Home } from "@ooo/home";
import { FirewallError } from "./error.ts";
import { hostFiles } from "./file-view.ts";
import { GIT_CODE_NAMES, GIT_REDIRECTIONS } from "./git-directory.ts";
import type { WatchedDirectory } from "./mount-plan.ts";
import { LIMITS } from "./limits.ts";
import { findProtectedNames } from "./protected-names.ts";
import { openDirectory, openTree, removeTree, withParent } from "./safe-directory.ts";

/** What stood under protected names before a run, so that what appears is told from what was there. */
export type Watch = {
  readonly correlationId: string;
  readonly plugin: string;
  readonly pid: number;
  /** When that process was started: a pid alone comes back. */
  readonly start: string;
  readonly directories: readonly (WatchedDirectory & Names)[];
};

/** Protected names with what they are, and what of a directory could not be searched for them. */
type Names = {
  readonly present: Readonly<Record<string, string>>;
  readonly unreadable: readonly string[];
  readonly isPartial: boolean;
};

/** One thing that a run left under a protected name, and where it is now. */
export type Quarantined = { readonly path: string; readonly movedTo: string };

/** What came of a watch. */
export type EndedWatch = {
  readonly moved: readonly Quarantined[];
  /** Directories that a run made too large to be searched to their end. */
  readonly unsearched: readonly string[];
  /** Something still lies where it must not; the watch goes on. */
  readonly fault?: FirewallError;
};

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
    directories: directories.map((directory) => ({
      ...directory,
      ...namesIn(directory, LIMITS.scannedEntries),
    })),
  };
  mkdirSync(watchDirectory(home), { recursive: true, mode: 0o700 });
  writeFileSync(watchFile(home, run.correlationId), JSON.stringify(watch), { mode: 0o600, flush: true });
  return watch;
}

/**
 * Moves what appeared under a protected name during a run out of the way, and returns it; ends the watch, unless something
 * cannot be moved (`FIREWALL_QUARANTINE`). One that cannot never saves another.
 */
export function endWatch(home: Home, watch: Watch): EndedWatch {
  const moved: Quarantined[] = [];
  const faults: FirewallError[] = [];
  const unsearched: string[] = [];
  for (const directory of watch.directories) {
    const names = openedNamesIn(directory);
    if (names.isPartial && !directory.isPartial) unsearched.push(directory.root);
    for (const [path, identity] of Object.entries(names.present)) {
      if (directory.present[path] === identity) continue;
      if (directory.kind === "git" && isCover(path)) continue;
      try {
        const movedTo = moveAway(home, watch.correlationId, directory.root, path);
        if (movedTo !== undefined) moved.push({ path, movedTo });
      } catch (fault) {
        if (!(fault instanceof FirewallError)) throw fault;
        faults.push(fault);
      }
    }
  }
  const [fault] = faults;
  if (fault === undefined) rmSync(watchFile(home, watch.correlationId), { force: true });
  return { moved, unsearched, ...(fault === undefined ? {} : { fault }) };
}

/**
 * Whether this can be the cover of a run that is still at work (T122). An empty file or directory of these names runs
 * nothing; where git is led to is never covered.
 */
function isCover(path: string): boolean {
  if (GIT_REDIRECTIONS.includes(basename(path))) return false;
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === true) return found.size === 0;
  return found?.isDirectory() === true && hostFiles.entries(path)?.length === 0;
}

/**
 * Moves what lies under protected names in a directory that a plugin has made, before that directory gets to where
 * `destination` says. Throws `FIREWALL_QUARANTINE`.
 */
export function quarantineMade(
  home: Home,
  correlationId: string,
  made: string,
  destination: string,
): readonly Quarantined[] {
  openTree(made);
  const { present } = findProtectedNames(hostFiles, made, [], LIMITS.scannedEntriesAfter);
  return present.flatMap((path) => {
    const movedTo = moveAway(home, correlationId, made, path);
    return movedTo === undefined ? [] : [{ path: join(destination, relative(made, path)), movedTo }];
  });
}

/** Forgets a watch of a run that never came to be. */
export function dropWatch(home: Home, { correlationId }: Pick<Watch, "correlationId">): void {
  rmSync(watchFile(home, correlationId), { force: true });
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

/**
 * Names in a directory after a run. What a plugin closed to its owner is opened: the names in it can be used by whoever
 * knows them, and none of them would be found.
 */
function openedNamesIn(directory: Watch["directories"][number]): Names {
  let names = namesIn(directory, LIMITS.scannedEntriesAfter);
  for (let level = 0; level <= LIMITS.scannedDepth; level += 1) {
    const closed = names.unreadable.filter((path) => !directory.unreadable.includes(path));
    if (closed.length === 0) break;
    for (const path of closed) {
      try {
        if (path === directory.root) openDirectory(path);
        else withParent(directory.root, path, (parent) => openDirectory(join(parent, basename(path))));
      } catch {
        // Somebody else's, or gone.
      }
    }
    names = namesIn(directory, LIMITS.scannedEntriesAfter);
  }
  return names;
}

/** Protected names in a directory with what they are: kind, device and inode. */
function namesIn({ root, kind, hooksPath }: WatchedDirectory, limit: number): Names {
  const extra = hooksPath === undefined ? [] : [hooksPath];
  const found =
    kind === "tree"
      ? findProtectedNames(hostFiles, root, extra, limit)
      : {
          present: [...GIT_CODE_NAMES.map(({ name }) => name), ...GIT_REDIRECTIONS].map(
            (name) => `${root}/${name}`,
          ),
          unreadable: [],
          isPartial: false,
        };
  const unreadable = new Set(found.unreadable);
  const identities = found.present.flatMap((path) => {
    try {
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (stat === undefined) return [];
      // What is replaced by something else is as new as what was not there.
      const type = stat.mode & 0o170000;
      return [[path, `${type}:${stat.dev}:${stat.ino}`] as const];
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EACCES") return [];
      // One of the directories on the way is closed; the outer one is opened first.
      unreadable.add(root).add(dirname(path));
      return [];
    }
  });
  return {
    present: Object.fromEntries(identities),
    unreadable: [...unreadable],
    isPartial: found.isPartial,
  };
}

/** Returns where it is now, or undefined if somebody else was faster: another start of ooo, or the user. */
function moveAway(home: Home, correlationId: string, root: string, path: string): string | undefined {
  const directory = join(home.quarantine, correlationId);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const target = join(directory, `${readdirSync(directory).length}-${basename(path)}`);
    withParent(root, path, (parent) => moveTree(join(parent, basename(path)), target));
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

/** Moves a file or a tree, whatever a plugin made of it: closed directories, and fifos that no copy can be made of. */
function moveTree(from: string, to: string): void {
  // A directory that nobody may write cannot be moved.
  openTop(from);
  try {
    renameSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EXDEV") throw cause;
    openTree(from);
    cpSync(from, to, {
      recursive: true,
      dereference: false,
      verbatimSymlinks: true,
      filter: (source) => {
        const kind = lstatSync(source);
        return kind.isFile() || kind.isDirectory() || kind.isSymbolicLink();
      },
    });
    removeTree(from);
  }
}

function openTop(path: string): void {
  if (lstatSync(path).isDirectory()) openDirectory(path);
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
