import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFile, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { isBelow } from "../check-policy.ts";
import type { Limits } from "../limits.ts";
import type { CgroupMounts } from "./cgroup-mounts.ts";
import { readCount, type ResourceGroup, type ResourceReading } from "./resource-group.ts";

/**
 * Returns a new group under the nearest group above this process that hands memory and pids down, or undefined where
 * there is none that may be written. A group that holds processes cannot hand controllers down, so the own one never can.
 */
export function openCgroupV2(mounts: CgroupMounts, name: string, limits: Limits): ResourceGroup | undefined {
  if (mounts.v2 === undefined) return undefined;
  const { root, own } = mounts.v2;
  for (let parent = own; parent === root || isBelow(parent, root); parent = dirname(parent)) {
    if (handsDown(parent)) return makeGroup(join(parent, name), limits);
    if (parent === root) break;
  }
  return undefined;
}

/** Returns what a v2 group counted. A group that is gone already has counted nothing. */
export function readCgroupV2(directory: string): ResourceReading {
  return {
    memoryHit: readCount(join(directory, "memory.events"), /^oom_kill (\d+)/m) > 0,
    processesHit: readCount(join(directory, "pids.events"), /^max (\d+)/m) > 0,
    cpuSeconds: readCount(join(directory, "cpu.stat"), /^usage_usec (\d+)/m) / 1_000_000,
  };
}

function handsDown(directory: string): boolean {
  try {
    const controllers = readFileSync(join(directory, "cgroup.subtree_control"), "latin1").trim().split(" ");
    return controllers.includes("memory") && controllers.includes("pids");
  } catch {
    return false;
  }
}

function makeGroup(directory: string, limits: Limits): ResourceGroup | undefined {
  let made = false;
  try {
    mkdirSync(directory);
    made = true;
    writeFileSync(join(directory, "memory.max"), String(limits.memoryBytes));
    const swap = join(directory, "memory.swap.max");
    if (existsSync(swap)) writeFileSync(swap, "0");
    writeFileSync(join(directory, "memory.oom.group"), "1");
    writeFileSync(join(directory, "pids.max"), String(limits.processes));
  } catch {
    if (made) rmdirSync(directory);
    return undefined;
  }
  return {
    kind: "cgroup-v2",
    directories: [directory],
    add: (pid) => promisify(writeFile)(join(directory, "cgroup.procs"), String(pid)),
    read: () => readCgroupV2(directory),
  };
}
