import { CliError } from "./cli-error.ts";
import { COMMANDS, type CommandEntry } from "./command-table.ts";
import { HOST_USAGE, joinHostWords, splitHostWords, type HostWords } from "./host-words.ts";
import { suggest } from "./suggest.ts";

/** What `ooo help` explains beside the commands. */
export const HELP_TOPICS = ["exit-codes", "environment", "files"] as const;

/** Name of one of them. */
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** Where the typed words lead. */
export type Route =
  | { readonly kind: "overview"; readonly prefix: string }
  | { readonly kind: "topic"; readonly name: HelpTopic }
  | {
      readonly kind: "command";
      readonly name: string;
      readonly entry: CommandEntry;
      readonly words: readonly string[];
    }
  /** A word that no built-in has: a program, if one is installed. */
  | { readonly kind: "program"; readonly host: HostWords; readonly words: readonly string[] };

/** Returns what the words name. Throws `CliError` for a command that cannot be, with a suggestion, never a guess. */
export function route(words: readonly string[]): Route {
  const { host, rest } = splitHostWords(words);
  return follow(host, rest);
}

function follow(host: HostWords, rest: readonly string[]): Route {
  const [first = "", second = ""] = rest;
  if (first === "--version" || first === "-V") return command("version", host, rest.slice(1));
  if (first === "" || first === "help") return help(rest.slice(1), host);
  if (first.startsWith("-")) throw unknownOption(first, HOST_USAGE);
  if (first === "plugin" && second === "run") return runByName(host, rest.slice(2));
  if (Object.hasOwn(COMMANDS, first)) return command(first, host, rest.slice(1));
  if (!isGroup(first)) return { kind: "program", host, words: rest };
  if (second.startsWith("-")) return followGroup(first, host, rest.slice(1));
  if (second === "") return { kind: "overview", prefix: first };
  const name = `${first} ${second}`;
  if (Object.hasOwn(COMMANDS, name)) return command(name, host, rest.slice(2));
  throw unknownCommand(name);
}

/** Options may stand between the two words of a command's name. */
function followGroup(group: string, host: HostWords, words: readonly string[]): Route {
  const { host: more, rest } = splitHostWords(words);
  const [next = ""] = rest;
  if (next.startsWith("-")) throw unknownOption(next, `ooo help ${group}`);
  return follow(joinHostWords(host, more), [group, ...rest]);
}

/** What stands before the plugin's name is the host's, also after `plugin run` (ARG-03). */
function runByName(before: HostWords, words: readonly string[]): Route {
  const { host: more, rest } = splitHostWords(words);
  const host = joinHostWords(before, more);
  const [name = ""] = rest;
  if (name.startsWith("-")) throw unknownOption(name, "ooo help plugin run");
  if (name !== "") return { kind: "program", host, words: ["plugin", "run", ...rest] };
  if (host.help) return command("plugin run", { ...host, yes: false }, []);
  throw new CliError("CLI_MISSING_ARGUMENT", "<name> is missing", { hint: "ooo help plugin run" });
}

function unknownOption(option: string, hint: string): CliError {
  return new CliError("CLI_UNKNOWN_OPTION", `unknown option ${JSON.stringify(option)}`, { hint });
}

/** Returns the error for a word that names nothing; `programs` are those that are installed. */
export function unknownCommand(name: string, programs: readonly string[] = []): CliError {
  const [group = "", ...rest] = name.split(" ");
  const word = rest.length === 0 ? undefined : rest.join(" ");
  // Within a group only the second word was mistyped: the first would make all of them alike.
  const inGroup = group === "help" ? [...HELP_TOPICS, ...Object.keys(COMMANDS)] : wordsOf(group);
  const found =
    word === undefined ? suggest(name, [...Object.keys(COMMANDS), ...programs]) : suggest(word, inGroup);
  const near = found === undefined || word === undefined ? found : `${group} ${found}`;
  return new CliError("CLI_UNKNOWN_COMMAND", `there is no command ${JSON.stringify(name)}`, {
    hint: near === undefined ? "ooo help" : `did you mean: ooo ${near}`,
  });
}

function help(words: readonly string[], host: HostWords): Route {
  const name = words.filter((word) => !word.startsWith("-")).join(" ");
  if (name === "" || isGroup(name)) return { kind: "overview", prefix: name };
  const topic = HELP_TOPICS.find((candidate) => candidate === name);
  if (topic !== undefined) return { kind: "topic", name: topic };
  if (Object.hasOwn(COMMANDS, name)) return command(name, { ...host, help: true }, []);
  throw unknownCommand(`help ${name}`);
}

/** A built-in takes its flags anywhere, so those that came first are handed on. */
function command(name: string, host: HostWords, words: readonly string[]): Route {
  const entry = COMMANDS[name];
  if (entry === undefined) throw unknownCommand(name);
  if (host.yes || host.confirm !== undefined || host.workspace !== undefined) {
    throw new CliError(
      "CLI_UNKNOWN_OPTION",
      `ooo ${name} takes no --yes, --confirm or --workspace before it`,
      {
        hint: `ooo help ${name}`,
      },
    );
  }
  const flags = [
    ...(host.json ? ["--json"] : []),
    ...(host.noInput ? ["--no-input"] : []),
    ...(host.help ? ["--help"] : []),
    ...(host.quiet ? ["--quiet"] : []),
    ...(host.verbose ? ["--verbose"] : []),
    ...(host.noColour ? ["--no-color"] : []),
  ];
  return { kind: "command", name, entry, words: [...flags, ...words] };
}

/** Returns the second words of the commands of a group. */
function wordsOf(group: string): string[] {
  return Object.entries(COMMANDS).flatMap(([name, { hidden }]) =>
    name.startsWith(`${group} `) && hidden !== true ? [name.slice(group.length + 1)] : [],
  );
}

function isGroup(word: string): boolean {
  return Object.keys(COMMANDS).some((name) => name.startsWith(`${word} `));
}
