import { matchesSource } from "@ooo/home";
import type { Confirmation, Facts } from "./gates/facts.ts";
import type { InvocationContext, InvocationRequest } from "./invocation.ts";
import { isWithin } from "./place.ts";
import type { Prepared } from "./prepare-invocation.ts";

/** Returns what the gates judge by. Pure over what was prepared. */
export function gatherFacts(
  prepared: Prepared,
  request: InvocationRequest,
  context: Pick<InvocationContext, "config" | "ownCode">,
  confirmation: Confirmation,
): Facts {
  const { program, trust, parts, drift } = prepared;
  const disabled = program.disabled ?? (trust.isDisabled ? { reason: "", isCollision: false } : undefined);
  const refusal = policyRefusal(prepared, context);
  return {
    plugin: program.name,
    command: parts?.command ?? { ...prepared.commandName, risk: "read_only", requires_confirmation: false },
    isFirstParty: program.isFirstParty,
    ...(disabled === undefined ? {} : { disabled }),
    ...(drift === undefined ? {} : { drift }),
    isTrusted: trust.isTrusted,
    ...(trust.untrustedReason === undefined ? {} : { untrustedReason: trust.untrustedReason }),
    missing: parts?.scopes.missing ?? [],
    isCancelled: request.cancel?.aborted === true,
    ...(refusal === undefined ? {} : { policy: refusal }),
    confirmation,
  };
}

function policyRefusal(
  { program, parts }: Prepared,
  { config, ownCode }: Pick<InvocationContext, "config" | "ownCode">,
): Facts["policy"] {
  const { row } = program;
  const { sources, require_signature: wantsSignature } = config.policy;
  if (
    row !== undefined &&
    sources !== undefined &&
    !sources.some((pattern) => matchesSource(pattern, row.source_identity))
  ) {
    return {
      reason: `your policy does not allow ${row.source_identity}`,
      hint: "edit [policy] in config.toml",
    };
  }
  if (row?.source_type === "plugin_home" && wantsSignature === true && row.signer === undefined) {
    return {
      reason: `your policy wants a signature, and ${row.name} has none`,
      hint: "edit [policy] in config.toml",
    };
  }
  // T068: whoever may write ooo's own code decides what the next run does.
  const exposed = parts?.mounts.writable.find((root) => ownCode.some((path) => isWithin(path, root)));
  if (exposed === undefined) return undefined;
  return {
    reason: `ooo itself lies in ${exposed}, which this run could write`,
    hint: "install ooo outside of the workspace: npm install --global @ooo/cli",
  };
}
