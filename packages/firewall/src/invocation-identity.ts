import type { InvocationIdentity } from "./event-writer.ts";
import type { InvocationContext, InvocationRequest, InvocationResult } from "./invocation.ts";
import type { Prepared } from "./prepare-invocation.ts";

/** Returns what every event of an invocation repeats. */
export function identityOf(
  prepared: Prepared,
  request: InvocationRequest,
  context: InvocationContext,
): InvocationIdentity {
  return {
    program: prepared.program,
    command: prepared.commandName,
    words: request.words,
    correlationId: prepared.correlationId,
    ...(prepared.parts === undefined ? {} : { manifestDigest: prepared.parts.manifestDigest }),
    user: context.user.name,
    via: context.via,
    now: context.now,
  };
}

/** Returns how a result names its plugin. */
export function pluginOf({ program }: Prepared): InvocationResult["plugin"] {
  return { name: program.name, version: program.version, source_type: program.subject.source_type };
}
