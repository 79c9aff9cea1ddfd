import type { ChildProcessByStdio, SpawnOptions } from "node:child_process";
import type { Readable } from "node:stream";
import { startProcess } from "./host-failure.ts";

/** How a program of the host is asked something. */
export type RunOutsideOptions = {
  readonly cwd: string;
  /** The complete environment. */
  readonly env: Readonly<Record<string, string>>;
  /** After this many milliseconds it is killed, with all that it started in its process group. */
  readonly timeoutMs: number;
  /** Bytes of each of its streams that are kept; it is killed when it prints more. */
  readonly maxBytes: number;
};

/** What a program of the host answered. */
export type OutsideAnswer = {
  /** Undefined if it was killed or could not be started. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
};

/** Longest wait for the streams of a program that has ended, in ms. */
const CLOSE_MS = 500;

/**
 * Runs a program of the host outside any sandbox, without a shell and with nothing of our environment, and returns what
 * it printed. For programs that the user trusts anyway: an interpreter's version manager, the command that prints a
 * token. Never throws for a program that fails; nothing that it started in its process group outlives the call.
 */
export function runOutside(
  [program, ...args]: readonly [program: string, ...args: string[]],
  { cwd, env, timeoutMs, maxBytes }: RunOutsideOptions,
): Promise<OutsideAnswer> {
  return new Promise((resolve) => {
    // A group of its own, so that a shell's children end with it.
    const child = start(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    if (child === undefined) {
      resolve({ code: undefined, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });
      return;
    }
    const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let isKilled = false;
    const end = (): void => {
      isKilled = true;
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // The group is gone already.
      }
    };
    for (const name of ["stdout", "stderr"] as const) {
      let size = 0;
      child[name].on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) end();
        else streams[name].push(chunk);
      });
    }
    const timer = setTimeout(end, timeoutMs);
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      const [stdout, stderr] = [Buffer.concat(streams.stdout), Buffer.concat(streams.stderr)];
      resolve({ code: code ?? undefined, stdout, stderr });
    };
    child.once("error", () => finish(null));
    child.once("exit", (exitCode) => {
      const code = isKilled ? null : exitCode;
      // What it printed may still lie in the pipes: they close with its group, unless a child left that keeps them open.
      const latest = setTimeout(() => finish(code), CLOSE_MS);
      child.once("close", () => {
        clearTimeout(latest);
        finish(code);
      });
      end();
    });
  });
}

function start(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcessByStdio<null, Readable, Readable> | undefined {
  try {
    return startProcess(program, args, options) as ChildProcessByStdio<null, Readable, Readable>;
  } catch {
    return undefined;
  }
}
