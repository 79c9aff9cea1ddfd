import { join } from "node:path";
import type { AuditEvent } from "@ooo/audit";
import { prepareEgress, run, SandboxError, type Egress, type Outcome, type SandboxRun } from "@ooo/sandbox";
import { Credentials } from "./credential.ts";
import { appendEvents, invocationEvent, type InvocationIdentity } from "./event-writer.ts";
import type { InvocationContext, InvocationRequest, InvocationResult, Notice } from "./invocation.ts";
import { identityOf } from "./invocation-identity.ts";
import { attachRun, type AttachedRun, type Attachment } from "./attach-run.ts";
import { EXIT } from "./exit-code.ts";
import { finishRun, type EndedRun } from "./finish-run.ts";
import { decideEgress } from "./egress-decider.ts";
import { findUnsandboxed } from "./find-unsandboxed.ts";
import type { Prepared, PreparedParts } from "./prepare-invocation.ts";
import { makePrivateOutputs, removeRunDirectory, runDirectory } from "./private-output.ts";
import { beginWatch } from "./quarantine.ts";
import { closeAbandonedRuns } from "./recover-runs.ts";
import { planRun, runPolicy, type RunPlan, type RunPlanRequest } from "./run-plan.ts";
import { RunState } from "./run-state.ts";
import { dropWatch, type Watch } from "./watch.ts";

/** Runs what the gates let pass: intent, run, uses, outcome (contract, one invocation, 9 to 13). */
export async function runInvocation(
  prepared: Prepared,
  request: InvocationRequest,
  context: InvocationContext,
): Promise<InvocationResult> {
  const { parts, correlationId, ledger } = prepared;
  if (parts === undefined) throw new TypeError("an artifact that cannot be read passes no gate");
  const unsandboxed = await findUnsandboxed(parts, context);
  const isUnsandboxed = unsandboxed !== undefined;
  const identity = { ...identityOf(prepared, request, context), isUnsandboxed };
  const stateDirectory = join(context.home.tmp, "sandbox");
  const abandoned = closeAbandonedRuns(context, ledger, parts.mounts);
  abandoned.catch(() => undefined);
  const credentials = new Credentials({
    env: context.env,
    user: context.user,
    runOutside: context.runOutside,
    outside: [context.home.root, ...(parts.workspace.root === undefined ? [] : [parts.workspace.root])],
  });
  await using state = new RunState(prepared, parts, identity, context, credentials);
  const filter = attempt(() => startEgress(state, parts, context, stateDirectory));
  const egress = "failed" in filter ? undefined : filter.value;
  let handedOver = false;
  let watch: Watch | undefined;
  try {
    const plan = { ...planOf(prepared, parts, request, context), isUnsandboxed };
    const planned = await planRun(plan);
    const notices: Notice[] = [...(await abandoned), ...scopeNotices(parts), ...(unsandboxed ?? [])];
    // 9. AUD-10: durable before anything of the plugin runs, with every mount in the manifest's order (AUD-12).
    const intend = (): Promise<void> => appendEvents(ledger, intentOf(identity, prepared, parts, planned));
    if (planned.kind === "not-found") {
      await intend();
      const outcome: Outcome = { kind: "launch-failed", code: 127, message: planned.message };
      return await finishRun({ state, request, context, notices, outcome, durationMs: 0, outputs: [] });
    }
    if ("failed" in filter) {
      await intend();
      return await finishRun({
        state,
        request,
        context,
        notices,
        outcome: filter.failed,
        durationMs: 0,
        outputs: [],
      });
    }
    const outputs = makePrivateOutputs(context.home, correlationId, parts.mounts.outputs);
    watch = beginWatch(context.home, { correlationId, plugin: prepared.program.name }, parts.mounts.watched);
    const ended = { state, request, context, notices, outputs, ...(watch === undefined ? {} : { watch }) };
    // 10. The entrypoint from the content store, in the sandbox, with a clean environment (INV-05, ENF-01 to ENF-06).
    const { policy, command } = runPolicy({ ...plan, ready: planned, credentials, egress, outputs });
    // T067: the sandbox's own helpers, too, are never taken from the workspace.
    const searchPath = planned.callerPath.join(":");
    const isolation = isUnsandboxed ? "none" : "required";
    // The sandbox is set up while the intent is written, and holds the entrypoint until that is done.
    const intent = intend();
    // INV-08: what is cancelled until then is never let go.
    const permit = intent.then(() => {
      request.cancel?.throwIfAborted();
      request.kill?.throwIfAborted();
    });
    const running = await startRun(
      () => run(policy, command, { stateDirectory, searchPath, isolation, permit }),
      request,
    );
    await intent; // A sandbox that cannot be set up may be the faster one.
    const started = context.now();
    if ("kind" in running) return await finishRun({ ...ended, outcome: running, durationMs: 0 });
    handedOver = true;
    // 11. Calls, requests, streams and signals, until every process of the run is gone.
    const attached = await attachOrEnd(running, { state, parts, request, context, egress });
    const outcome = await running.outcome;
    const result: EndedRun = {
      ...ended,
      outcome,
      durationMs: Math.max(0, context.now() - started),
      ...(await attached.end()),
      run: running,
    };
    // 12, 13.
    return await finishRun(result);
  } finally {
    if (!handedOver) await egress?.close();
    if (!handedOver && watch !== undefined) dropWatch(context.home, watch);
    removeRunDirectory(context.home, correlationId);
  }
}

/** The filter gets ready while other things are prepared; it dials nothing before a request was decided. */
function startEgress(
  state: RunState,
  { scopes }: PreparedParts,
  context: InvocationContext,
  stateDirectory: string,
): Egress | undefined {
  const hasNetwork = scopes.granted.some(({ requests }) => requests.length > 0);
  if (!hasNetwork) return undefined;
  return prepareEgress({
    stateDirectory,
    decide: (egressRequest) => decideEgress(state.egressRun, egressRequest),
    addresses: [...new Set(scopes.granted.flatMap(({ addresses }) => addresses))],
    ...(context.certificateAuthorities === undefined
      ? {}
      : { certificateAuthorities: context.certificateAuthorities }),
    ...(context.answers === undefined ? {} : { answers: context.answers }),
  });
}

type SandboxFailure = Outcome & { readonly kind: "sandbox-failed" };

function attempt<Value>(start: () => Value): { readonly value: Value } | { readonly failed: SandboxFailure } {
  try {
    return { value: start() };
  } catch (cause) {
    return { failed: sandboxFailure(cause) };
  }
}

/** ENF-07: if isolation cannot be set up, nothing runs. */
function sandboxFailure(cause: unknown): SandboxFailure {
  if (!(cause instanceof SandboxError)) throw cause;
  return { kind: "sandbox-failed", code: 125, message: cause.message, cause };
}

/** Returns the run, or why nothing of the plugin was executed. */
async function startRun(
  start: () => Promise<SandboxRun>,
  { cancel, kill }: InvocationRequest,
): Promise<SandboxRun | Outcome> {
  try {
    return await start();
  } catch (cause) {
    const isCancelled = [cancel, kill].some((signal) => signal?.aborted === true && signal.reason === cause);
    return isCancelled ? { kind: "cancelled", code: EXIT.cancelled } : sandboxFailure(cause);
  }
}

/** INV-08: nothing of a run survives a fault of ours. */
async function attachOrEnd(running: SandboxRun, attachment: Attachment): Promise<AttachedRun> {
  try {
    return attachRun(running, attachment);
  } catch (fault) {
    running.cancel();
    running.cancel();
    await running.outcome;
    throw fault;
  }
}

function planOf(
  prepared: Prepared,
  parts: PreparedParts,
  request: InvocationRequest,
  context: InvocationContext,
): Omit<RunPlanRequest, "isUnsandboxed"> {
  const { correlationId } = prepared;
  const { manifest, command, artifact, workspace, roots, mounts } = parts;
  return {
    request,
    context,
    manifest,
    command,
    scopes: parts.scopes.granted,
    artifact,
    workspace,
    roots,
    mounts,
    correlationId,
    runDirectory: runDirectory(context.home, correlationId),
  };
}

function intentOf(
  identity: InvocationIdentity,
  { program }: Prepared,
  parts: PreparedParts,
  planned: RunPlan,
): readonly AuditEvent[] {
  const trustState = program.isFirstParty ? "first_party" : "trusted";
  const interpreter = planned.kind === "ready" ? planned.interpreter : undefined;
  const provenance =
    interpreter === undefined
      ? {}
      : {
          interpreter: `${interpreter.path}${interpreter.version === undefined ? "" : ` ${interpreter.version}`}`,
        };
  const invoked = invocationEvent(identity, {
    type: "plugin.invoked",
    trustState,
    status: "started",
    message: `${parts.command.namespace} ${parts.command.name} is about to run`,
    provenance,
  });
  const mounted = parts.mounts.uses.map(({ scope, rule, target, basis }) =>
    invocationEvent(identity, {
      type: "plugin.permission_used",
      trustState,
      status: "success",
      message: identity.isUnsandboxed === true ? `${target} is not enforced` : `${target} is mounted`,
      scope,
      provenance: { rule, target, basis, outcome: "allowed" },
    }),
  );
  return [invoked, ...mounted];
}

function scopeNotices({ scopes, mounts }: PreparedParts): readonly Notice[] {
  return [
    ...scopes.undefinedScopes.map((scope) => ({
      message: `${scope} is granted, but nobody defined it: it grants nothing`,
      hint: `add [scopes.${JSON.stringify(scope)}.definition] to config.toml`,
    })),
    ...mounts.notices.map(({ scope, message }) => ({ message: `${scope}: ${message}` })),
  ];
}
