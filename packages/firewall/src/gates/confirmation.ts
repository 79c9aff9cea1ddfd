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
    reason:
      answer === "declined" ? "the confirmation was declined" : `${command.name} asks for a confirmation`,
    risk: command.risk,
    ...(answer === "declined" ? {} : { hint: `ooo ${flag} ${command.namespace} ${command.name}` }),
  };
};

/** Returns whether a command has to be confirmed: it says so, or it is destructive. */
export function needsConfirmation({ command }: Pick<Facts, "command">): boolean {
  return command.requires_confirmation || command.risk === "destructive";
}
