import type { Facts } from "./facts.ts";
import type { Gate } from "./gate.ts";

/** INV-04: at most one confirmation; a destructive command wants the plugin's name, also from a flag. */
export const confirmation: Gate = (facts) => {
  const { plugin, command, confirmation: answer } = facts;
  if (!needsConfirmation(facts)) return undefined;
  const isDestructive = command.risk === "destructive";
  if (answer === "yes" || answer === "flag-confirm" || (answer === "flag-yes" && !isDestructive))
    return undefined;
  const flag = isDestructive ? `--confirm ${plugin}` : "--yes";
  return {
    gate: "confirmation",
    status: "blocked",
    reason: REASONS.get(answer) ?? `${command.name} asks for a confirmation`,
    risk: command.risk,
    ...(REASONS.has(answer) ? {} : { hint: `ooo ${flag} ${command.namespace} ${command.name}` }),
  };
};

const REASONS: ReadonlyMap<Facts["confirmation"], string> = new Map([
  ["declined", "the confirmation was declined"],
  ["outdated", "what it would act on changed while it was asked about"],
]);

/** Returns whether a command has to be confirmed: it says so, or it is destructive. */
export function needsConfirmation({ command }: Pick<Facts, "command">): boolean {
  return command.requires_confirmation || command.risk === "destructive";
}
