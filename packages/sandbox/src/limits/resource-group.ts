import { readFileSync } from "node:fs";

/** What the kernel counted for one run's group. */
export type ResourceReading = {
  /** Whether a process was ended, or a page refused, because the group's memory was used up. */
  readonly memoryHit: boolean;
  /** Whether a fork was refused because the group had its number of processes. */
  readonly processesHit: boolean;
  /** Processor seconds used, where the group counts them. */
  readonly cpuSeconds: number | undefined;
};

/** A control group of one run: the kernel bounds memory and processes in it. */
export type ResourceGroup = {
  readonly kind: "cgroup-v1" | "cgroup-v2";
  /** Directories that must be removed after the run, also by `recover`. */
  readonly directories: readonly string[];
  /** Moves a process of one thread into the group; its later children are born there. Rejects if the kernel refuses. */
  readonly add: (pid: number) => Promise<void>;
  /** Whether somebody else has to make it: then `add` may reject, and another kind of limit takes its place. */
  readonly isPromised?: boolean;
  readonly read: () => ResourceReading;
  /** Gives up what keeps it readable after the run. */
  readonly close?: () => void;
};

/** Returns a figure of a control group's file; 0 where the group or the figure is gone. */
export function readCount(path: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(path, "latin1"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
