import type { Limits } from "../limits.ts";
import { readProcessLimits } from "./process-limits.ts";

/** Returns the `prlimit` words that bound each process of a run. Never address space: V8 reserves far more than it uses. */
export function rlimitWords(limits: Limits): readonly string[] {
  const own = readProcessLimits();
  const word = (option: string, name: string, wanted: number): string => {
    const value = Math.min(wanted, own.get(name)?.hard ?? Infinity);
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
