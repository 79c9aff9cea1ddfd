import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { SandboxError } from "./error.ts";
import { asSandboxError } from "./host-failure.ts";
import { findProgram, HELPERS } from "./linux/find-program.ts";

/** Whether this host can isolate a run, as far as it can be told without one. */
export type Isolation =
  | { readonly kind: "available"; readonly mechanism: "bubblewrap" | "seatbelt"; readonly version: string }
  | { readonly kind: "unavailable"; readonly error: SandboxError };

/** Where to look. */
export type ProbeOptions = { readonly searchPath?: string };

/** `--disable-userns` and `--size` came with this version. */
const OLDEST_BWRAP = [0, 8, 0] as const;

/**
 * Tries what every run needs and returns what is missing, with the fix. Nothing is kept: ask again after a fix. T069
 */
export async function probeIsolation(options: ProbeOptions = {}): Promise<Isolation> {
  try {
    if (process.platform === "darwin") return probeSeatbelt();
    if (process.platform !== "linux") {
      throw new SandboxError("SANDBOX_PLATFORM_UNSUPPORTED", `${process.platform} has no sandbox`, {
        hint: "on Windows, run ooo inside WSL2",
      });
    }
    return await probeBubblewrap(options.searchPath ?? process.env.PATH ?? "");
  } catch (error) {
    if (error instanceof SandboxError) return { kind: "unavailable", error };
    throw error;
  }
}

async function probeBubblewrap(searchPath: string): Promise<Isolation> {
  const bwrap = findProgram(HELPERS.bwrap, searchPath, []);
  findProgram(HELPERS.prlimit, searchPath, []);
  findProgram(HELPERS.mkfifo, searchPath, []);
  const version = /(\d+)\.(\d+)\.(\d+)/.exec((await attempt(bwrap, ["--version"])).output);
  if (version === null || isOlder(version.slice(1).map(Number), OLDEST_BWRAP)) {
    throw new SandboxError(
      "SANDBOX_BWRAP_TOO_OLD",
      `${bwrap} is ${version?.[0] ?? "of unknown version"}, expected 0.8.0`,
      {
        path: bwrap,
        hint: "install bubblewrap 0.8.0 or newer",
      },
    );
  }
  const base = ["--unshare-all", "--unshare-user", "--cap-drop", "ALL", "--ro-bind", "/", "/"];
  const plain = await attempt(bwrap, [...base, "--", "/usr/bin/true"]);
  if (plain.code !== 0) throw forbidden(bwrap, plain.output);
  const proc = await attempt(bwrap, [...base, "--disable-userns", "--proc", "/proc", "--", "/usr/bin/true"]);
  if (proc.code !== 0) {
    throw new SandboxError("SANDBOX_PROC_FORBIDDEN", `bubblewrap cannot mount /proc: ${proc.output.trim()}`, {
      path: bwrap,
      hint: inContainer()
        ? "start the container with --security-opt systempaths=unconfined, or run ooo outside it"
        : "remove what is mounted over parts of /proc",
    });
  }
  return { kind: "available", mechanism: "bubblewrap", version: version[0] };
}

function probeSeatbelt(): Isolation {
  if (existsSync("/usr/bin/sandbox-exec"))
    return { kind: "available", mechanism: "seatbelt", version: "system" };
  throw new SandboxError("SANDBOX_TOOL_MISSING", "/usr/bin/sandbox-exec was not found, expected on macOS");
}

function forbidden(bwrap: string, output: string): SandboxError {
  return new SandboxError("SANDBOX_USERNS_FORBIDDEN", `user namespaces cannot be made: ${output.trim()}`, {
    path: bwrap,
    hint: inContainer()
      ? "start the container with --security-opt seccomp=unconfined --security-opt apparmor=unconfined, or run ooo outside it"
      : isSet("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1")
        ? "install an AppArmor profile for bwrap that allows userns, or: sysctl kernel.apparmor_restrict_unprivileged_userns=0"
        : isSet("/proc/sys/kernel/unprivileged_userns_clone", "0")
          ? "sysctl kernel.unprivileged_userns_clone=1"
          : "sysctl user.max_user_namespaces=10000",
  });
}

function inContainer(): boolean {
  return existsSync("/.dockerenv") || existsSync("/run/.containerenv");
}

function isSet(path: string, value: string): boolean {
  try {
    return readFileSync(path, "latin1").trim() === value;
  } catch {
    return false;
  }
}

function isOlder(version: readonly number[], oldest: readonly number[]): boolean {
  const at = oldest.findIndex((part, index) => part !== version[index]);
  return at !== -1 && (version[at] ?? 0) < (oldest[at] ?? 0);
}

/** Rejects where it cannot be started for want of descriptors: that says nothing about the program. */
function attempt(program: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env: {}, cwd: "/", timeout: 5_000 }, (error, stdout, stderr) => {
      const failure = asSandboxError(error);
      if (failure instanceof SandboxError && failure.code === "SANDBOX_DESCRIPTORS") reject(failure);
      resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}
