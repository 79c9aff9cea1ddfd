import type { Command, CommandArgument, CommandOption } from "./command.ts";
import { COMMANDS } from "./command-table.ts";
import type { Line } from "./line.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";

/** Returns the usage line of a command. */
export function formatUsage(
  name: string,
  command: Pick<Command, "arguments" | "options" | "openEnded" | "after">,
): string {
  const words = command.arguments.map(usageOf);
  const after = command.after === undefined ? [] : ["--", ...command.after.map(usageOf)];
  const own = command.openEnded === true ? ["[options]", ...words] : [...words, "[options]"];
  return ["ooo", name, ...own, ...after].join(" ");
}

function usageOf({ name, required }: CommandArgument): string {
  return required ? `<${name}>` : `[${name}]`;
}

/** Returns the help of one command, as lines. */
export function formatCommandHelp(name: string, command: Command): Line[] {
  const takes = [...command.arguments, ...(command.after ?? [])];
  const words = takes.map(({ name: word, summary }) => [`<${word}>`, summary] as const);
  return [
    `usage: ${formatUsage(name, command)}`,
    "",
    { start: "", words: COMMANDS[name]?.summary ?? "" },
    ...section("arguments", words),
    ...section("options", Object.entries({ ...command.options, ...GLOBAL_OPTIONS }).map(describeOption)),
  ];
}

/** Returns the list of commands, or of those that begin with `prefix`, as lines. */
export function formatOverview(prefix = ""): Line[] {
  const rows = Object.entries(COMMANDS)
    .filter(([, { hidden }]) => hidden !== true)
    .filter(([name]) => name === prefix || name.startsWith(prefix === "" ? "" : `${prefix} `))
    .map(([name, { summary }]) => [`ooo ${name}`, summary] as const);
  return [
    prefix === ""
      ? { start: "", words: "ooo runs workflow plugins that you do not have to trust blindly." }
      : `usage: ooo ${prefix} <command>`,
    ...section("commands", rows),
    "",
    "ooo <command> --help says more about one of them.",
    ...(prefix === "" ? ["ooo help exit-codes, environment or files explains what all commands share."] : []),
  ];
}

function describeOption([name, option]: readonly [string, CommandOption]): readonly [string, string] {
  const long = option.type === "string" ? `--${name} <${option.value}>` : `--${name}`;
  return [option.short === undefined ? long : `-${option.short}, ${long}`, option.summary];
}

function section(title: string, rows: readonly (readonly [string, string])[]): Line[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([left]) => left.length));
  return ["", `${title}:`, ...rows.map(([left, words]) => ({ start: `  ${left.padEnd(width)}  `, words }))];
}
