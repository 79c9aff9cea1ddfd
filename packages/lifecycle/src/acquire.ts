import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import type { Config } from "@ooo/home";
import { gitSourceIdentity, localSourceIdentity, removeArtifactTree } from "@ooo/trust-store";
import type { Acquired } from "./acquired.ts";
import { fetchCommit } from "./git/fetch-commit.ts";
import type { FetchProgress } from "./git/progress.ts";
import { attempt, workName } from "./leftovers.ts";
import { readOffer, readOffering } from "./offering.ts";
import { parseSource, type Source } from "./source/parse-source.ts";

/** What fetching a source needs. */
export type AcquireContext = {
  readonly config: Pick<Config, "git">;
  /** Directory of ours alone, for what is fetched. */
  readonly temporary: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Where the caller stands. */
  readonly cwd: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FetchProgress) => void;
};

/**
 * Brings the source that was typed here and reads what it offers; runs nothing of it (LIF-10). How it was acquired sets
 * the source type, whatever its manifests say (SRC-04). The commit that is shown is the one that is installed (T081).
 *
 * Throws `LifecycleError`, `ManifestError`, `TrustStoreError`; then nothing is left behind.
 */
export async function acquire(
  context: AcquireContext,
  typed: string,
  options: { readonly ref?: string } = {},
): Promise<Acquired> {
  const source = parseSource(typed, options);
  return source.type === "git" ? await acquireGit(context, source) : acquireDirectory(context, source.path);
}

/**
 * Returns the one plugin that lies in exactly this directory, whatever else the directory could offer: what an installed
 * local plugin is compared with and updated from.
 */
export function acquirePlugin(directory: string): Acquired {
  const root = localSourceIdentity(directory);
  return { ...ofDirectory(root), offering: { from: "root", offers: [readOffer(root, "")], broken: [] } };
}

function acquireDirectory({ cwd }: AcquireContext, path: string): Acquired {
  const root = localSourceIdentity(resolve(cwd, path));
  return { ...ofDirectory(root), offering: readOffering(root) };
}

function ofDirectory(root: string): Omit<Extract<Acquired, { sourceType: "local_path" }>, "offering"> {
  return {
    sourceType: "local_path",
    identity: root,
    location: root,
    root,
    release: () => Promise.resolve(), // the directory is the user's
  };
}

async function acquireGit(
  context: AcquireContext,
  source: Extract<Source, { type: "git" }>,
): Promise<Acquired> {
  const { config, env, cwd, temporary, signal, onProgress } = context;
  const identity = gitSourceIdentity(source.url.href);
  const directory = join(temporary, workName("fetch", randomUUID()));
  const { commit, committedAt, signature, tree, submodules } = await fetchCommit({
    url: source.url,
    ref: source.ref,
    git: config.git,
    env,
    cwd,
    directory,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const release = (): Promise<void> => {
    attempt(() => removeArtifactTree(directory));
    return Promise.resolve();
  };
  try {
    return {
      sourceType: "plugin_home",
      identity,
      location: source.url.href,
      root: tree,
      commit,
      committedAt,
      signature,
      ref: source.ref,
      submodules,
      offering: readOffering(tree),
      release,
    };
  } catch (error) {
    await release();
    throw error;
  }
}
