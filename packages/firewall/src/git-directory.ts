import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { FileView } from "./file-view.ts";
import { LIMITS } from "./limits.ts";
import { isWithin, whyProtected, type ProtectedRoots } from "./place.ts";

/** Where the git data of a workspace lies. */
export type GitDirectory = {
  /** `.git` of the workspace: a directory, or the file that names one. */
  readonly entry: string;
  readonly isFile: boolean;
  /** Real directories that hold git data: the workspace's own first, then the one it shares with its worktrees. */
  readonly directories: readonly string[];
  /** A directory inside the workspace that `core.hooksPath` names, relative to the workspace. */
  readonly hooksPath?: string;
};

/**
 * Returns the git directory of a workspace, or why it cannot be given. A `.git` file is somebody's text: the directory
 * that it names counts only if that directory names this workspace in turn, as those of worktrees and submodules do.
 */
export function findGitDirectory(
  files: FileView,
  workspace: string,
  roots: ProtectedRoots,
): GitDirectory | { readonly why: string } {
  const entry = `${workspace}/.git`;
  const kind = files.kind(entry);
  if (kind === undefined) return { why: "there is no .git" };
  // T003: a link could lead anywhere.
  if (kind !== "file" && kind !== "directory") return { why: ".git is a link" };
  const own = kind === "directory" ? entry : namedDirectory(files, entry, workspace);
  if (own === undefined) return { why: ".git names a directory that does not belong to this workspace" };
  const common = commonDirectory(files, own);
  if (common === undefined) return { why: "its commondir is no git directory" };
  const directories = common === own ? [own] : [own, common];
  const foreign = directories.find((directory) => whyProtected(directory, roots) !== undefined);
  if (foreign !== undefined) return { why: `${foreign} must not be given to a plugin` };
  const hooksPath = hooksPathOf(files, common, workspace);
  return { entry, isFile: kind === "file", directories, ...(hooksPath === undefined ? {} : { hooksPath }) };
}

/** Names inside a git directory that decide what runs: never writable, covered where they are absent (ENF-02). */
export const GIT_CODE_NAMES: readonly { readonly name: string; readonly kind: "file" | "directory" }[] = [
  { name: "config", kind: "file" },
  { name: "config.worktree", kind: "file" },
  { name: "hooks", kind: "directory" },
  { name: "info/attributes", kind: "file" },
];

/** Names that would lead git to another directory, and have no harmless empty form: taken away when they appear. */
export const GIT_REDIRECTIONS: readonly string[] = ["commondir", "gitdir"];

function namedDirectory(files: FileView, entry: string, workspace: string): string | undefined {
  const named = /^gitdir: (.+?)\n?$/.exec(files.text(entry, LIMITS.gitFileBytes) ?? "")?.[1];
  const directory = named === undefined ? undefined : files.realPath(resolve(workspace, named));
  if (directory === undefined || !looksLikeGit(files, directory)) return undefined;
  // A worktree's directory names the `.git` file; a submodule's configuration names the work tree.
  const back = files.text(`${directory}/gitdir`, LIMITS.gitFileBytes)?.trim();
  if (back !== undefined && resolve(directory, back) === entry) return directory;
  const tree = configValue(files, directory, "core", "worktree");
  return tree !== undefined && resolve(directory, tree) === workspace ? directory : undefined;
}

function commonDirectory(files: FileView, own: string): string | undefined {
  const named = files.text(`${own}/commondir`, LIMITS.gitFileBytes)?.trim();
  if (named === undefined) return files.kind(`${own}/commondir`) === undefined ? own : undefined;
  const directory = files.realPath(resolve(own, named));
  // A worktree lies in `worktrees/` of the directory that it shares.
  return directory !== undefined &&
    looksLikeGit(files, directory) &&
    dirname(own) === `${directory}/worktrees`
    ? directory
    : undefined;
}

function looksLikeGit(files: FileView, directory: string): boolean {
  return files.kind(directory) === "directory" && files.kind(`${directory}/HEAD`) === "file";
}

function hooksPathOf(files: FileView, directory: string, workspace: string): string | undefined {
  const named = configValue(files, directory, "core", "hookspath");
  if (named === undefined) return undefined;
  const path = isAbsolute(named) ? named : resolve(workspace, named);
  return path !== workspace && isWithin(path, workspace) ? relative(workspace, path) : undefined;
}

/** Returns a value of a git configuration file, as far as its plain form goes; it only ever adds protection. */
function configValue(files: FileView, directory: string, section: string, key: string): string | undefined {
  let inSection = false;
  for (const line of (files.text(`${directory}/config`, LIMITS.gitFileBytes) ?? "").split("\n")) {
    const head = /^\s*\[\s*([A-Za-z0-9.-]+)\s*(?:"[^"]*")?\s*\]/.exec(line)?.[1];
    if (head !== undefined) inSection = head.toLowerCase() === section;
    const pair = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=\s*"?(.*?)"?\s*$/.exec(line);
    if (inSection && pair?.[1]?.toLowerCase() === key) return pair[2];
  }
  return undefined;
}
