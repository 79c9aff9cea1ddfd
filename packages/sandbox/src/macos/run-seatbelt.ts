import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import type { Duplex, Readable, Writable } from "node:stream";
import { CANCEL_GRACE_MS, WATCH_INTERVAL_MS } from "../limits.ts";
import { limitOutcome, type Outcome } from "../outcome.ts";
import type { SandboxCommand, SandboxPolicy } from "../policy.ts";
import { closeRun } from "../recover.ts";
import type { RunOptions, SandboxRun } from "../run.ts";
import { openRunDirectory } from "../state-directory.ts";
import { seatbeltPlan } from "./seatbelt-plan.ts";

/**
 * Runs a program under the library's Seatbelt profile, which is a pure function of the policy: no manager, nothing shared
 * between two runs. Wall time, output and processor time are bounded; memory and the number of processes are not, and a
 * process that leaves its session outlives the run. Nothing of this file has been executed by the project's tests.
 */
export async function runSeatbelt(
  policy: SandboxPolicy,
  command: SandboxCommand,
  options: RunOptions,
): Promise<SandboxRun> {
  const { wrapCommandWithSandboxMacOS } =
    await import("@anthropic-ai/sandbox-runtime/dist/sandbox/macos-sandbox-utils.js");
  const directory = openRunDirectory(options.stateDirectory);
  try {
    const temporary = join(realpathSync(directory), "tmp");
    mkdirSync(temporary, { mode: 0o700 });
    const line = wrapCommandWithSandboxMacOS(seatbeltPlan(policy, command, temporary));
    const child = spawn("/bin/sh", ["-c", line], {
      env: { ...policy.environment },
      cwd: "/",
      detached: true, // Its own process group, which is what can be ended as a whole.
      stdio: [
        command.stdin === "pipe" ? "pipe" : "ignore",
        "pipe",
        "pipe",
        command.channel === "open" ? "pipe" : "ignore",
      ],
    });
    return supervise(child, policy, directory);
  } catch (error) {
    await closeRun(directory);
    throw error;
  }
}

function supervise(child: ChildProcess, policy: SandboxPolicy, directory: string): SandboxRun {
  const [stdin, stdout, stderr, channel] = child.stdio as unknown as [
    Writable?,
    Readable?,
    Readable?,
    Duplex?,
  ];
  if (child.pid === undefined || stdout === undefined || stderr === undefined)
    throw new Error("spawn failed");
  const group = -child.pid;
  const end = (name: NodeJS.Signals): void => {
    try {
      process.kill(group, name);
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
  const outcome = once(child, "exit").then(async ([code, signal]): Promise<Outcome> => {
    clearTimeout(wall);
    clearTimeout(grace);
    clearInterval(watch);
    end("SIGKILL");
    await closeRun(directory);
    return reason ?? ended(code as number | null, signal as NodeJS.Signals | null);
  });
  return {
    pid: child.pid,
    stdin: stdin ?? undefined,
    stdout,
    stderr,
    channel: channel ?? undefined,
    violations: { kept: [], total: 0 },
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
