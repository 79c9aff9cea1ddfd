import { CliError } from "./cli-error.ts";
import { COMMANDS, type CommandEntry } from "./command-table.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { suggest } from "./suggest.ts";

/** Where the typed words lead. */
export type Route =
  | { readonly kind: "overview"; readonly prefix: string }
  | {
      readonly kind: "command";
      readonly name: string;
      readonly entry: CommandEntry;
      readonly words: readonly string[];
    };

/** Returns the command that the words name. Throws `CliError` for an unknown one, with a suggestion, never a guess. */
export function route(words: readonly string[]): Route {
  const start = words.findIndex((word) => !isGlobalFlag(word));
  const flags = start === -1 ? words : words.slice(0, start);
  const rest = start === -1 ? [] : words.slice(start);
  const [first = "", second = ""] = rest;

  if (first === "--version" || first === "-V") return command("version", flags, rest.slice(1));
  if (first === "" || first === "help") return help(rest.slice(1), flags);
  if (Object.hasOwn(COMMANDS, first)) return command(first, flags, rest.slice(1));
  if (isGroup(first)) {
    if (second === "" || isGlobalFlag(second)) return { kind: "overview", prefix: first };
    const name = `${first} ${second}`;
    if (Object.hasOwn(COMMANDS, name)) return command(name, flags, rest.slice(2));
    throw unknown(name);
  }
  throw unknown(first);
}

function help(words: readonly string[], flags: readonly string[]): Route {
  const name = words.filter((word) => !word.startsWith("-")).join(" ");
  if (name === "" || isGroup(name)) return { kind: "overview", prefix: name };
  if (Object.hasOwn(COMMANDS, name)) return command(name, [...flags, "--help"], []);
  throw unknown(name);
}

function command(name: string, flags: readonly string[], words: readonly string[]): Route {
  const entry = COMMANDS[name];
  if (entry === undefined) throw unknown(name);
  return { kind: "command", name, entry, words: [...flags, ...words] };
}

function isGroup(word: string): boolean {
  return Object.keys(COMMANDS).some((name) => name.startsWith(`${word} `));
}

function isGlobalFlag(word: string): boolean {
  return Object.entries(GLOBAL_OPTIONS).some(
    ([name, { short }]) => word === `--${name}` || (short !== undefined && word === `-${short}`),
  );
}

function unknown(name: string): CliError {
  const near = suggest(name, Object.keys(COMMANDS));
  return new CliError("CLI_UNKNOWN_COMMAND", `there is no command ${JSON.stringify(name)}`, {
    hint: near === undefined ? "ooo help" : `did you mean: ooo ${near}`,
  });
}
