import { askConfirmation } from "./ask-confirmation.ts";
import { decide, GATES } from "./gates/decide.ts";
import { findProgram } from "./find-program.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { InvocationContext, InvocationRequest, InvocationResult } from "./invocation.ts";
import { prepareInvocation } from "./prepare-invocation.ts";
import { recordBlock } from "./record-block.ts";
import { runInvocation } from "./run-invocation.ts";

/**
 * Runs one command of a plugin, or says why not: the one way to run a plugin (INV-01).
 *
 * A block, a failed plugin and a cancelled one are values. Throws `FirewallError` where the firewall cannot do its work
 * (`exitCodeOf` has the code: 125, or 2 for words that do not fit) and the errors of broken files of the home.
 */
export async function invokePlugin(
  request: InvocationRequest,
  context: InvocationContext,
): Promise<InvocationResult> {
  // 1. NAM-01: one lookup space.
  const program = await findProgram(request, context);
  const prepared = await prepareInvocation(program, request, context);
  try {
    // 2 to 6. INV-01: disabled, artifact digest (DIG-05), required permission (INV-02, TRU-07), cancelled, policy.
    const facts = gatherFacts(prepared, request, context, "yes");
    const early = decide(facts, GATES.slice(0, -1));
    if (early !== undefined) return await recordBlock(prepared, request, context, early);
    // 7. INV-04: one confirmation, only for what would run.
    const confirmation = await askConfirmation(facts, prepared, request, context);
    // Who is asked may answer with Ctrl-C.
    const block = decide({ ...facts, confirmation, isCancelled: request.cancel?.aborted === true });
    if (block !== undefined) return await recordBlock(prepared, request, context, block);
    // 9 to 13. Intent, run, uses as they happen, outcome, one result value.
    return await runInvocation(prepared, request, context);
  } finally {
    prepared.close();
  }
}
