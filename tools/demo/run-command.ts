import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Command, Outcome } from "./step.ts";

const AT_TERMINAL = join(import.meta.dirname, "../../packages/cli/test/programs/at-terminal.py");
const GRACE_MS = 3_000;
const LIMIT_MS = 60_000;

/** Where a command is run. */
export type Place = { readonly cwd: string; readonly env: Readonly<Record<string, string>> };

/**
 * Runs one command line to its end; with answers on a terminal of its own, otherwise without any, so that nobody who
 * watches is asked. When `signal` aborts, or after a minute, all its processes are ended; it is over then too.
 */
export async function runCommand(
  { line, answers }: Command,
  place: Place,
  signal: AbortSignal,
): Promise<Outcome> {
  signal.throwIfAborted();
  const shell = ["/bin/sh", "-c", `exec 2>&1\n${line}`] as const;
  const [program, ...words] = answers === undefined ? shell : atTerminal(answers, shell);
  // A session of its own: no terminal to ask at, and one process group to end.
  const child = spawn(program, words, { ...place, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const end = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // All of them have ended.
    }
  };
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    end("SIGTERM");
    timers.push(setTimeout(() => end("SIGKILL"), GRACE_MS));
  };
  timers.push(setTimeout(stop, LIMIT_MS));
  signal.addEventListener("abort", stop);
  try {
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => parts.push(part));
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once("error", reject).once("close", (code) => resolve(code ?? 1));
    });
    return { output: Buffer.concat(parts).toString(), exitCode };
  } finally {
    signal.removeEventListener("abort", stop);
    timers.forEach(clearTimeout);
    // What a command left behind goes with it.
    end("SIGKILL");
  }
}

const atTerminal = (
  answers: NonNullable<Command["answers"]>,
  shell: readonly string[],
): readonly [string, ...string[]] => ["python3", AT_TERMINAL, JSON.stringify(answers), ...shell];
