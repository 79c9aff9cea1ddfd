import type { Readable, Writable } from "node:stream";
import { ProtocolError, type HostConnection, type JsonObject, type Params } from "@ooo/protocol";
import type { Egress, SandboxRun } from "@ooo/sandbox";
import type { BrokerRun } from "./broker.ts";
import { canonicalRequest, formatTarget, splitUrl } from "./canonical-request.ts";
import { decideRequest } from "./decide-request.ts";
import { describeBlock } from "./egress-decider.ts";
import type { InvocationContext, InvocationRequest } from "./invocation.ts";
import { limitsOf } from "./run-limits.ts";
import { passOutput, type OutputSummary, type OutputTarget } from "./output.ts";
import type { PreparedParts } from "./prepare-invocation.ts";
import type { RunState } from "./run-state.ts";

/** What a run is attached with. */
export type Attachment = {
  readonly state: RunState;
  readonly parts: PreparedParts;
  readonly request: InvocationRequest;
  readonly context: InvocationContext;
  readonly egress: Egress | undefined;
};

/** What went wrong beside the plugin: the method that failed, or none where the channel itself broke. */
export type RunFault = { readonly fault: unknown; readonly method?: string };

/** What is known once a run ended. */
export type AttachedEnd = {
  readonly stdout: OutputSummary;
  readonly stderr: OutputSummary;
  readonly captured?: { readonly stdout: Buffer; readonly stderr: Buffer };
  readonly faults: readonly RunFault[];
  readonly revoked?: string;
};

/** A run whose streams, channel and signals are connected. */
export type AttachedRun = { readonly end: () => Promise<AttachedEnd> };

/** Connects a started run: stdin, stdout, stderr (INV-07), the broker (CAP-01), signals (INV-08), revocation (T107). */
export function attachRun(run: SandboxRun, attachment: Attachment): AttachedRun {
  const { state, request, context } = attachment;
  const faults: RunFault[] = [];
  let revoked: string | undefined;
  const broker = lazyBroker(run, brokerOf(attachment, faults));
  const stopSignals = connectSignals(run, request, broker);
  state.onRevoked = ({ isWhole, scopes }) => {
    // A mount cannot be taken back from a running process: the run ends.
    const mounted = attachment.parts.scopes.granted.find(
      ({ definition }) => scopes.has(definition.scope) && (definition.mounts ?? []).length > 0,
    );
    if (revoked !== undefined || (!isWhole && mounted === undefined)) return;
    revoked = isWhole
      ? "the trust in this plugin was taken back"
      : `${mounted?.definition.scope ?? ""} was revoked`;
    run.cancel();
    run.cancel();
  };
  if (run.stdin !== undefined && request.io.stdin !== undefined) connectStdin(request.io.stdin, run.stdin);
  const captured = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const budget = { left: limitsOf(context.config, undefined, "capture").outputBytes };
  const target = (name: "stdout" | "stderr"): OutputTarget => {
    const { output } = request.io;
    return output.kind === "stream"
      ? { kind: "stream", to: output[name], isTerminal: output.isTerminal[name] }
      : { kind: "capture", chunks: captured[name], budget, onFull: () => undefined };
  };
  const passed = Promise.all([
    passOutput(run.stdout, target("stdout")),
    passOutput(run.stderr, target("stderr")),
  ]);
  return {
    end: async () => {
      stopSignals();
      await broker.close();
      const [stdout, stderr] = await passed;
      const buffers = { stdout: Buffer.concat(captured.stdout), stderr: Buffer.concat(captured.stderr) };
      return {
        stdout,
        stderr,
        ...(request.io.output.kind === "capture" ? { captured: buffers } : {}),
        faults,
        ...(revoked === undefined ? {} : { revoked }),
      };
    },
  };
}

function brokerOf({ state, parts, context, egress }: Attachment, faults: RunFault[]): BrokerRun {
  const { program, correlationId, commandName } = state.prepared;
  return {
    manifest: parts.manifest,
    scope: {
      plugin: { name: program.name, version: program.version, source_type: program.subject.source_type },
      source_identity: program.subject.source_identity,
      artifact_digest: program.subject.artifact_digest,
      command: commandName,
      correlationId,
    },
    providers: context.providers,
    version: context.version,
    // ENF-12: typed, read-only, no secret passes this way.
    config: (context.config.plugins.get(program.name) ?? {}) as JsonObject,
    activeScopes: () => state.activeScopes().map(({ definition }) => definition.scope),
    isRevoked: () => state.isRevoked(),
    record: (call) => state.recordCall(call),
    http: async (params, call) => {
      if (egress === undefined) throw await blockedWithoutNetwork(state, params);
      const { brokeredHttp } = await import("./brokered-http.ts");
      return brokeredHttp(egress, params, call);
    },
    onFault: (fault, method) => {
      if (faults.length < 10) faults.push({ fault, ...(method === undefined ? {} : { method }) });
    },
  };
}

/** A plugin's channel: opened when the plugin says its first word, or has to be told something. */
type LazyBroker = { readonly cancel: () => void; readonly close: () => Promise<void> };

/** RUN-05: a plugin that never touches its channel costs nothing of the protocol. */
function lazyBroker({ channel }: SandboxRun, broker: BrokerRun): LazyBroker {
  if (channel === undefined) return { cancel: () => undefined, close: () => Promise.resolve() };
  let opened: Promise<HostConnection> | undefined;
  const open = (): Promise<HostConnection> =>
    (opened ??= import("./broker.ts").then(({ openBroker }) => openBroker(channel, broker)));
  channel.on("error", () => undefined);
  channel.once("readable", () => {
    // The end of a channel is readable too.
    if (channel.readableLength > 0) void open();
  });
  return {
    cancel: () =>
      void open().then((connection) => connection.notify("cancel", { reason: "user", grace_ms: 5000 })),
    close: async () => {
      if (opened === undefined) channel.destroy();
      else (await opened).close();
    },
  };
}

/** A run without any network scope has no filter to ask; the answer is the same. */
async function blockedWithoutNetwork(
  state: RunState,
  { method, url }: Params<"http.request">,
): Promise<ProtocolError> {
  const parts = splitUrl(url);
  const request = parts === undefined ? undefined : canonicalRequest({ method, ...parts, hasBody: false });
  if (request === undefined || "refused" in request) {
    return new ProtocolError("INVALID_PARAMS", "url has no single meaning", { pointer: "/url" });
  }
  const target = `${method} ${formatTarget(request)}`.slice(0, 300);
  const decision = decideRequest([], state.egressRun.known, request);
  const coveredBy = decision.allowed ? [] : decision.coveredBy;
  const rule = decision.allowed ? "no-scope" : decision.rule;
  const answer = describeBlock(state.egressRun, { target, rule, coveredBy });
  await state.recordRequest({
    isAllowed: false,
    rule,
    target,
    ...(answer.scope === undefined ? {} : { scope: answer.scope }),
  });
  const { code, message, scope, declared, hint } = answer;
  return new ProtocolError(code, message, {
    ...(scope === undefined ? {} : { scope }),
    ...(declared === undefined ? {} : { declared }),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** INV-08: the first signal asks, the second ends. */
function connectSignals(
  run: SandboxRun,
  { cancel, kill }: InvocationRequest,
  broker: LazyBroker,
): () => void {
  const onCancel = (): void => {
    broker.cancel();
    run.cancel();
  };
  const onKill = (): void => {
    if (cancel?.aborted !== true) run.cancel();
    run.cancel();
  };
  cancel?.addEventListener("abort", onCancel, { once: true });
  kill?.addEventListener("abort", onKill, { once: true });
  if (cancel?.aborted === true) onCancel();
  if (kill?.aborted === true) onKill();
  return () => {
    cancel?.removeEventListener("abort", onCancel);
    kill?.removeEventListener("abort", onKill);
  };
}

/** RUN-05: a plugin that does not read its stdin, or ends before it did, is no fault. */
function connectStdin(from: Readable, to: Writable): void {
  to.on("error", () => from.unpipe(to));
  to.on("close", () => {
    from.unpipe(to);
    from.pause();
  });
  from.on("error", () => to.end());
  from.pipe(to);
}
