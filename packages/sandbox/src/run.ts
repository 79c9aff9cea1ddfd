import type { Duplex, Readable, Writable } from "node:stream";
import { SandboxError } from "./error.ts";
import { checkPolicy } from "./check-policy.ts";
import { asSandboxError, requireDescriptors } from "./host-failure.ts";
import { runLinux } from "./linux/run-linux.ts";
import { runSeatbelt } from "./macos/run-seatbelt.ts";
import type { Outcome } from "./outcome.ts";
import type { SandboxCommand, SandboxPolicy } from "./policy.ts";
import { runUnsandboxed } from "./run-unsandboxed.ts";
import type { Violations } from "./violation.ts";

/** What is opened before the sandbox is started, beside the paths of the policy: pipes, and what makes them. */
const SETUP_DESCRIPTORS = 32;

/** What does not depend on the plugin. */
export type RunOptions = {
  /**
   * A directory of the caller's own, made with mode 0700 if absent, for what must be cleaned up after a run. No policy may
   * name it. `recover` reads it at the next start.
   */
  readonly stateDirectory: string;
  /** Where the sandbox's helpers are looked up, as in `PATH`; the process's own if absent. */
  readonly searchPath?: string;
  /** `none` runs without any isolation, because the user said so (ENF-07); every record has to say it too. */
  readonly isolation?: "required" | "none";
  /**
   * Nothing of the program is executed before this resolves; if it rejects, nothing ever is, and `run` rejects with its
   * reason. The sandbox is set up meanwhile. AUD-10
   */
  readonly permit?: Promise<unknown>;
};

/**
 * How memory and processes of a run are bounded. ENF-06, ENF-08
 *
 * A control group is exact. The watchdog looks every 50 milliseconds, so a run may use more for that long. `none` is macOS,
 * and a run without isolation.
 */
export type ResourceEnforcement = "cgroup-v1" | "cgroup-v2" | "watchdog" | "none";

/** A started run. Its streams must be read, or it waits: what the caller does not read is never buffered. T059 */
export type SandboxRun = {
  /** The host's pid of the process that holds the run together; everything of the run is below it. */
  readonly pid: number;
  /** Present if the command asked for a pipe. */
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Our end of the plugin's descriptor 3, if the command asked for it. Bytes from it are attacker-controlled. */
  readonly channel: Duplex | undefined;
  /** What the run tried and did not get, so far. */
  readonly violations: Violations;
  /** Protected paths that nothing covers in this run, for the caller to look at afterwards. ENF-02 */
  readonly uncovered: readonly string[];
  readonly resources: ResourceEnforcement;
  /**
   * INV-08: asks the plugin's processes to end (SIGTERM), and ends the whole tree after 5 seconds; called again, at once.
   */
  readonly cancel: () => void;
  /** Settles when every process of the run is gone and the host is clean again. It never rejects. */
  readonly outcome: Promise<Outcome>;
};

/**
 * Starts a program that can touch only what the policy names, and returns when it has been let go. ENF-01 to ENF-06
 *
 * Rejects with `SandboxError` if isolation cannot be set up; then nothing of the program ran and nothing is left behind.
 */
export async function run(
  policy: SandboxPolicy,
  command: SandboxCommand,
  options: RunOptions,
): Promise<SandboxRun> {
  let refused: { readonly reason: unknown } | undefined;
  options.permit?.catch((reason: unknown) => (refused = { reason })); // It may be before anybody waits for it.
  try {
    checkPolicy(policy, command, options.stateDirectory);
    if (process.platform === "linux") {
      const { readable, writable, protected: kept } = policy;
      requireDescriptors(SETUP_DESCRIPTORS + readable.length + writable.length + kept.length, 0);
    }
    return await runHere(policy, command, options);
  } catch (error) {
    if (policy.network.kind === "filtered") await policy.network.egress.close();
    throw refused?.reason === error ? error : asSandboxError(error);
  }
}

async function runHere(
  policy: SandboxPolicy,
  command: SandboxCommand,
  options: RunOptions,
): Promise<SandboxRun> {
  if (options.isolation === "none") return await runUnsandboxed(policy, command, options);
  switch (process.platform) {
    case "linux":
      return await runLinux(policy, command, options);
    case "darwin":
      return await runSeatbelt(policy, command, options);
    default:
      // ENF-07: no isolation, no run.
      throw new SandboxError("SANDBOX_PLATFORM_UNSUPPORTED", `${process.platform} has no sandbox`, {
        hint: "on Windows, run ooo inside WSL2",
      });
  }
}
