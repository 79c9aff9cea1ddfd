import type { DatabaseSync } from "node:sqlite";
import { TILE_LEAVES } from "./limits.ts";
import { scanRange, type ScanJob, type ScanPart } from "./scan-range.ts";
import type { ScanResult } from "./storage.ts";

/** Fewest entries that are worth a worker's start-up. */
const MIN_SHARE = 16 * TILE_LEAVES;

/** Returns what a scan of `[from, to)` finds out, split over `workers` threads; this thread works on the first share. */
export async function scanParallel(
  database: DatabaseSync,
  job: ScanJob,
  workers: number,
): Promise<ScanResult> {
  const total = job.to - job.from;
  const shares = Math.max(1, Math.min(workers, Math.floor(total / MIN_SHARE)));
  const width = Math.ceil(total / shares / TILE_LEAVES) * TILE_LEAVES;
  const jobs = Array.from({ length: shares }, (_, at) => ({
    path: job.path,
    from: Math.min(job.to, job.from + at * width),
    to: Math.min(job.to, job.from + (at + 1) * width),
  }));
  const [first, ...others] = jobs;
  const running = others.map((share) => scanInWorker(share));
  const results = Promise.all(running);
  // The first share blocks this thread; a worker that fails meanwhile is seen right after.
  results.catch(() => undefined);
  const own = scanRange(database, first ?? job);
  const parts = [own, ...(await results)];
  return {
    tileRoots: Buffer.concat(parts.map((part) => part.tileRoots)),
    tailLeaves: parts.at(-1)?.tailLeaves ?? own.tailLeaves,
    contradictions: parts.flatMap((part) => part.contradictions),
  };
}

function scanInWorker(job: ScanJob): Promise<ScanPart> {
  const source = `const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
    parentPort.postMessage((${scanRange.toString()})(undefined, workerData));`;
  // Loaded when it is needed: an append is over before that.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData: job, execArgv: [] });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`worker ended with ${code}`)));
  });
}
