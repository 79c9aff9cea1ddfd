import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { SandboxCommand, SandboxPolicy } from "../policy.ts";
import { spawnGroup, superviseGroup } from "../process-group.ts";
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
    const place = { environment: policy.environment, cwd: "/" };
    await options.permit;
    const child = spawnGroup(["/bin/sh", "-c", line], command, place);
    return superviseGroup(child, policy, directory);
  } catch (error) {
    await closeRun(directory).catch(() => undefined);
    throw error;
  }
}
