import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PluginError } from "@ooo/plugin-sdk";
import { findGitDirectory } from "./find-git-directory.ts";
import { gitWith, type Git } from "./run-git.ts";

/** A repository that can be asked, and nothing in which can act. */
export type Repository = {
  /** The top of the work tree. */
  readonly root: string;
  readonly git: Git;
  /** Commits whose parents this clone does not have; undefined if it has all. */
  readonly shallow: ReadonlySet<string> | undefined;
  close(): void;
};

/** What of a repository's own configuration matters for reading it, with the values that are taken over. */
const KEPT =
  /^(core\.(filemode|symlinks|ignorecase|precomposeunicode|autocrlf|eol)|extensions\.objectformat)=(true|false|input|lf|crlf|native|sha1|sha256)$/;
/** Extensions that change nothing for what is asked here. */
const HARMLESS = new Set(["extensions.worktreeconfig", "extensions.partialclone", "extensions.noop"]);

/**
 * Opens the repository at or above a directory. Its configuration, hooks, attributes, grafts and replacements are somebody
 * else's: git sees a private directory instead, which borrows only objects, references and index, and holds a
 * configuration of our own. Throws `PluginError`.
 */
export async function openRepository(directory: string, signal: AbortSignal): Promise<Repository> {
  const { root, own, common } = findGitDirectory(directory);
  const room = mkdtempSync(join(tmpdir(), "git-"));
  const close = (): void => rmSync(room, { recursive: true, force: true });
  try {
    const env = environment(room, root);
    for (const name of ["objects", "refs", "packed-refs", "shallow"]) borrow(room, common, name);
    for (const name of readdirSync(own))
      if (/^(index|sharedindex\.[0-9a-f]+)$/.test(name)) borrow(room, own, name);
    mkdirSync(join(room, "info"));
    borrow(room, common, "info/exclude");
    writeFileSync(join(room, "HEAD"), readFileSync(join(own, "HEAD")));
    const config = join(common, "config");
    const plain = gitWith({ ...env, GIT_DIR: "/dev/null" }, room, signal);
    // Only reads the file: nothing that stands in it, or that it includes, is followed.
    const list = existsSync(config)
      ? await plain(["config", "--file", config, "--no-includes", "--list"])
      : "";
    writeFileSync(join(room, "config"), ownConfig(list));
    const boundary = join(common, "shallow");
    const shallow = existsSync(boundary)
      ? new Set(readFileSync(boundary, "utf8").trim().split("\n"))
      : undefined;
    return { root, git: gitWith(env, root, signal), shallow, close };
  } catch (error) {
    close();
    throw error;
  }
}

function borrow(room: string, from: string, name: string): void {
  if (existsSync(join(from, name))) symlinkSync(join(from, name), join(room, name));
}

function ownConfig(list: string): string {
  const lines = list.split("\n");
  const foreign = lines.find((line) => {
    const key = line.split("=")[0]?.toLowerCase() ?? "";
    return key.startsWith("extensions.") && !HARMLESS.has(key) && !KEPT.test(line.toLowerCase());
  });
  if (foreign !== undefined) {
    throw new PluginError(`the repository needs an extension that is not known: ${JSON.stringify(foreign)}`);
  }
  const kept = lines.map((line) => KEPT.exec(line.toLowerCase())).filter((match) => match !== null);
  return [
    // Version 1 is what an extension needs.
    `[core]\n\trepositoryformatversion = 1\n\tbare = false\n\tlogallrefupdates = false`,
    "\thookspath = /dev/null\n\tattributesfile = /dev/null\n\texcludesfile = /dev/null",
    "[protocol]\n\tallow = never\n[gc]\n\tauto = 0",
    ...kept.map(([, key = "", name, value = ""]) =>
      name === undefined ? `[extensions]\n\tobjectformat = ${value}` : `[core]\n\t${key.slice(5)} = ${value}`,
    ),
    "",
  ].join("\n");
}

/** Everything that git sees of the environment; who tags comes from the scope `git:write`. */
function environment(room: string, root: string): Record<string, string> {
  const { PATH = "", GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = process.env;
  return {
    PATH,
    HOME: room,
    LC_ALL: "C.UTF-8",
    GIT_DIR: room,
    GIT_WORK_TREE: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    ...(GIT_COMMITTER_NAME === undefined ? {} : { GIT_COMMITTER_NAME }),
    ...(GIT_COMMITTER_EMAIL === undefined ? {} : { GIT_COMMITTER_EMAIL }),
  };
}
