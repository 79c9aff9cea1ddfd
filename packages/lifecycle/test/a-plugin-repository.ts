import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { aDirectory } from "./a-context.ts";
import { writeFiles, writePlugin, type ManifestDifference } from "./a-plugin.ts";

const ENVIRONMENT = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
};

/** A real bare repository on disk, and the working tree that is committed to it. */
export type PluginRepository = {
  readonly url: string;
  readonly work: string;
  /** Writes a plugin into `plugins/<name>`. */
  plugin(name: string, difference?: ManifestDifference, files?: Readonly<Record<string, string>>): void;
  /** Writes `catalog/index.json` with the plugins named. */
  catalog(...names: readonly string[]): void;
  /** Commits all, pushes the branch, and returns the full commit id. */
  commit(message?: string): string;
  git(...words: readonly string[]): string;
};

/** Returns an empty bare repository that is gone after the test. */
export function aPluginRepository(): PluginRepository {
  const directory = aDirectory();
  const [bare, work] = [join(directory, "plugins.git"), join(directory, "work")];
  const run = (...words: string[]): string =>
    execFileSync("git", words, { env: ENVIRONMENT, encoding: "utf8" }).trim();
  run("init", "-q", "--bare", "-b", "main", bare);
  run("init", "-q", "-b", "main", work);
  const git = (...words: readonly string[]): string => run("-C", work, ...words);
  return {
    url: `file://${bare}`,
    work,
    git,
    plugin(name, difference = {}, files = {}) {
      rmSync(join(work, "plugins", name), { recursive: true, force: true });
      writePlugin(join(work, "plugins", name), { ...difference, name }, files);
    },
    catalog(...names) {
      const plugins = names.map((name) => ({
        name,
        version: "1.0.0",
        path: `plugins/${name}`,
        description: `${name} of this repository`,
      }));
      const text = JSON.stringify({ schema_version: "0.1", plugins });
      writeFiles(work, { "catalog/index.json": text });
    },
    commit(message = "a commit") {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      git("push", "-q", bare, "HEAD:main");
      return git("rev-parse", "HEAD");
    },
  };
}
