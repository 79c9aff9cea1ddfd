import { existsSync, readFileSync, statfsSync } from "node:fs";
import { type Limits, WATCH_INTERVAL_MS } from "../limits.ts";
import type { LimitName } from "../outcome.ts";
import { ADMITTED } from "../linux/inside.ts";
import { readTree, type ProcessStat } from "../process-tree.ts";
import { readHiddenMemory, readSharedMemory } from "./hidden-memory.ts";
import type { ResourceGroup } from "./resource-group.ts";

/** What the watchdog looks at. */
export type Watched = {
  /** The sandbox's init, as the host numbers it. */
  readonly init: number;
  readonly limits: Limits;
  readonly group: ResourceGroup | undefined;
  /** What the machine used of shared memory when the run began, in bytes. */
  readonly sharedAtStart: number;
  /** Bytes that came out of stdout and stderr so far. */
  readonly outputBytes: () => number;
};

/** `sysconf(_SC_CLK_TCK)`; the kernel's interface has it at 100 on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Calls `hit` once, with the first limit found exceeded. Returns a function that ends the watch. */
export function startWatchdog(watched: Watched, hit: (limit: LimitName) => void): () => void {
  const wall = setTimeout(() => stopWith("wall-time"), watched.limits.wallMs);
  const watch = setInterval(() => {
    const limit = findExceeded(watched);
    if (limit !== undefined) stopWith(limit);
  }, WATCH_INTERVAL_MS);
  const stop = (): void => {
    clearTimeout(wall);
    clearInterval(watch);
  };
  function stopWith(limit: LimitName): void {
    stop();
    hit(limit);
  }
  return stop;
}

/** Returns the first limit that the run exceeds now, or has exceeded where the kernel kept count. */
export function findExceeded(watched: Watched): LimitName | undefined {
  const { limits, group } = watched;
  if (watched.outputBytes() > limits.outputBytes) return "output";
  const temporary = readTemporary(watched.init);
  if (temporary.files > limits.temporaryFiles) return "temporary-files";
  if (group !== undefined) {
    const reading = group.read();
    if (reading.memoryHit) return "memory";
    if (reading.processesHit) return "processes";
    if (reading.cpuSeconds !== undefined) {
      return reading.cpuSeconds > limits.cpuSeconds ? "cpu-time" : undefined;
    }
  }
  const tree = readTree(watched.init);
  if (sum(tree, ({ ticks }) => ticks) / TICKS_PER_SECOND > limits.cpuSeconds) return "cpu-time";
  if (group !== undefined) return undefined;
  if (sum(tree, ({ threads }) => threads) >= limits.processes) return "processes";
  const resident = sum(tree, ({ pid }) => readKilobytes(pid, "status", /^VmRSS:\s+(\d+)/m) ?? 0);
  // Shared memory that came up on the machine since the run began, whoever made it: at most so much can be hidden.
  const shared = readSharedMemory() - watched.sharedAtStart;
  if (resident + Math.max(temporary.bytes, shared) <= limits.memoryBytes) return undefined;
  // Pages that processes share were counted once for each: only now is the exact figure worth its price.
  const exact = sum(tree, ({ pid }) => readKilobytes(pid, "smaps_rollup", /^Pss:\s+(\d+)/m) ?? 0);
  const hidden = Math.max(0, Math.min(shared - temporary.bytes, readHiddenMemory(tree)));
  return exact + temporary.bytes + hidden > limits.memoryBytes ? "memory" : undefined;
}

/** What the run's temporary directories hold, as the host sees them through the init's root. */
function readTemporary(init: number): { readonly bytes: number; readonly files: number } {
  let bytes = 0;
  let files = 0;
  // Until the sandbox is complete the init still has the host's root.
  if (!existsSync(`/proc/${init}/root${ADMITTED}`)) return { bytes, files };
  for (const directory of ["tmp", "dev/shm"]) {
    try {
      const stat = statfsSync(`/proc/${init}/root/${directory}`);
      bytes += (stat.blocks - stat.bfree) * stat.bsize;
      files += stat.files - stat.ffree;
    } catch {
      // Not mounted yet, or gone already.
    }
  }
  return { bytes, files };
}

/** A figure that the kernel gives in kilobytes, as bytes. */
function readKilobytes(pid: number, file: "status" | "smaps_rollup", pattern: RegExp): number | undefined {
  try {
    return Number(pattern.exec(readFileSync(`/proc/${pid}/${file}`, "latin1"))?.[1] ?? 0) * 1024;
  } catch {
    return undefined;
  }
}

function sum(tree: readonly ProcessStat[], value: (process: ProcessStat) => number): number {
  return tree.reduce((total, process) => total + value(process), 0);
}
