import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SANDBOX_PATHS, type SandboxCommand, type SandboxPolicy } from "./policy.ts";
import { spawnGroup, superviseGroup } from "./process-group.ts";
import { closeRun } from "./recover.ts";
import type { RunOptions, SandboxRun } from "./run.ts";
import { openRunDirectory } from "./state-directory.ts";

/**
 * Runs a program without any isolation: it may read, write and reach what the user may (ENF-07). What is left of the policy
 * is its environment, a private temporary directory, wall time and output. Paths cannot appear under other names.
 */
export async function runUnsandboxed(
  policy: SandboxPolicy,
  command: SandboxCommand,
  options: RunOptions,
): Promise<SandboxRun> {
  const directory = openRunDirectory(options.stateDirectory);
  try {
    const temporary = join(directory, "tmp");
    mkdirSync(join(temporary, "home"), { recursive: true, mode: 0o700 });
    const inPlace = (path: string): string =>
      path === SANDBOX_PATHS.temporary
        ? temporary
        : path === SANDBOX_PATHS.home
          ? join(temporary, "home")
          : path;
    const environment = Object.fromEntries(
      Object.entries(policy.environment).map(([name, value]) => [name, inPlace(value)]),
    );
    await options.permit;
    const child = spawnGroup(command.argv, command, { environment, cwd: inPlace(command.cwd) });
    return superviseGroup(child, policy, directory);
  } catch (error) {
    await closeRun(directory).catch(() => undefined);
    throw error;
  }
}
