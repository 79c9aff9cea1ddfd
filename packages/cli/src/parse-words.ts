import { parseArgs } from "node:util";
import { CliError } from "./cli-error.ts";
import type { Command, CommandInput, CommandOption } from "./command.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { suggest } from "./suggest.ts";

/**
 * Returns the positional words and options of one command. Throws `CliError` for an unknown flag, a missing value, a
 * missing or an unexpected word; `usage` is the command's usage line, for the hint.
 */
export function parseWords(
  words: readonly string[],
  command: Pick<Command, "arguments" | "options" | "openEnded" | "after">,
  usage: string,
): Pick<CommandInput, "words" | "after" | "options"> {
  const dashes = command.after === undefined ? -1 : words.indexOf("--");
  const own = dashes === -1 ? words : words.slice(0, dashes);
  const after = dashes === -1 ? [] : words.slice(dashes + 1);
  const parsed = command.openEnded === true ? parseLeading(own, command, usage) : parse(own, command, usage);
  const found = { words: parsed.positionals, after, options: parsed.values };
  if (parsed.values.help === true) return found;

  const missing = command.arguments.find(
    (argument, index) => argument.required && parsed.positionals.length <= index,
  );
  if (missing) throw new CliError("CLI_MISSING_ARGUMENT", `<${missing.name}> is missing`, { hint: usage });
  const extra = parsed.positionals[command.arguments.length];
  if (extra !== undefined && command.openEnded !== true) {
    throw new CliError("CLI_UNEXPECTED_ARGUMENT", `unexpected argument ${JSON.stringify(extra)}`, {
      hint: usage,
    });
  }
  const missingAfter = command.after?.find(({ required }, index) => required && after.length <= index);
  if (missingAfter)
    throw new CliError("CLI_MISSING_ARGUMENT", `<${missingAfter.name}> is missing after --`, { hint: usage });
  return found;
}

/** Parses the options before the first word that is none, and leaves the rest as it was typed. */
function parseLeading(words: readonly string[], command: Pick<Command, "options">, usage: string): Parsed {
  const known: Readonly<Record<string, CommandOption>> = { ...GLOBAL_OPTIONS, ...command.options };
  let at = 0;
  while (words[at]?.startsWith("-") === true && words[at] !== "--") {
    const [name = "", inline] = (words[at] ?? "").replace(/^--?/, "").split("=", 2);
    at += known[name]?.type === "string" && inline === undefined ? 2 : 1;
  }
  const { values } = parse(words.slice(0, at), command, usage);
  return { values, positionals: words.slice(words[at] === "--" ? at + 1 : at) };
}

type Parsed = { positionals: string[]; values: Record<string, string | boolean | undefined> };

function parse(words: readonly string[], command: Pick<Command, "options">, usage: string): Parsed {
  // Node loads its parser when it is called.
  if (words.length === 0) return { positionals: [], values: {} };
  const known: Readonly<Record<string, CommandOption>> = { ...GLOBAL_OPTIONS, ...command.options };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, option]) => [
      name,
      option.short === undefined ? { type: option.type } : { type: option.type, short: option.short },
    ]),
  );
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values: values };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const [message = "cannot read the arguments"] = (cause as Error).message.split(/\.\s/);
    const withoutValue = /^Option '(?:-\w, )?(--?[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(
      message,
    )?.[1];
    const text =
      withoutValue === undefined
        ? message.charAt(0).toLowerCase() + message.slice(1)
        : `${withoutValue} needs a value`;
    const typed = /^unknown option '--([^']+)'/.exec(text)?.[1];
    const near = typed === undefined ? undefined : suggest(typed, Object.keys(known));
    throw new CliError(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? "CLI_UNKNOWN_OPTION" : "CLI_OPTION_VALUE",
      text,
      { hint: near === undefined ? usage : `did you mean: --${near}`, cause },
    );
  }
}
