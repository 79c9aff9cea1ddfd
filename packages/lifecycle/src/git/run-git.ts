import { spawn, type ChildProcess } from "node:child_process";
import { LifecycleError } from "../error.ts";
import { KEPT_STDERR_BYTES, MEMORY_WATCH_STEPS, WATCH_INTERVAL_MS } from "../limits.ts";
import type { GitContext } from "./git-context.ts";
import { explainFailure } from "./explain-failure.ts";
import { residentBytes } from "./resident-memory.ts";

/** Bounds of one run of git. */
export type RunGitOptions = {
  readonly timeoutMs: number;
  /** End it when it neither printed nor grew for so long. */
  readonly stallMs?: number;
  /** Most memory of the whole process tree, in bytes. */
  readonly maxResident: number;
  /** Most bytes on stdout. */
  readonly maxOutput: number;
  readonly signal?: AbortSignal | undefined;
  /** Returns the bytes that have arrived so far, or throws to end the run. Called all the time. */
  readonly watch?: () => number;
  /** Called with what git prints on stderr: attacker-controlled. */
  readonly onStderr?: (text: string) => void;
};

/** What git printed, and how it ended. */
export type GitResult = { readonly stdout: Buffer; readonly stderr: string; readonly exitCode: number };

/**
 * Runs git to its end and returns what it printed, whatever its exit code. Throws `LIFECYCLE_GIT_TIMEOUT`,
 * `LIFECYCLE_GIT_LIMIT`, what `watch` throws, or the reason of the signal, after the whole process tree is gone.
 */
export async function tryGit(
  context: GitContext,
  args: readonly string[],
  options: RunGitOptions,
): Promise<GitResult> {
  options.signal?.throwIfAborted();
  const child = startGit(context, args, "ignore");
  const stdout: Buffer[] = [];
  let stdoutBytes = 0;
  let stderr = "";
  let fault: unknown;
  const end = (reason: unknown): void => {
    fault ??= reason;
    killTree(child);
    // Whoever left the group and holds a pipe must not hold us.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  let alive = performance.now();
  let grown = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    alive = performance.now();
    stdoutBytes += chunk.byteLength;
    if (stdoutBytes > options.maxOutput) end(limit(`git printed more than ${options.maxOutput} bytes`));
    else stdout.push(chunk);
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    alive = performance.now();
    const text = chunk.toString();
    stderr = (stderr + text).slice(-KEPT_STDERR_BYTES);
    try {
      options.onStderr?.(text);
    } catch (error) {
      end(error);
    }
  });
  const started = performance.now();
  let looks = 0;
  const timer = setInterval(() => {
    try {
      const size = options.watch?.() ?? 0;
      if (size !== grown) alive = performance.now();
      grown = size;
    } catch (error) {
      end(error);
    }
    looks += 1;
    if (looks % MEMORY_WATCH_STEPS === 0 && residentBytes(child.pid ?? 0) > options.maxResident) {
      end(limit(`git needs more than ${options.maxResident} bytes of memory`));
    }
    const now = performance.now();
    if (now - started > options.timeoutMs) end(timeout(`took longer than ${options.timeoutMs} ms`));
    if (options.stallMs !== undefined && now - alive > options.stallMs) {
      end(timeout(`was silent for ${options.stallMs} ms`));
    }
  }, WATCH_INTERVAL_MS);
  const abort = (): void => end(options.signal?.reason);
  options.signal?.addEventListener("abort", abort);
  try {
    const exitCode = await ended(child);
    // A fetch that is quicker than the first look is looked at here.
    if (fault === undefined) options.watch?.();
    if (fault !== undefined) throw fault as Error;
    return { stdout: Buffer.concat(stdout), stderr, exitCode };
  } finally {
    clearInterval(timer);
    options.signal?.removeEventListener("abort", abort);
  }
}

/** The same for a run that must succeed: returns stdout, throws what the failure means. */
export async function runGit(
  context: GitContext,
  args: readonly string[],
  options: RunGitOptions,
): Promise<Buffer> {
  const { stdout, stderr, exitCode } = await tryGit(context, args, options);
  if (exitCode !== 0) throw explainFailure(stderr);
  return stdout;
}

/** Starts git as the leader of a process group of its own, so that `killTree` reaches whatever it starts. */
export function startGit(
  context: GitContext,
  args: readonly string[],
  stdin: "ignore" | "pipe",
): ChildProcess {
  return spawn(context.program, [...context.args, ...args], {
    cwd: context.directory,
    env: { ...context.env },
    detached: true,
    stdio: [stdin, "pipe", "pipe"],
  });
}

/** Ends the process group of a child that runs. */
export function killTree(child: ChildProcess): void {
  // The number of a process that is gone may be another's by now.
  if (child.exitCode === null && child.signalCode === null) killGroup(child);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", (cause) =>
      reject(new LifecycleError("LIFECYCLE_GIT_FAILED", "git cannot be started", { cause })),
    );
    // Whoever holds the pipes open after git is gone is of its group, and must not hold us up.
    child.once("exit", () => killGroup(child));
    child.once("close", (code) => resolve(code ?? 128));
  });
}

function timeout(what: string): LifecycleError {
  return new LifecycleError("LIFECYCLE_GIT_TIMEOUT", `the git host ${what}`, { hint: "try again later" });
}

function limit(what: string): LifecycleError {
  return new LifecycleError("LIFECYCLE_GIT_LIMIT", what);
}
