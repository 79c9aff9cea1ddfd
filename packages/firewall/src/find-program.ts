import { loadFirstPartyOverrides, loadLockfile } from "@ooo/trust-store";
import { FirewallError } from "./error.ts";
import type { InvocationContext, InvocationRequest } from "./invocation.ts";
import { lookupPlugin, lookupProgram, toProgram, type Program } from "./program.ts";

/**
 * Returns the program that a request names (NAM-01), with its records. Throws `FIREWALL_USAGE` if nothing has this
 * name or a built-in has it, and `TrustStoreError` for a lockfile that is broken: it never counts as empty.
 */
export async function findProgram(
  request: Pick<InvocationRequest, "program" | "by">,
  context: Pick<InvocationContext, "home" | "builtins" | "firstParty" | "version">,
): Promise<Program> {
  const [lockfile, overrides] = await Promise.all([
    loadLockfile(context.home),
    context.firstParty.length === 0 ? [] : loadFirstPartyOverrides(context.home),
  ]);
  const space = { builtins: context.builtins, firstParty: context.firstParty, lockfile };
  const found =
    request.by === "name" ? lookupPlugin(request.program, space) : lookupProgram(request.program, space);
  if (found === undefined || found.kind === "builtin") {
    throw new FirewallError("FIREWALL_USAGE", `no plugin is called ${JSON.stringify(request.program)}`, {
      got: request.program,
      expected: "a plugin's namespace or name",
      hint: "ooo plugin list",
    });
  }
  const { firstParty } = context;
  return toProgram(found, context.version, { disabled: lockfile.disabled, overrides, firstParty });
}
