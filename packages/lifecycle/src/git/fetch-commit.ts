import { mkdirSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LifecycleError } from "../error.ts";
import { GIT_LIMITS } from "../limits.ts";
import { TOKEN_VARIABLE } from "./askpass.ts";
import { parseCommit } from "./commit.ts";
import { fetchObjects } from "./fetch-objects.ts";
import { gitContext, type GitContext, type GitOptions } from "./git-context.ts";
import { listTree } from "./list-tree.ts";
import { ObjectReader } from "./object-reader.ts";
import type { FetchProgress } from "./progress.ts";
import { resolveRef, type ResolvedRef } from "./resolve-ref.ts";
import { readSignature, type Signature } from "./signature.ts";
import { writeTree } from "./write-tree.ts";

/** What to ask a host about. */
export type ResolveCommitOptions = Omit<GitOptions, "limits"> & {
  readonly limits?: GitOptions["limits"];
  /** Branch, tag, full ref or full commit id; missing means `HEAD`. */
  readonly ref?: string | undefined;
  /** A directory that does not exist yet, for work in progress; its parent is ours alone. */
  readonly directory: string;
};

/** What to fetch. */
export type FetchCommitOptions = ResolveCommitOptions & {
  readonly onProgress?: (progress: FetchProgress) => void;
};

/** A commit that lies on disk. */
export type FetchedCommit = ResolvedRef & {
  readonly committedAt: string;
  readonly signature: Signature;
  /** The files of the commit: `<directory>/tree`. The caller removes `directory` when it is done. */
  readonly tree: string;
  /** Paths where the commit names submodules: nothing is there. */
  readonly submodules: readonly string[];
};

/**
 * Returns what a ref of a git repository stands for now, without fetching it. Leaves nothing behind. Throws
 * `LifecycleError`, or the reason of the signal.
 */
export async function resolveCommit(options: ResolveCommitOptions): Promise<ResolvedRef> {
  const { limits = GIT_LIMITS, url, ref, signal } = options;
  const directory = makeDirectory(options.directory);
  try {
    const context = await gitContext({ ...options, limits }, directory);
    return await resolveRef(context, url, ref, { limits, signal });
  } finally {
    await remove(directory);
  }
}

/**
 * Fetches one commit of a git repository and writes its files to disk, running nothing of it and no program but git,
 * ssh and ssh-keygen (LIF-10, LIF-11). On any failure nothing is left behind. Throws `LifecycleError`, or the reason
 * of the signal.
 */
export async function fetchCommit(options: FetchCommitOptions): Promise<FetchedCommit> {
  const directory = makeDirectory(options.directory);
  try {
    const fetched = await fetchInto(options, directory);
    await remove(join(directory, "git"));
    await remove(join(directory, "home"));
    return fetched;
  } catch (error) {
    await remove(directory);
    throw error;
  }
}

async function fetchInto(options: FetchCommitOptions, directory: string): Promise<FetchedCommit> {
  const { limits = GIT_LIMITS, url, ref, signal, onProgress } = options;
  onProgress?.({ phase: "connecting", percent: 0, receivedBytes: 0 });
  const context = await gitContext({ ...options, limits }, directory);
  const resolved = await resolveRef(context, url, ref, { limits, signal });
  const repository = await fetchObjects(context, url, resolved, { limits, signal, onProgress });
  const local = withoutSecrets(repository);
  await using reader = new ObjectReader(local, { limits, signal });
  const commit = parseCommit(await reader.read(resolved.commit, "commit", limits.outputBytes));
  const signature = await readSignature(local, reader, resolved, {
    limits,
    allowedSigners: options.git.allowed_signers,
    signal,
  });
  const entries = await listTree(reader, commit.tree, limits);
  const tree = join(directory, "tree");
  onProgress?.({ phase: "writing", percent: 0, receivedBytes: 0 });
  await writeTree(reader, entries, tree, limits);
  const submodules = entries.flatMap(({ kind, path }) => (kind === "submodule" ? [path] : []));
  return { ...resolved, committedAt: commit.committedAt, signature, tree, submodules };
}

/** What only a host needs, or may see. */
const SECRETS: ReadonlySet<string> = new Set([
  TOKEN_VARIABLE,
  "SSH_AUTH_SOCK",
  "GIT_SSH_COMMAND",
  "GIT_ASKPASS",
]);

/** Once everything is fetched, no program needs a token, an agent or a network protocol any more. */
function withoutSecrets(context: GitContext): GitContext {
  const env = Object.fromEntries(Object.entries(context.env).filter(([name]) => !SECRETS.has(name)));
  return { ...context, env: { ...env, GIT_ALLOW_PROTOCOL: "none" } };
}

function makeDirectory(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    mkdirSync(path, { mode: 0o700 });
    return realpathSync(path);
  } catch (cause) {
    throw new LifecycleError("LIFECYCLE_DIRECTORY", `cannot create the directory ${path}`, { path, cause });
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}
