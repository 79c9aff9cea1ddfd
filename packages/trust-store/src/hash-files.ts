import { createHash, hash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { TrustStoreError } from "./error.ts";
import { describePath } from "./file-fault.ts";
import { HASHED, hashLoop, type HashJob } from "./hash-loop.ts";
import { ARTIFACT_LIMITS, HASH_THREAD_PAYS, MAX_HASH_THREADS } from "./limits.ts";
import { beyond, specialFile } from "./scan-tree.ts";

/** What hashing one file gave. */
export type HashedFile = { readonly mode: "0644" | "0755"; readonly size: number; readonly sha256: string };

// Named one by one: the whole of a module would load what none of this needs.
const NODE = { fs: { closeSync, constants, fstatSync, openSync, readSync }, crypto: { createHash, hash } };

/** Files that are hashed here before it is judged whether threads pay. */
const SAMPLE = 64;

/**
 * Returns mode, size and SHA-256 of regular files below a directory, in the order of `paths` (one character per byte).
 * Small sets are read in this thread, synchronously; large ones by up to `concurrency` threads.
 *
 * Throws `TrustStoreError` for the first path that is no regular file, changes meanwhile, cannot be read, or goes
 * beyond a limit.
 */
export async function hashFiles(
  root: string,
  paths: readonly string[],
  concurrency?: number,
): Promise<HashedFile[]> {
  const job: HashJob = {
    root,
    paths,
    maxFileBytes: ARTIFACT_LIMITS.fileBytes,
    cursor: new SharedArrayBuffer(4),
    status: new SharedArrayBuffer(paths.length),
    sizes: new SharedArrayBuffer(paths.length * 8),
    digests: new SharedArrayBuffer(paths.length * 32),
  };
  const threads = Math.min(concurrency ?? availableParallelism(), MAX_HASH_THREADS);
  if (threads > 1 && paths.length > SAMPLE) {
    hashLoop(NODE, job, SAMPLE);
    if (pays(job)) await hashWithThreads(job, threads - 1);
  }
  hashLoop(NODE, job, Infinity);
  return collect(job);
}

function pays({ paths, sizes }: HashJob): boolean {
  const left = paths.length - SAMPLE;
  const bytes = new Float64Array(sizes, 0, SAMPLE).reduce((sum, size) => sum + size, 0);
  return left >= HASH_THREAD_PAYS.files || (left * bytes) / SAMPLE >= HASH_THREAD_PAYS.bytes;
}

/** Hashes beside `count` threads. A thread that cannot start or dies costs time only: what it leaves is hashed here. */
async function hashWithThreads(job: HashJob, count: number): Promise<void> {
  const { Worker } = await import("node:worker_threads");
  // A text, because a bundle has no second file that a thread could load.
  const source = `const { workerData: job } = require("node:worker_threads");
(${hashLoop.toString()})({ fs: require("node:fs"), crypto: require("node:crypto") }, job, Infinity);`;
  const workers = Array.from(
    { length: count },
    () => new Worker(source, { eval: true, execArgv: [], workerData: job }),
  );
  const ended = workers.map(
    (worker) =>
      new Promise<void>((resolve) => void worker.on("error", () => resolve()).on("exit", () => resolve())),
  );
  hashLoop(NODE, job, Infinity);
  const status = new Uint8Array(job.status);
  if (status.includes(HASHED.pending)) await Promise.all(ended);
  for (const worker of workers) void worker.terminate();
  for (let at = status.indexOf(HASHED.pending); at !== -1; at = status.indexOf(HASHED.pending)) {
    Atomics.store(new Int32Array(job.cursor), 0, at);
    hashLoop(NODE, job, 1);
  }
}

function collect(job: HashJob): HashedFile[] {
  const status = new Uint8Array(job.status);
  const sizes = new Float64Array(job.sizes);
  const digests = Buffer.from(job.digests).toString("hex");
  let total = 0;
  return job.paths.map((path, index) => {
    const found = status[index] ?? HASHED.pending;
    if (found !== HASHED.plain && found !== HASHED.executable) throw fault(path, found);
    const size = sizes[index] ?? 0;
    total += size;
    if (total > ARTIFACT_LIMITS.totalBytes) throw beyond(path, "bytes", ARTIFACT_LIMITS.totalBytes);
    return {
      mode: found === HASHED.executable ? "0755" : "0644",
      size,
      sha256: digests.slice(index * 64, index * 64 + 64),
    };
  });
}

function fault(path: string, found: number): TrustStoreError {
  const detail = { path: describePath(path) };
  switch (found) {
    case HASHED.special:
      return specialFile(path);
    case HASHED.tooLarge:
      return beyond(path, "bytes in a file", ARTIFACT_LIMITS.fileBytes);
    case HASHED.changed:
    case HASHED.gone:
      return new TrustStoreError(
        "TRUST_ARTIFACT_CHANGING",
        `${detail.path} changed while it was read`,
        detail,
      );
    default:
      return new TrustStoreError("TRUST_ARTIFACT_UNREADABLE", `${detail.path} cannot be read`, detail);
  }
}
