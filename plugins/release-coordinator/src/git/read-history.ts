import { PluginError } from "@ooo/plugin-sdk";
import { LIMITS } from "../limits.ts";
import type { Repository } from "./open-repository.ts";

/** One commit. The message is somebody's text. */
export type Commit = { readonly id: string; readonly message: string };

/** A tag, with the commit that it names in the end. */
export type Tag = { readonly name: string; readonly commit: string; readonly isReachable: boolean };

/** Returns the commit of HEAD; undefined in a repository without any. */
export async function readHead({ git }: Repository): Promise<string | undefined> {
  const id = await git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { none: [1, 128] });
  return id?.trim();
}

/** Returns all tags, and which of them HEAD comes after. */
export async function readTags({ git }: Repository, head: string | undefined): Promise<readonly Tag[]> {
  const format = "--format=%(refname:strip=2)%09%(objectname)%09%(*objectname)";
  const list = async (...more: string[]): Promise<string[]> =>
    (await git(["for-each-ref", format, ...more, "refs/tags"])).split("\n").filter((line) => line !== "");
  const reachable = new Set(head === undefined ? [] : await list(`--merged=${head}`));
  return (await list()).map((line) => {
    const [name = "", object = "", target = ""] = line.split("\t");
    return { name, commit: target === "" ? object : target, isReachable: reachable.has(line) };
  });
}

/** Returns the commits after `from` (all, without it), newest first, without merges. Throws if they are too many. */
export async function readCommits(
  { git }: Repository,
  head: string,
  from?: string,
): Promise<readonly Commit[]> {
  const max = LIMITS.maxCommits;
  const text = await git([
    "log",
    "-z",
    "--no-merges",
    `--max-count=${max + 1}`,
    "--format=%H%n%B",
    ...range(head, from),
  ]);
  const commits = text.split("\0").filter((entry) => entry !== "");
  if (commits.length > max) {
    throw new PluginError(`more than ${max} commits since the last version tag`, {
      hint: "is a version tag missing here? git fetch --tags",
    });
  }
  return commits.map((entry) => {
    const end = entry.indexOf("\n");
    return { id: entry.slice(0, end), message: entry.slice(end + 1) };
  });
}

/** Returns the commits after `from` that added a changeset. */
export async function readChangesetCommits(
  { git }: Repository,
  head: string,
  from?: string,
): Promise<ReadonlySet<string>> {
  const which = ["--", ":(glob).changeset/*.md", ":(exclude).changeset/README.md"];
  const text = await git([
    "log",
    "--no-merges",
    "--no-renames",
    "--diff-filter=A",
    "--format=%H",
    ...range(head, from),
    ...which,
  ]);
  return new Set(text.split("\n").filter((line) => line !== ""));
}

/** Throws `PluginError` if a shallow clone does not hold everything after `from`. */
export async function checkDepth(
  { git, shallow }: Repository,
  head: string | undefined,
  from?: string,
): Promise<void> {
  if (shallow === undefined || head === undefined) return;
  const ids =
    from === undefined ? shallow : new Set((await git(["rev-list", ...range(head, from)])).split("\n"));
  if (![...shallow].some((id) => ids.has(id))) return;
  throw new PluginError("this clone is shallow: the history since the last version tag is not all here", {
    hint: "git fetch --unshallow --tags (in CI: fetch-depth: 0)",
  });
}

/** Returns files that differ from HEAD. Files that git does not know are nobody's change. */
export async function readUncommitted({ git }: Repository): Promise<readonly string[]> {
  // Submodules have configurations of their own, which would be read.
  const args = [
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=no",
    "--ignore-submodules=all",
    "--no-renames",
  ];
  return (await git(args))
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(3));
}

/** Returns the newest commit that changed a file; undefined if none did. */
export async function lastChangeOf(
  { git }: Repository,
  head: string,
  path: string,
): Promise<string | undefined> {
  const id = (await git(["log", "-1", "--format=%H", head, "--", `:(literal)${path}`])).trim();
  return id === "" ? undefined : id;
}

/** Returns the text of a file in a commit; undefined if it is not there. */
export async function readCommitted(
  { git }: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  return git(["cat-file", "blob", `${commit}:${path}`], { none: [128] });
}

const range = (head: string, from?: string): string[] => (from === undefined ? [head] : [head, `^${from}`]);
