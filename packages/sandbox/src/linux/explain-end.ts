import { SandboxError } from "../error.ts";
import { endedOutcome, type Outcome } from "../outcome.ts";
import { probeIsolation } from "../probe.ts";
import type { DiagnosticStream } from "./diagnostic-stream.ts";
import type { Status } from "./status.ts";

/** What is known of a run that ended by itself. */
export type Ended = {
  readonly status: Status;
  /** Why the forwarder could not start it, with a network. */
  readonly report: Promise<string>;
  readonly stderr: DiagnosticStream;
  readonly program: string;
  readonly searchPath: string | undefined;
};

/** Returns how the run ended: bubblewrap reports an exit code only for a program that it could execute. INV-06 */
export async function explainEnd(ended: Ended): Promise<Outcome> {
  const code = await ended.status.exitCode;
  const failure = await ended.report;
  if (failure !== "") return launchFailed(failure === "ENOENT" ? 127 : 126, ended.program, failure);
  if (code !== undefined) {
    ended.stderr.release();
    return endedOutcome(code);
  }
  const message = ended.stderr.takeMessage().trim();
  const refused = /execvp .*: ([^:]+)$/.exec(message)?.[1];
  if (refused !== undefined) {
    return launchFailed(refused.startsWith("No such file") ? 127 : 126, ended.program, refused);
  }
  const cause = await explain(message, undefined, ended.searchPath);
  return { kind: "sandbox-failed", code: 125, message: cause.message, cause };
}

/** Returns why the sandbox could not be set up, with the host's own reason where `probeIsolation` finds one. T069 */
export async function explainFailure(
  stderr: DiagnosticStream,
  cause: unknown,
  searchPath: string | undefined,
): Promise<SandboxError> {
  await new Promise((resolve) => setImmediate(resolve)); // What was written before the end is read by now.
  return await explain(stderr.takeMessage().trim(), cause, searchPath);
}

async function explain(
  message: string,
  cause: unknown,
  searchPath: string | undefined,
): Promise<SandboxError> {
  const isolation = await probeIsolation(searchPath === undefined ? {} : { searchPath });
  if (isolation.kind === "unavailable") return isolation.error;
  return new SandboxError(
    "SANDBOX_SETUP_FAILED",
    `sandbox could not be set up: ${message || (cause instanceof Error ? cause.message : "no reason was given")}`,
    {
      hint: "ooo doctor",
      cause,
    },
  );
}

function launchFailed(code: 126 | 127, program: string, why: string): Outcome {
  return { kind: "launch-failed", code, message: `${program} cannot be executed: ${why}` };
}
