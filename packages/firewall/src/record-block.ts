import type { TrustState } from "@ooo/audit";
import { appendEvents, invocationEvent } from "./event-writer.ts";
import { EXIT } from "./exit-code.ts";
import type { Block } from "./gates/gate.ts";
import type { InvocationContext, InvocationRequest, InvocationResult } from "./invocation.ts";
import { identityOf, pluginOf } from "./invocation-identity.ts";
import type { Prepared } from "./prepare-invocation.ts";

/** Records a block, only as `plugin.failed` and never as `plugin.invoked` (INV-01), and returns it. */
export async function recordBlock(
  prepared: Prepared,
  request: InvocationRequest,
  context: InvocationContext,
  block: Block,
): Promise<InvocationResult> {
  const message = block.reason;
  await appendEvents(prepared.ledger, [
    invocationEvent(identityOf(prepared, request, context), {
      type: "plugin.failed",
      trustState: trustStateOf(prepared, block),
      status: block.status,
      message,
      provenance: {
        rule: block.gate,
        reason: block.reason,
        outcome: "blocked",
        ...(block.scope === undefined ? {} : { scope: block.scope }),
        ...(block.risk === undefined ? {} : { scope_risk: block.risk }),
      },
    }),
  ]);
  const isCancelled = block.gate === "cancelled";
  return {
    outcome: isCancelled ? "cancelled" : "blocked",
    exitCode: isCancelled ? EXIT.cancelled : EXIT.blocked,
    exitBy: "ooo",
    status: block.status,
    message,
    ...(block.hint === undefined ? {} : { hint: block.hint }),
    correlationId: prepared.correlationId,
    plugin: pluginOf(prepared),
    command: prepared.commandName,
    block,
    durationMs: 0,
    notices: [],
  };
}

function trustStateOf({ program, trust }: Prepared, { gate }: Block): TrustState {
  if (gate === "disabled") return "disabled";
  if (gate === "artifact-digest") return "blocked";
  if (program.isFirstParty) return "first_party";
  return trust.isTrusted ? "trusted" : "installed";
}
