import { quote } from "@ooo/manifest";
import { PluginError } from "./error.ts";
import { EXIT } from "./limits.ts";
import type { PluginCommand } from "./plugin-manifest.ts";

/** What the words that bind to no argument are for. */
export type SortedWords = {
  /** Those that the command takes (`x-words`), as typed. */
  readonly words: readonly string[];
  /** `--json` after the command is the plugin's (ARG-03). */
  readonly isJson: boolean;
};

/**
 * Returns what the unbound words of a command are for; `unbound` are their places among the typed ones. Throws
 * `PluginError` (`PLUGIN_BAD_ARGUMENTS`, exit code 2) that names the first one that the command does not take.
 */
export function sortWords(
  command: PluginCommand,
  typed: readonly string[],
  unbound: readonly number[],
): SortedWords {
  const end = endOfOptions(typed);
  const isOwn = (at: number): boolean => at === end || (at < end && typed[at] === "--json");
  const surplus = unbound.filter((at) => !isOwn(at));
  const isJson = unbound.some((at) => at < end && isOwn(at));
  const [first] = surplus;
  if (first === undefined || command.words === true)
    return { words: surplus.map((at) => typed[at] ?? ""), isJson };
  throw new PluginError(explain(command, typed, first, end), {
    ...{ code: "PLUGIN_BAD_ARGUMENTS", hint: command.usage, exitCode: EXIT.usage },
  });
}

/** Returns whether `--json` stands among the words; what comes after `--` is no option. */
export function asksForJson(typed: readonly string[]): boolean {
  return typed.slice(0, endOfOptions(typed)).includes("--json");
}

function endOfOptions(typed: readonly string[]): number {
  const at = typed.indexOf("--");
  return at === -1 ? typed.length : at;
}

function explain({ name }: PluginCommand, typed: readonly string[], at: number, end: number): string {
  const word = typed[at] ?? "";
  // The value may be a secret: an option is named without it.
  const [option = ""] = word.split("=");
  if (at < end && option === "--json") return "--json takes no value";
  if (at < end && /^-\D/.test(word)) return `${name} has no option ${quote(option)}`;
  if (typed[at - 1] === "--json" && at - 1 < end)
    return `${quote(word)} stands behind --json, which takes no value and goes last`;
  return `${name} takes no further word, got ${quote(word)}`;
}
