import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import type { ProcessStat } from "../process-tree.ts";

const BLOCK_BYTES = 512;

/** Returns how much shared memory the machine uses, in bytes: temporary file systems, anonymous files, shared mappings. */
export function readSharedMemory(): number {
  return Number(/^Shmem:\s+(\d+) kB/m.exec(readText("/proc/meminfo"))?.[1] ?? 0) * 1024;
}

/**
 * Returns at most how much memory the processes hold that counts for none of them: anonymous files that are open, and shared
 * mappings whose pages were let go of. T053
 */
export function readHiddenMemory(tree: readonly ProcessStat[]): number {
  const objects = new Map<string, number>();
  let mapped = 0;
  for (const { pid } of tree) {
    for (const [identity, bytes] of openFiles(pid)) objects.set(identity, bytes);
    for (const [identity, bytes] of sharedMappings(pid)) {
      // Of a file that is open the size is known; of another one, its address space is the most that it can be.
      if (!objects.has(identity)) objects.set(identity, bytes);
    }
    // Each page once, however many processes map it: else what they share would hide something else.
    mapped += Number(/^Pss_Shmem:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
  }
  return Math.max(0, [...objects.values()].reduce((sum, bytes) => sum + bytes, 0) - mapped);
}

function openFiles(pid: number): readonly (readonly [string, number])[] {
  return listed(`/proc/${pid}/fd`).flatMap((name) => {
    const path = `/proc/${pid}/fd/${name}`;
    try {
      if (!readlinkSync(path).startsWith("/memfd:")) return [];
      const { ino, blocks } = statSync(path);
      return [[String(ino), blocks * BLOCK_BYTES] as const];
    } catch {
      return []; // Closed meanwhile.
    }
  });
}

/** Lines of proc(5) maps: `from-to perms offset device inode path`. The path of a memfd is the plugin's own text. */
function sharedMappings(pid: number): readonly (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  for (const line of readText(`/proc/${pid}/maps`).split("\n")) {
    const [, from = "0", to = "0", inode = ""] =
      /^([0-9a-f]+)-([0-9a-f]+) ...s \S+ \S+ (\d+)\s+\/(?:memfd:|dev\/zero|SYSV)/.exec(line) ?? [];
    if (inode === "") continue;
    sizes.set(inode, (sizes.get(inode) ?? 0) + parseInt(to, 16) - parseInt(from, 16));
  }
  return [...sizes];
}

function readText(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

function listed(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
