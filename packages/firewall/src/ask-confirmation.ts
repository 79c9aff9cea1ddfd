import { Readable } from "node:stream";
import type { Call } from "@ooo/protocol";
import { bindArguments, type ManifestCommand } from "@ooo/manifest";
import { needsConfirmation } from "./gates/confirmation.ts";
import type { Confirmation, Facts } from "./gates/facts.ts";
import type { InvocationContext, InvocationRequest, ProviderScope, Remembered } from "./invocation.ts";
import type { Prepared } from "./prepare-invocation.ts";

/**
 * INV-04: asks at most once. A command that acts on what the plugin remembers may name a key of its state
 * (`x-confirmation`): what stands there is part of the question, and if it is another when the answer is given, the
 * answer counts for nothing.
 */
export async function askConfirmation(
  facts: Facts,
  prepared: Prepared,
  request: InvocationRequest,
  context: InvocationContext,
): Promise<Confirmation> {
  const { parts } = prepared;
  if (!needsConfirmation(facts) || parts === undefined) return "yes";
  const { command } = parts;
  const { confirmFlag, words } = request;
  if (confirmFlag?.kind === "confirm" && confirmFlag.plugin === facts.plugin) return "flag-confirm";
  const isDestructive = command.risk === "destructive";
  if (confirmFlag?.kind === "yes" && !isDestructive) return "flag-yes";
  const remembered = await recall(prepared, command, words, context);
  const answer = await context.confirm({
    ...{ plugin: facts.plugin, command, words, typeName: isDestructive },
    ...(remembered && { remembered }),
  });
  if (answer !== "yes") return answer;
  const now = await recall(prepared, command, words, context);
  return now?.value === remembered?.value ? "yes" : "outdated";
}

/** UTF-16 units of a remembered text that is shown; a longer one is none. */
const MAX_SHOWN = 500;

async function recall(
  { program, correlationId, commandName, parts }: Prepared,
  command: ManifestCommand,
  words: readonly string[],
  { providers }: InvocationContext,
): Promise<Remembered | undefined> {
  // Attacker-controlled: the author's wish. It shows the plugin's own words, and nothing else.
  const { state_key: key, unless } = command["x-confirmation"] ?? {};
  const get = providers["state.get"];
  const mayRemember = parts?.manifest.capabilities.some(({ name }) => name === "state") === true;
  if (typeof key !== "string" || key === "" || key.length > 512 || get === undefined || !mayRemember)
    return undefined;
  const bound = bindArguments(command, words);
  if (bound.ok && typeof unless === "string" && bound.values.has(unless)) return undefined;
  const scope: ProviderScope = {
    plugin: { name: program.name, version: program.version, source_type: program.subject.source_type },
    source_identity: program.subject.source_identity,
    artifact_digest: program.subject.artifact_digest,
    ...{ command: commandName, correlationId },
  };
  const { found, value } = await get({ key }, scope, hostCall());
  return found && typeof value === "string" && value.length <= MAX_SHOWN ? { key, value } : undefined;
}

/** The host asks for itself: there is no connection, and no stream. */
const hostCall = (): Call<"state.get"> => ({
  id: 1,
  signal: new AbortController().signal,
  input: Readable.from([]),
  output: () => {
    throw new TypeError("state has no streams");
  },
});
