import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";
import type { GitUrl } from "../source/git-url.ts";
import type { GitContext } from "./git-context.ts";
import { parseProgress, type FetchProgress } from "./progress.ts";
import type { ResolvedRef } from "./resolve-ref.ts";
import { runGit } from "./run-git.ts";

/** Bounds and listeners of a fetch. */
export type FetchObjectsOptions = {
  readonly limits: GitLimits;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
};

/**
 * Fetches one commit, the tag that names it, and its tree into a new bare repository, and returns how git is told
 * about that. Nothing else of the repository is fetched, and nothing is checked out.
 */
export async function fetchObjects(
  context: GitContext,
  url: GitUrl,
  resolved: ResolvedRef,
  options: FetchObjectsOptions,
): Promise<GitContext> {
  const { limits, signal, onProgress } = options;
  const repository = join(context.directory, "git");
  const format = resolved.commit.length === 64 ? "sha256" : "sha1";
  const short = {
    timeoutMs: limits.resolveMs,
    maxOutput: limits.outputBytes,
    maxResident: limits.residentBytes,
    signal,
  };
  await runGit(
    context,
    ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, repository],
    short,
  );
  const inside = { ...context, args: [...context.args, `--git-dir=${repository}`] };
  // T081: what was resolved is asked for by its id; where the ref points by now does not matter.
  const wanted = resolved.tag === undefined ? [resolved.commit] : [resolved.tag, resolved.commit];
  const fetch = [
    "fetch",
    "--progress",
    "--depth=1",
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
  ];
  const received = (): number => packBytes(join(repository, "objects", "pack"));
  await runGit(inside, [...fetch, "--", url.href, ...wanted], {
    ...short,
    timeoutMs: limits.fetchMs,
    stallMs: limits.stallMs,
    watch: () => {
      const bytes = received();
      // T080: git itself has no such limit for a fetch.
      if (bytes > limits.receivedBytes) {
        throw new LifecycleError(
          "LIFECYCLE_GIT_LIMIT",
          `the host sent more than ${limits.receivedBytes} bytes`,
        );
      }
      return bytes;
    },
    onStderr: (text) => {
      const progress = parseProgress(text);
      if (progress !== undefined) onProgress?.({ ...progress, receivedBytes: received() });
    },
  });
  return inside;
}

function packBytes(directory: string): number {
  let bytes = 0;
  for (const name of names(directory)) {
    bytes += statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

function names(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
