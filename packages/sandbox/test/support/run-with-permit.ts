import { join } from "node:path";
import { DEFAULT_LIMITS, prepareEgress, run, type Egress, type SandboxRun } from "../../src/index.ts";

/** Starts a program that makes the file `ran` in the writable directory, once it may. */
export function runWithPermit(options: {
  readonly stateDirectory: string;
  readonly writable: string;
  readonly network: "none" | "filtered";
  readonly permit: Promise<unknown>;
  readonly isolation?: "required" | "none";
  /** What the program does afterwards. */
  readonly then?: string;
}): Promise<SandboxRun> {
  const { stateDirectory, writable, network, permit, isolation = "required", then = "true" } = options;
  const decide = () => Promise.resolve({ kind: "block", reason: "test" } as const);
  const egress: Egress | undefined =
    network === "none" ? undefined : prepareEgress({ stateDirectory, addresses: [], decide });
  return run(
    {
      readable: [],
      writable: [{ path: writable }],
      protected: [],
      environment: { PATH: "/usr/bin:/bin", ...egress?.environment },
      limits: DEFAULT_LIMITS,
      network: egress === undefined ? { kind: "none" } : { kind: "filtered", egress },
      userName: "user",
    },
    {
      argv: ["/bin/sh", "-c", `echo $$ > ${join(writable, "ran")}; ${then}`],
      cwd: "/tmp",
      stdin: "none",
      channel: "none",
    },
    { stateDirectory, permit, isolation },
  );
}
