import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LifecycleError } from "@ooo/lifecycle";
import { parseSource } from "../src/source/parse-source.ts";
import { type GitUrl } from "../src/source/git-url.ts";
import { fetchCommit, type FetchCommitOptions } from "../src/git/fetch-commit.ts";
import { onTestFinished } from "vitest";

/** The environment of the git that builds repositories: nobody's configuration, a fixed time. */
const BUILDER = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
};

/** One line of a tree: mode, name and what it names. */
export type Line = readonly [mode: string, name: string | Buffer, id: string];

/** A real repository on disk, built object by object: hostile ones cannot be built with a working tree. */
export class Repository {
  readonly path: string;
  readonly idLength: number;

  constructor(path: string, format: "sha1" | "sha256" = "sha1") {
    this.path = path;
    this.idLength = format === "sha1" ? 40 : 64;
    execFileSync("git", ["init", "-q", "--bare", `--object-format=${format}`, "-b", "main", path], {
      env: BUILDER,
    });
  }

  get url(): string {
    return `file://${this.path}`;
  }

  git(args: readonly string[], input: string | Buffer = ""): string {
    return execFileSync("git", [`--git-dir=${this.path}`, ...args], { env: BUILDER, input })
      .toString()
      .trim();
  }

  blob(content: string | Buffer): string {
    return this.git(["hash-object", "-w", "--stdin"], content);
  }

  /** Writes a tree as it is given, valid or not. */
  tree(...lines: readonly Line[]): string {
    const content = Buffer.concat(
      lines.flatMap(([mode, name, id]) => [
        Buffer.from(`${mode} `),
        Buffer.from(name),
        Buffer.from([0]),
        Buffer.from(id, "hex"),
      ]),
    );
    return this.git(["hash-object", "-w", "-t", "tree", "--literally", "--stdin"], content);
  }

  /** Commits a tree to a branch and returns the commit's id. */
  commit(tree: string, branch = "main"): string {
    const commit = this.git(["commit-tree", tree, "-m", "a commit"]);
    this.git(["update-ref", `refs/heads/${branch}`, commit]);
    return commit;
  }

  /** Commits files with these contents to a branch. */
  commitFiles(files: Readonly<Record<string, string>>, branch = "main"): string {
    return this.commit(this.treeOf(files), branch);
  }

  treeOf(files: Readonly<Record<string, string>>): string {
    return this.tree(
      ...Object.keys(files)
        .sort()
        .map((name): Line => ["100644", name, this.blob(files[name] ?? "")]),
    );
  }
}

/** Returns a directory that is gone after the test, by its real path. */
export function aDirectory(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "ooo-lifecycle-test-")));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Returns an empty repository that is gone after the test. */
export function aRepository(format: "sha1" | "sha256" = "sha1"): Repository {
  return new Repository(join(aDirectory(), "repository.git"), format);
}

/** Returns the URL of a source text, which must be one of git. */
export function urlOf(text: string): GitUrl {
  const source = parseSource(text);
  if (source.type !== "git") throw new Error(`${text} is a path`);
  return source.url;
}

/** What a test says about a fetch; the rest is an ordinary user's. */
export type Fetch = Partial<Omit<FetchCommitOptions, "url">>;

/** Returns the options of a fetch from a URL into a directory that is gone after the test. */
export function aFetch(url: string, options: Fetch = {}): FetchCommitOptions {
  return {
    url: urlOf(url),
    git: { hosts: new Map() },
    env: { PATH: process.env.PATH },
    cwd: "/",
    directory: join(aDirectory(), "fetch"),
    ...options,
  };
}

/** Fetches, and returns the refusal, which must leave nothing behind. */
export async function refusedFetch(url: string, options: Fetch = {}): Promise<LifecycleError> {
  const full = aFetch(url, options);
  const error = await refusal(fetchCommit(full));
  if (existsSync(full.directory)) throw new Error(`left behind: ${readdirSync(full.directory).join(", ")}`);
  return error;
}

/** Returns what a promise rejects with, which must be a `LifecycleError`. */
export async function refusal(work: Promise<unknown>): Promise<LifecycleError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof LifecycleError) return thrown;
  throw new Error("expected a LifecycleError", { cause: thrown });
}
