import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { readdirSync } from "node:fs";
import { SandboxError } from "./error.ts";
import { readProcessLimits } from "./limits/process-limits.ts";

/** No descriptor is left in this process, or on this machine. */
const OUT_OF_DESCRIPTORS = ["EMFILE", "ENFILE"];

/**
 * Starts a process. Where none can be made for want of descriptors Node returns a child without streams and tells the reason
 * to nobody in particular: here `SANDBOX_DESCRIPTORS` is thrown.
 */
export function startProcess(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  if ((child.stdio as unknown) !== undefined) return child;
  child.on("error", () => undefined);
  throw outOfDescriptors(`${program} cannot be started`);
}

/**
 * Throws `SANDBOX_DESCRIPTORS` unless this process may open `free` descriptors more, and one that it starts may have numbers
 * below `inChild`. What is told before anything is started needs no cleaning up when it is too late to open anything.
 */
export function requireDescriptors(free: number, inChild: number): void {
  const limit = readProcessLimits().get("Max open files")?.soft ?? Infinity;
  const open = readdirSync("/proc/self/fd").length;
  if (open + free <= limit && inChild <= limit) return;
  const wanted = Math.max(open + free, inChild);
  throw outOfDescriptors(`a run needs at least ${wanted} open files, and ${limit} are allowed`);
}

/** Returns what was thrown as the error of this package, where it is the system's refusal; anything else as it is. */
export function asSandboxError(cause: unknown): unknown {
  if (cause instanceof SandboxError || !(cause instanceof Error)) return cause;
  const { code, syscall, path } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause;
  const reason = cause.message.replace(`${code}: `, "");
  if (OUT_OF_DESCRIPTORS.includes(code)) return outOfDescriptors(reason, cause);
  return new SandboxError("SANDBOX_SETUP_FAILED", `sandbox could not be set up: ${reason}`, {
    hint: "ooo doctor",
    ...(path === undefined ? {} : { path }),
    cause,
  });
}

function outOfDescriptors(reason: string, cause?: unknown): SandboxError {
  return new SandboxError("SANDBOX_DESCRIPTORS", `sandbox could not be set up: ${reason}`, {
    hint: "ulimit -n 1024",
    cause,
  });
}
