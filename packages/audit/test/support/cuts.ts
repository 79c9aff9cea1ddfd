import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LossyDisk, type Run, type Survival } from "./lossy-disk.ts";
import { acknowledged } from "./process.ts";
import { printedLines } from "./strace.ts";

/** `FAULTS=all` tries every point of a run where something can break, instead of a sample. It takes minutes. */
export const TRIES_ALL = process.env.FAULTS === "all";

/** Longest a test may take that tries faults, in ms: a busy machine makes them slow, not wrong. */
export const FAULT_TIMEOUT = TRIES_ALL ? 7_200_000 : 180_000;

/** An event that was acknowledged. */
export type Promised = { readonly id: string; readonly sequence: number };

/** Returns what is wrong in a directory after a cut, or undefined. */
export type Check = (directory: string, promised: readonly Promised[]) => Promise<string | undefined>;

/** Thousands of small directories are made: in memory where the system has such a place. The caller removes it. */
export function workDirectory(): string {
  return mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : realpathSync(tmpdir()), "ooo-audit-cut-"));
}

/**
 * Cuts the power at points of a run, and returns what `check` finds wrong with the disks that may be left: at `most`
 * points evenly, and at each of the `last`.
 */
export async function problemsAfterCuts(
  run: Run,
  check: Check,
  options: { readonly most: number; readonly last?: number; readonly losesSync?: (path: string) => boolean },
): Promise<string[]> {
  const disk = new LossyDisk(run, options.losesSync);
  const cuts = disk.cuts();
  const lines = printedLines(run.calls);
  const problems: string[] = [];
  for (const [nth, at] of chosen(cuts.length, options).entries()) {
    const moment = cuts[at] ?? 0;
    const promised = acknowledged(lines.filter(({ begin }) => begin < moment).map(({ line }) => line));
    const survivals = Object.entries(survivalsOf(at));
    const one = survivals.slice(nth % survivals.length).slice(0, 1);
    for (const [name, survival] of TRIES_ALL ? survivals : one) {
      const target = workDirectory();
      try {
        disk.cut(moment, survival, target);
        const problem = await check(target, promised);
        if (problem !== undefined) problems.push(`cut ${at} of ${cuts.length}, ${name} survived: ${problem}`);
      } finally {
        rmSync(target, { recursive: true });
      }
    }
  }
  return problems;
}

function chosen(
  count: number,
  { most, last = 0 }: { readonly most: number; readonly last?: number },
): number[] {
  const step = TRIES_ALL ? 1 : Math.max(1, (count - last) / most);
  const all = Array.from({ length: count }, (_, at) => at);
  return all.filter((at) => at >= count - last || Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** What may survive of the unsynced. "All" is also what `kill -9` at that point leaves. */
function survivalsOf(seed: number): Record<string, Survival> {
  const next = randomNumbers(seed);
  const share = [0.1, 0.5, 0.9][seed % 3] ?? 0;
  const keeps = (keepsSector: Survival["keepsSector"], names: number): Survival => ({
    keepsSector,
    keptNames: (of) => Math.round(names * of),
  });
  return {
    nothing: keeps(() => false, 0),
    all: keeps(() => true, 1),
    "the newest write": keeps((write, of) => write === of - 1, 1),
    "all but the newest write": keeps((write, of) => write < of - 1, 0),
    "any sectors": keeps(() => next() < share, next()),
  };
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
