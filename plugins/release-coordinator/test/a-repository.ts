import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** A real repository, made with the machine's git and nobody's configuration. */
export type Repository = {
  readonly directory: string;
  git(...args: readonly string[]): string;
  write(files: Files): void;
  /** Commits everything with these files changed; returns its id. */
  commit(message: string, files?: Files): string;
  /** Creates an annotated tag at HEAD. */
  tag(name: string): void;
};

const ENV = {
  PATH: process.env.PATH,
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.invalid",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.invalid",
  // The same ids in every run.
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
};

/** Makes a repository in a directory; what is there goes. */
export function aRepository(directory: string, ...options: readonly string[]): Repository {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const made = atRepository(directory);
  made.git("init", "--quiet", "--initial-branch=main", ...options);
  return made;
}

/** Returns the repository that a directory is. */
export function atRepository(directory: string): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: directory,
      env: ENV,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const write = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  };
  return {
    ...{ directory, git, write },
    commit(message, files = {}) {
      write(files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--cleanup=verbatim", `--message=${message}`);
      return git("rev-parse", "HEAD");
    },
    tag: (name) => void git("tag", "--annotate", `--message=${name}`, name),
  };
}

/** A changeset of one package. */
export const aChangeset = (bump: string, text: string): string => `---\n"sample": ${bump}\n---\n\n${text}\n`;

/** A package.json with this version. */
export const aPackage = (version: string): string => `{\n  "name": "sample",\n  "version": "${version}"\n}\n`;
