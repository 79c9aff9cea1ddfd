export type {
  Egress,
  EgressOptions,
  EgressRequest,
  ReadableEgressRequest,
  Verdict,
} from "./egress/egress.ts";
export type { IsolationDescription } from "./describe-isolation.ts";
export type { InterpreterRoots } from "./interpreter-roots.ts";
export type { SandboxErrorCode } from "./error.ts";
export type { Limits } from "./limits.ts";
export type { LimitName, Outcome } from "./outcome.ts";
export type {
  Network,
  ProtectedPath,
  ReadablePath,
  SandboxCommand,
  SandboxPolicy,
  WritablePath,
} from "./policy.ts";
export type { Isolation, ProbeOptions } from "./probe.ts";
export type { ResourceEnforcement, RunOptions, SandboxRun } from "./run.ts";
export type { OutsideAnswer, RunOutsideOptions } from "./run-outside.ts";
export type { Violation, Violations } from "./violation.ts";
export { DEFAULT_LIMITS } from "./limits.ts";
export { SANDBOX_PATHS } from "./policy.ts";
export { SandboxError } from "./error.ts";
export { describeIsolation } from "./describe-isolation.ts";
export { interpreterRoots } from "./interpreter-roots.ts";
export { prepareEgress } from "./egress/prepare-egress.ts";
export { probeIsolation } from "./probe.ts";
export { recover } from "./recover.ts";
export { run } from "./run.ts";
export { runOutside } from "./run-outside.ts";
