import type { SandboxCommand, SandboxPolicy } from "../policy.ts";
import type { RunOptions, SandboxRun } from "../run.ts";
import { SandboxError } from "../error.ts";
export async function runSeatbelt(_p: SandboxPolicy, _c: SandboxCommand, _o: RunOptions): Promise<SandboxRun> {
  throw new SandboxError("SANDBOX_PLATFORM_UNSUPPORTED", "todo");
}
