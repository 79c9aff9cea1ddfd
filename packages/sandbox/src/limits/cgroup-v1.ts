import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Limits } from "../limits.ts";
import type { CgroupMounts } from "./cgroup-mounts.ts";
import type { ResourceGroup } from "./resource-group.ts";

/** Returns a new group under this process's own ones, or undefined where v1 groups may not be made. */
export function openCgroupV1(mounts: CgroupMounts, name: string, limits: Limits): ResourceGroup | undefined {
  const parents = {
    memory: mounts.v1.get("memory"),
    pids: mounts.v1.get("pids"),
    cpuacct: mounts.v1.get("cpuacct"),
  };
  if (parents.memory === undefined || parents.pids === undefined) return undefined;
  const memory = join(parents.memory, name);
  const pids = join(parents.pids, name);
  const cpuacct = parents.cpuacct === undefined ? undefined : join(parents.cpuacct, name);
  const made: string[] = [];
  try {
    // Two controllers may share one mount.
    for (const directory of new Set([memory, pids, ...(cpuacct === undefined ? [] : [cpuacct])])) {
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
  const count = (file: string, pattern: RegExp): number =>
    Number(pattern.exec(readFileSync(file, "latin1"))?.[1] ?? 0);
  return {
    kind: "cgroup-v1",
    directories: made,
    add: (pid) => {
      for (const directory of made) writeFileSync(join(directory, "cgroup.procs"), String(pid));
    },
    read: () => ({
      memoryHit: count(join(memory, "memory.oom_control"), /^oom_kill (\d+)/m) > 0,
      processesHit: count(join(pids, "pids.events"), /^max (\d+)/m) > 0,
      cpuSeconds:
        cpuacct === undefined ? undefined : count(join(cpuacct, "cpuacct.usage"), /^(\d+)/) / 1_000_000_000,
    }),
  };
}
