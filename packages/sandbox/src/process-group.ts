import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import type { Duplex, Readable, Writable } from "node:stream";
import { startProcess } from "./host-failure.ts";
import { CANCEL_GRACE_MS, WATCH_INTERVAL_MS } from "./limits.ts";
import { limitOutcome, type Outcome } from "./outcome.ts";
import type { SandboxCommand, SandboxPolicy } from "./policy.ts";
import { closeRun } from "./recover.ts";
import type { SandboxRun } from "./run.ts";

/**
 * Starts a program as the head of a process group of its own, which is what can be ended as a whole. Throws
 * `SANDBOX_DESCRIPTORS`.
 */
export function spawnGroup(
  [program, ...args]: readonly [string, ...string[]],
  { stdin, channel }: Pick<SandboxCommand, "stdin" | "channel">,
  { environment, cwd }: { readonly environment: Readonly<Record<string, string>>; readonly cwd: string },
): ChildProcess {
  return startProcess(program, args, {
    env: { ...environment },
    cwd,
    detached: true,
    stdio: [stdin === "pipe" ? "pipe" : "ignore", "pipe", "pipe", channel === "open" ? "pipe" : "ignore"],
  });
}

/**
 * Watches a process group to its end. Wall time and output are bounded; memory and the number of processes are not, and a
 * process that leaves its session outlives the run.
 */
export function superviseGroup(child: ChildProcess, policy: SandboxPolicy, directory: string): SandboxRun {
  const [stdin, stdout, stderr, channel] = child.stdio as unknown as [
    Writable | undefined,
    Readable,
    Readable,
    Duplex | undefined,
  ];
  const { pid } = child;
  const end = (name: NodeJS.Signals): void => {
    try {
      if (pid !== undefined) process.kill(-pid, name);
    } catch {
      // Gone already.
    }
  };
  let reason: Outcome | undefined;
  let grace: NodeJS.Timeout | undefined;
  const stop = (outcome: Outcome): void => {
    reason ??= outcome;
    end("SIGKILL");
  };
  const wall = setTimeout(() => stop(limitOutcome("wall-time")), policy.limits.wallMs);
  const bytes = (stream: unknown): number => (stream as { readonly bytesRead: number }).bytesRead;
  const watch = setInterval(() => {
    if (bytes(stdout) + bytes(stderr) > policy.limits.outputBytes) stop(limitOutcome("output"));
  }, WATCH_INTERVAL_MS);
  stdin?.on("error", () => undefined);
  channel?.on("error", () => undefined);
  const gone = new Promise<Outcome>((resolve) => {
    // INV-06: it was never a process.
    child.once("error", ({ code, message }: NodeJS.ErrnoException) =>
      resolve({ kind: "launch-failed", code: code === "ENOENT" ? 127 : 126, message }),
    );
    child.once("exit", (code, signal) => resolve(ended(code, signal)));
  });
  const outcome = gone.then(async (own): Promise<Outcome> => {
    clearTimeout(wall);
    clearTimeout(grace);
    clearInterval(watch);
    end("SIGKILL");
    if (policy.network.kind === "filtered") await policy.network.egress.close();
    await closeRun(directory);
    return reason ?? own;
  });
  return {
    pid: pid ?? 0,
    stdin: stdin ?? undefined,
    stdout,
    stderr,
    channel: channel ?? undefined,
    // Only requests that the host makes for the program go through the filter; what it refuses counts all the same.
    violations:
      policy.network.kind === "filtered" ? policy.network.egress.violations : { kept: [], total: 0 },
    uncovered: [],
    resources: "none",
    cancel: () => {
      reason ??= { kind: "cancelled", code: 130 };
      if (grace !== undefined) end("SIGKILL");
      grace ??= setTimeout(() => end("SIGKILL"), CANCEL_GRACE_MS);
      end("SIGTERM");
    },
    outcome: outcome.catch((cause: unknown): Outcome => ({
      kind: "sandbox-failed",
      code: 125,
      message: "the run could not be cleaned up",
      cause,
    })),
  };
}

function ended(code: number | null, signal: NodeJS.Signals | null): Outcome {
  if (signal !== null) return { kind: "signaled", signal, code: 128 + constants.signals[signal] };
  return { kind: "exited", code: code ?? 1 };
}
