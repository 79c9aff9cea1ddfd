import { existsSync, readFileSync, readdirSync, readlinkSync } from "node:fs";

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

/**
 * Whether the process that had this pid and start time still runs. A zombie does not: nothing of it executes. One that this
 * user could end and that cannot be read, for want of descriptors, is taken to run.
 */
export function isRunning(pid: number, startTime: number): boolean {
  const now = readProcess(pid);
  if (now === undefined) return exists(pid);
  return now.startTime === startTime && now.state !== "Z" && now.state !== "X";
}

/**
 * Returns the live processes below `root`, itself first. Orphans of a process namespace are adopted by its init, so
 * from an init this is the whole namespace. A process born meanwhile may be missing.
 */
export function readTree(root: number): readonly ProcessStat[] {
  const top = readProcess(root);
  if (top === undefined) return [];
  const childrenOf = hasChildrenFiles() ? readChildren : scanChildren();
  const tree = [top];
  for (const { pid } of tree) {
    for (const child of childrenOf(pid)) {
      const process = readProcess(child);
      if (process !== undefined) tree.push(process);
    }
  }
  return tree;
}

/** Kernels without CONFIG_PROC_CHILDREN lack the cheap way. */
function hasChildrenFiles(): boolean {
  return existsSync(`/proc/self/task/${process.pid}/children`);
}

function readChildren(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "latin1").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return []; // Gone meanwhile.
  }
}

/** Reads every process of the machine once, by parent. */
function scanChildren(): (pid: number) => readonly number[] {
  const all = new Map<number, number[]>();
  for (const process of allProcesses()) {
    const siblings = all.get(process.parent);
    if (siblings === undefined) all.set(process.parent, [process.pid]);
    else siblings.push(process.pid);
  }
  return (pid) => all.get(pid) ?? [];
}

/** Returns every process of the machine; none where there is no `/proc`. */
export function allProcesses(): readonly ProcessStat[] {
  try {
    return readdirSync("/proc").flatMap((name) =>
      /^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : [],
    );
  } catch {
    return [];
  }
}

/** Returns what a process has open, as far as this user may know it. */
export function openPaths(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => readLink(`/proc/${pid}/fd/${fd}`) ?? []);
  } catch {
    return [];
  }
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // Closed meanwhile.
  }
}

/** Whether there is a process with this pid that this user may signal; nothing is opened to find out. */
export function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone, which is what was wanted.
  }
}
