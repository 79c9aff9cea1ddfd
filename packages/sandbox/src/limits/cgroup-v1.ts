import { existsSync, mkdirSync, rmdirSync, writeFile, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Limits } from "../limits.ts";
import type { CgroupMounts } from "./cgroup-mounts.ts";
import { readCount, type ResourceGroup } from "./resource-group.ts";

/** Returns a new group under this process's own ones, or undefined where v1 groups may not be made. */
export function openCgroupV1(mounts: CgroupMounts, name: string, limits: Limits): ResourceGroup | undefined {
  const parents = {
    memory: mounts.v1.get("memory"),
    pids: mounts.v1.get("pids"),
  };
  if (parents.memory === undefined || parents.pids === undefined) return undefined;
  const memory = join(parents.memory, name);
  const pids = join(parents.pids, name);
  const made: string[] = [];
  try {
    // Two controllers may share one mount.
    for (const directory of new Set([memory, pids])) {
      mkdirSync(directory);
      made.push(directory);
    }
    writeFileSync(join(memory, "memory.limit_in_bytes"), String(limits.memoryBytes));
    const withSwap = join(memory, "memory.memsw.limit_in_bytes");
    if (existsSync(withSwap)) writeFileSync(withSwap, String(limits.memoryBytes));
    writeFileSync(join(pids, "pids.max"), String(limits.processes));
  } catch {
    // Not ours to use: another kind of limit takes its place.
    for (const directory of made) rmdirSync(directory);
    return undefined;
  }
  return {
    kind: "cgroup-v1",
    directories: made,
    // One thread is cheap to move; the init has no other yet. `cgroup.procs` would wait for every processor.
    add: async (pid) => {
      await Promise.all(made.map((directory) => promisify(writeFile)(join(directory, "tasks"), String(pid))));
    },
    read: () => ({
      memoryHit: readCount(join(memory, "memory.oom_control"), /^oom_kill (\d+)/m) > 0,
      processesHit: readCount(join(pids, "pids.events"), /^max (\d+)/m) > 0,
      cpuSeconds: undefined,
    }),
  };
}
