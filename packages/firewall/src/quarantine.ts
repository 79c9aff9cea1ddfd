import { constants, cpSync, lstatSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Home } from "@ooo/home";
import { FirewallError } from "./error.ts";
import { hostFiles } from "./file-view.ts";
import { GIT_CODE_NAMES, GIT_REDIRECTIONS } from "./git-directory.ts";
import type { WatchedDirectory } from "./mount-plan.ts";
import { LIMITS } from "./limits.ts";
import { findProtectedNames } from "./protected-names.ts";
import { quarantineFault, stuckFault } from "./quarantine-fault.ts";
import { dropWatch, openWatch, writeWatch, type Names, type Watch } from "./watch.ts";
import { openDirectory, openTree, removeTree, withParent } from "./safe-directory.ts";

/** One thing that a run left under a protected name, and where it is now. */
export type Quarantined = { readonly path: string; readonly movedTo: string };

/** What came of a watch. */
export type EndedWatch = {
  readonly moved: readonly Quarantined[];
  /** Directories that a run made too large, or such that they cannot be read, to be searched to their end. */
  readonly unsearched: readonly string[];
  /** What still lies where it must not, and in which watched directory; the watch goes on. */
  readonly stuck: readonly Stuck[];
};

/** One thing that cannot be moved away. */
export type Stuck = { readonly root: string; readonly fault: FirewallError };

/** Writes down what is there, before the run (ENF-02): the next start uses it if this process is killed. */
export function beginWatch(
  home: Home,
  run: Pick<Watch, "correlationId" | "plugin">,
  directories: readonly WatchedDirectory[],
): Watch | undefined {
  if (directories.length === 0) return undefined;
  const watch = openWatch(
    run,
    directories.map((directory) => ({
      ...directory,
      ...namesIn(directory, LIMITS.scannedEntries),
      ...identityOf(directory.root),
    })),
  );
  writeWatch(home, watch);
  return watch;
}

/**
 * Moves what appeared under a protected name during a run out of the way, and returns it; ends the watch, unless something
 * cannot be moved (`FIREWALL_QUARANTINE`). One that cannot never saves another.
 */
export function endWatch(home: Home, watch: Watch): EndedWatch {
  const moved: Quarantined[] = [];
  const stuck: Stuck[] = [];
  const unsearched: string[] = [];
  for (const directory of watch.directories) {
    const { identity } = identityOf(directory.root);
    if (identity === undefined) continue; // Nothing is there.
    // Somebody has put another directory there, or a link to one: what lies in it is not of this run.
    if (identity !== (directory.identity ?? identity)) {
      unsearched.push(directory.root);
      continue;
    }
    const names = openedNamesIn(directory);
    if (names.isPartial && !directory.isPartial) unsearched.push(directory.root);
    unsearched.push(
      ...names.unreadable.filter((path) => !directory.unreadable.includes(path) && isHidden(path)),
    );
    for (const [path, identity] of Object.entries(names.present)) {
      if (directory.present[path] === identity) continue;
      if (directory.kind === "git" && isCover(path)) continue;
      try {
        const movedTo = moveAway(home, watch.correlationId, directory.root, path);
        if (movedTo !== undefined) moved.push({ path, movedTo });
      } catch (fault) {
        if (!(fault instanceof FirewallError)) throw fault;
        stuck.push({ root: directory.root, fault });
      }
    }
  }
  if (stuck.length === 0) dropWatch(home, watch);
  return { moved, unsearched, stuck };
}

/** What a path is, its device and inode; nothing where nothing is there. */
function identityOf(path: string): { readonly identity?: string } {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return {};
  return { identity: `${stat.mode & constants.S_IFMT}:${stat.dev}:${stat.ino}` };
}

/** Whether a directory that cannot be read is still there; one whose name is no text cannot be named to find out (T018). */
function isHidden(path: string): boolean {
  return path.includes("\ufffd") || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
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
      // What is replaced by something else is as new as what was not there.
      const { identity } = identityOf(path);
      return identity === undefined ? [] : [[path, identity] as const];
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
  let target: string;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    target = join(directory, `${readdirSync(directory).length}-${basename(path)}`);
  } catch (cause) {
    throw quarantineFault(home.quarantine, path, cause);
  }
  try {
    withParent(root, path, (parent) => moveTree(join(parent, basename(path)), target));
    return target;
  } catch (cause) {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    throw stuckFault(path, cause);
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
    copyTree(from, to);
    removeTree(from);
  }
}

function openTop(path: string): void {
  if (lstatSync(path).isDirectory()) openDirectory(path);
}

/** What cannot be copied whole is not kept in part: the next start copies it again. */
function copyTree(from: string, to: string): void {
  openTree(from, () => {
    // Node holds a directory open for each level that it copies.
    throw new RangeError("it is nested too deep to be copied to another file system");
  });
  try {
    cpSync(from, to, {
      recursive: true,
      dereference: false,
      verbatimSymlinks: true,
      filter: (source) => {
        const kind = lstatSync(source);
        return kind.isFile() || kind.isDirectory() || kind.isSymbolicLink();
      },
    });
  } catch (cause) {
    removeTree(to);
    throw cause;
  }
}
