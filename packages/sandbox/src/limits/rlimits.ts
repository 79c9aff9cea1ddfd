import { readFileSync } from "node:fs";
import type { Limits } from "../limits.ts";

/** Returns the `prlimit` words that bound each process of a run. Never address space: V8 reserves far more than it uses. */
export function rlimitWords(limits: Limits): readonly string[] {
  const hard = readHardLimits();
  const word = (option: string, name: string, wanted: number): string => {
    const value = Math.min(wanted, hard.get(name) ?? Infinity);
    return `--${option}=${value}:${value}`;
  };
  return [
    "--core=0:0", // T051
    word("nofile", "Max open files", limits.descriptors),
    word("fsize", "Max file size", limits.fileBytes),
    // One second more than the watch's own limit, which names the reason.
    word("cpu", "Max cpu time", limits.cpuSeconds + 1),
  ];
}

/** A hard limit can be lowered by anyone and raised by nobody but root. */
function readHardLimits(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const line of readFileSync("/proc/self/limits", "latin1").split("\n")) {
    const match = /^(.{25})\s*(\S+)\s+(\S+)/.exec(line);
    const value = Number(match?.[3]);
    if (match?.[1] !== undefined && Number.isFinite(value)) found.set(match[1].trim(), value);
  }
  return found;
}
