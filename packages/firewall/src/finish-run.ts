import type { ProvenanceKey, ResultStatus } from "@ooo/audit";
import { SandboxError, type Outcome, type SandboxRun } from "@ooo/sandbox";
import { projectGrants, updateGrants } from "@ooo/trust-store";
import type { AttachedEnd } from "./attach-run.ts";
import { appendEvents, invocationEvent } from "./event-writer.ts";
import { EXIT, exitCodeOf } from "./exit-code.ts";
import type { InvocationContext, InvocationRequest, InvocationResult, Notice } from "./invocation.ts";
import { pluginOf } from "./invocation-identity.ts";
import { movePrivateOutputs, type PrivateOutput } from "./private-output.ts";
import { endWatch } from "./quarantine.ts";
import { recordQuarantined, recordUnsearched } from "./record-leftovers.ts";
import type { RunState } from "./run-state.ts";
import type { Watch } from "./watch.ts";

/** A run that ended, or never started. */
export type EndedRun = Partial<AttachedEnd> & {
  readonly state: RunState;
  readonly request: InvocationRequest;
  readonly context: InvocationContext;
  readonly notices: readonly Notice[];
  readonly outcome: Outcome;
  readonly durationMs: number;
  readonly outputs: readonly PrivateOutput[];
  readonly watch?: Watch;
  readonly run?: SandboxRun;
};

/** Cleans up after a run, records its outcome (step 12) and returns the one result value (step 13). */
export async function finishRun(ended: EndedRun): Promise<InvocationResult> {
  const { state, context, outcome } = ended;
  const { correlationId } = state.prepared;
  const outputs = movePrivateOutputs(context.home, correlationId, ended.outputs);
  const notices = [...ended.notices, ...outputs.notices];
  // ENF-02: what appeared under a name that runs code later.
  const watch = ended.watch === undefined ? undefined : endWatch(context.home, ended.watch);
  const fault = watch?.stuck[0]?.fault ?? outputs.fault;
  const moved = [...outputs.moved, ...(watch?.moved ?? [])];
  notices.push(...(await recordQuarantined(state.prepared.ledger, state.identity, moved)));
  notices.push(...(await recordUnsearched(state.prepared.ledger, state.identity, watch?.unsearched ?? [])));
  notices.push(...(await recordRefusals(ended)), ...state.blockedNotices, ...(await completeGrants(ended)));
  notices.push(...(await recordFaults(ended)));
  await state.flush();
  const verdict = fault === undefined ? judge(ended) : ooo("failed", exitCodeOf(fault), fault.message);
  await appendEvents(state.prepared.ledger, [
    invocationEvent(state.identity, {
      type: verdict.outcome === "completed" ? "plugin.completed" : "plugin.failed",
      trustState: state.trustState,
      status: verdict.status,
      message: `${verdict.message}${sizes(ended)}`,
      provenance: provenanceOf(ended, verdict),
    }),
  ]);
  const { stdout, stderr, captured } = ended;
  return {
    ...verdict,
    ...(fault?.hint === undefined ? hintOf(outcome, state) : { hint: fault.hint }),
    correlationId,
    plugin: pluginOf(state.prepared),
    command: state.prepared.commandName,
    durationMs: ended.durationMs,
    ...(stdout === undefined ? {} : { stdout }),
    ...(stderr === undefined ? {} : { stderr }),
    ...(captured === undefined ? {} : { captured }),
    notices,
  };
}

type Verdict = Pick<InvocationResult, "outcome" | "exitCode" | "exitBy" | "status" | "message">;

function ooo(status: ResultStatus, exitCode: number, message: string): Verdict {
  return {
    outcome: status === "cancelled" ? "cancelled" : "failed",
    exitCode,
    exitBy: "ooo",
    status,
    message,
  };
}

/** By the exit codes of the contract. */
function judge({ outcome, revoked }: EndedRun): Verdict {
  if (revoked !== undefined) return { ...ooo("blocked", EXIT.blocked, revoked), outcome: "blocked" };
  switch (outcome.kind) {
    case "exited":
      return {
        outcome: outcome.code === 0 ? "completed" : "failed",
        exitCode: outcome.code,
        exitBy: "plugin",
        status: outcome.code === 0 ? "success" : "failed",
        message: `exited with ${outcome.code}`,
      };
    case "signaled":
      return { ...ooo("failed", outcome.code, `ended by ${outcome.signal}`), exitBy: "plugin" };
    case "limit":
      return outcome.limit === "wall-time"
        ? ooo("timed_out", EXIT.wallTime, "the time limit was reached")
        : ooo("failed", EXIT.limit, `the limit for ${outcome.limit} was reached`);
    case "cancelled":
      return ooo("cancelled", EXIT.cancelled, "cancelled");
    case "launch-failed":
      return ooo("failed", outcome.code, outcome.message);
    case "sandbox-failed":
      return ooo("failed", EXIT.sandbox, outcome.message);
  }
}

function hintOf(outcome: Outcome, { prepared }: RunState): { hint?: string } {
  if (outcome.kind === "sandbox-failed") {
    const { cause } = outcome;
    return { hint: (cause instanceof SandboxError ? cause.hint : undefined) ?? "ooo doctor" };
  }
  if (outcome.kind === "launch-failed") return { hint: `ooo plugin inspect ${prepared.program.name}` };
  return {};
}

function sizes({ stdout, stderr }: EndedRun): string {
  if (stdout === undefined || stderr === undefined) return "";
  const cut = stdout.truncated || stderr.truncated ? ", truncated" : "";
  return `; stdout ${stdout.bytes} bytes, stderr ${stderr.bytes} bytes${cut}`;
}

function provenanceOf(ended: EndedRun, verdict: Verdict): Partial<Record<ProvenanceKey, string>> {
  const { stdout, stderr, run, revoked, durationMs } = ended;
  return {
    exit_code: String(verdict.exitCode),
    duration_ms: String(Math.round(durationMs)),
    outcome: verdict.outcome,
    ...(run === undefined || ended.state.identity.isUnsandboxed === true
      ? {}
      : { sandbox: `${process.platform === "darwin" ? "seatbelt" : "bubblewrap"} ${run.resources}` }),
    ...(stdout === undefined ? {} : { stdout_sha256: stdout.sha256 }),
    ...(stderr === undefined ? {} : { stderr_sha256: stderr.sha256 }),
    ...(verdict.exitBy === "ooo" ? { reason: verdict.message } : {}),
    ...(revoked === undefined ? {} : { rule: "revoked" }),
  };
}

/** What the filter refused by itself after or before our decision: an address that is not public, an unclear request. */
async function recordRefusals({ run, state }: EndedRun): Promise<readonly Notice[]> {
  if (run === undefined) return [];
  const refused = run.violations.kept.filter(({ kind }) => kind !== "request-blocked");
  const unique = new Map(refused.map((violation) => [`${violation.kind} ${violation.target}`, violation]));
  for (const { kind, target, reason } of unique.values()) {
    await state.record({
      type: "plugin.violation",
      trustState: state.trustState,
      status: "blocked",
      message: reason.slice(0, 300),
      provenance: { rule: kind, target: target.slice(0, 300), outcome: "blocked" },
    });
  }
  return [...unique.values()]
    .slice(0, 10)
    .map(({ target, reason }) => ({ message: `refused: ${target}: ${reason}` }));
}

/** What broke the channel is the plugin's doing and is recorded; what a provider could not do is ours and is shown. */
async function recordFaults({ faults = [], state }: EndedRun): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const { fault, method } of faults) {
    const message = (fault instanceof Error ? fault.message : "unknown fault").slice(0, 300);
    if (method !== undefined) {
      notices.push({ message: `${method} failed: ${message}` });
    } else {
      const provenance = { rule: "protocol", reason: message, outcome: "blocked" };
      const text = "the plugin broke the protocol, its channel was closed";
      await state.record({
        type: "plugin.violation",
        trustState: state.trustState,
        status: "blocked",
        message: text,
        provenance,
      });
      notices.push({ message: `${text}: ${message}` });
    }
  }
  return notices;
}

/** TRU-07: fewer grants in the file than the ledger proves are completed and reported. */
async function completeGrants({ state, context }: EndedRun): Promise<readonly Notice[]> {
  const { toComplete } = state.prepared.trust;
  const { name } = state.prepared.program;
  if (toComplete === undefined) return [];
  try {
    await updateGrants(context.home, name, (grants) => projectGrants(grants, toComplete));
    return [{ message: `trust.json of ${name} lacked grants that the ledger proves; it was completed` }];
  } catch {
    return [{ message: `trust.json of ${name} lacks grants that the ledger proves, and cannot be written` }];
  }
}
