import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PluginError } from "@ooo/plugin-sdk";

/** Where a repository lies. */
export type GitDirectory = {
  /** The top of the work tree. */
  readonly root: string;
  /** Its own git directory; of a worktree one below `worktrees/`. */
  readonly own: string;
  /** The git directory that holds objects and references. */
  readonly common: string;
};

/** Returns the repository at or above a directory. Throws `PluginError` if there is none. */
export function findGitDirectory(directory: string): GitDirectory {
  for (let root = resolve(directory); ; root = dirname(root)) {
    const kind = kindOf(join(root, ".git"));
    if (kind !== undefined) return open(root, kind);
    if (root === dirname(root)) break;
  }
  throw new PluginError("this is not a git repository", { hint: "go to one, or make one: git init" });
}

function open(root: string, kind: "file" | "directory"): GitDirectory {
  try {
    const entry = join(root, ".git");
    const own = kind === "directory" ? entry : namedBy(entry, /^gitdir: (.+?)\n?$/, root);
    const isShared = kindOf(join(own, "commondir")) === "file";
    const common = isShared ? namedBy(join(own, "commondir"), /^(.+?)\n?$/, own) : own;
    for (const [place, name] of [
      [own, "HEAD"],
      [common, "objects"],
    ] as const) {
      if (kindOf(join(place, name)) === undefined) throw new Error(`it holds no ${name}`);
    }
    return { root, own, common };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PluginError(`the git directory of ${root} cannot be read: ${why}`, { cause });
  }
}

function namedBy(file: string, pattern: RegExp, base: string): string {
  const named = pattern.exec(readFileSync(file, "utf8"))?.[1];
  if (named === undefined) throw new Error(`${file} names no directory`);
  return realpathSync(resolve(base, named));
}

function kindOf(path: string): "file" | "directory" | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return "directory";
  return stats?.isFile() === true ? "file" : undefined;
}
