import { CliError } from "./cli-error.ts";

/** What stands before the program's name: the host's words, never the plugin's (ARG-03). */
export type HostWords = {
  readonly json: boolean;
  readonly noInput: boolean;
  readonly help: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly noColour: boolean;
  readonly yes: boolean;
  readonly confirm?: string;
  readonly workspace?: string;
};

const SWITCHES = {
  "--json": "json",
  "--no-input": "noInput",
  "--help": "help",
  "-h": "help",
  "-q": "quiet",
  "--quiet": "quiet",
  "-v": "verbose",
  "--verbose": "verbose",
  "--no-color": "noColour",
  "--yes": "yes",
} as const;

/** Splits words into the host's and the rest, which starts with the program's name or is empty. Throws `CliError`. */
export function splitHostWords(words: readonly string[]): { host: HostWords; rest: readonly string[] } {
  const host = {
    json: false,
    noInput: false,
    help: false,
    quiet: false,
    verbose: false,
    noColour: false,
    yes: false,
  };
  const values: { confirm?: string; workspace?: string } = {};
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (Object.hasOwn(SWITCHES, word)) {
      host[SWITCHES[word as keyof typeof SWITCHES]] = true;
      continue;
    }
    const [, name, inline] = /^--(confirm|workspace)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) break;
    const value = inline ?? words[(at += 1)];
    if (value === undefined || value === "") {
      throw new CliError("CLI_OPTION_VALUE", `--${name} needs a value`, { hint: HOST_USAGE });
    }
    values[name as keyof typeof values] = value;
  }
  return { host: { ...host, ...values }, rest: words.slice(at) };
}

/** Returns host's words of two places as one; a value counts where it was said last. */
export function joinHostWords(before: HostWords, after: HostWords): HostWords {
  const switches = Object.values(SWITCHES).map((key) => [key, before[key] || after[key]] as const);
  return { ...before, ...after, ...Object.fromEntries(switches) };
}

/** How a program is started. */
export const HOST_USAGE =
  "ooo [--json] [--yes] [--confirm <plugin>] [--workspace <dir>] [--no-input] [-q] [-v] <program> <command> [arguments]";
