import { readFileSync, readdirSync } from "node:fs";

/** A process at one moment, from `/proc/<pid>/stat` (proc(5)). */
export type ProcessStat = {
  readonly pid: number;
  readonly state: string;
  readonly parent: number;
  readonly threads: number;
  /** Ticks after boot; pid and start time together name one process for ever. */
  readonly startTime: number;
  /** Clock ticks of the process and of the children that it waited for. */
  readonly ticks: number;
};

/** Returns the process, or undefined where it is gone. The name field is attacker-controlled: it may hold `) `. */
export function readProcess(pid: number): ProcessStat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return undefined;
  }
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    pid,
    state: fields[0] ?? "X",
    parent: field(4),
    threads: field(20),
    startTime: field(22),
    ticks: field(14) + field(15) + field(16) + field(17),
  };
}

/** Whether the process that had this pid and start time still runs. A zombie does not: nothing of it executes. */
export function isRunning(pid: number, startTime: number): boolean {
  const now = readProcess(pid);
  return now?.startTime === startTime && now.state !== "Z" && now.state !== "X";
}

/**
 * Returns the live processes below `root`, itself first. Orphans of a process namespace are adopted by its init, so
 * from an init this is the whole namespace. One pass over `/proc`: a process born meanwhile may be missing.
 */
export function readTree(root: number): readonly ProcessStat[] {
  const all = new Map<number, ProcessStat[]>();
  let top: ProcessStat | undefined;
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const process = readProcess(pid);
    if (process === undefined) continue;
    if (pid === root) top = process;
    const siblings = all.get(process.parent);
    if (siblings === undefined) all.set(process.parent, [process]);
    else siblings.push(process);
  }
  if (top === undefined) return [];
  const tree = [top];
  for (const process of tree) tree.push(...(all.get(process.pid) ?? []));
  return tree;
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone, which is what was wanted.
  }
}
