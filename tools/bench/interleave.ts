import { spawnSync } from "node:child_process";

/**
 * One thing to measure: a function, or a command line that is run as a process and must succeed. A process that
 * `reports` prints the milliseconds that count, and nothing else; otherwise its whole life counts.
 */
export type Candidate = { readonly name: string } & (
  | { readonly run: () => unknown }
  | { readonly command: readonly [program: string, ...words: string[]]; readonly reports?: boolean }
);

/** What was measured. All times are in milliseconds. */
export type Measurement = {
  readonly name: string;
  /** Median over the rounds. */
  readonly median: number;
  /** Each round's time, in the order of the rounds. */
  readonly times: readonly number[];
};

/**
 * Runs every candidate once a round, so that what else the machine does meets all of them alike, and returns their
 * medians in the order given. `warmUp` rounds (default 2) come first and do not count. A `run` that returns a promise is
 * awaited. Throws if a command does not exit with 0.
 */
export async function interleave(
  candidates: readonly Candidate[],
  { rounds, warmUp = 2 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Measurement[]> {
  const times = candidates.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, candidate] of candidates.entries()) {
      const time = await measure(candidate);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return candidates.map(({ name }, index) => ({
    name,
    median: median(times[index] ?? []),
    times: times[index] ?? [],
  }));
}

/** Returns the median of at least one number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error("no numbers, no median");
  return (low + high) / 2;
}

/** Returns aligned lines: each median, what it costs above the first one, and its ratio to it. */
export function formatRatios(measurements: readonly Measurement[]): string {
  const [first] = measurements;
  if (first === undefined) return "";
  const width = Math.max(...measurements.map(({ name }) => name.length));
  return measurements
    .map(({ name, median: time }) => {
      const above = time - first.median;
      return [
        name.padEnd(width),
        `${time.toFixed(2).padStart(9)} ms`,
        `${(above < 0 ? "" : "+") + above.toFixed(2)} ms`.padStart(12),
        `x${(time / first.median).toFixed(2)}`.padStart(8),
      ].join("  ");
    })
    .join("\n");
}

async function measure(candidate: Candidate): Promise<number> {
  const start = performance.now();
  const output = "run" in candidate ? await candidate.run() : runCommand(candidate.command);
  const time = performance.now() - start;
  return "command" in candidate && candidate.reports === true ? Number(output) : time;
}

function runCommand([program, ...words]: readonly [string, ...string[]]): string {
  const { status, error, stdout, stderr } = spawnSync(program, words, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return stdout;
  const line = [program, ...words].join(" ");
  throw new Error(`${line} exited with ${String(status)}: ${stderr}`, { cause: error });
}
