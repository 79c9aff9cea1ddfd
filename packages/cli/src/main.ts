import type { CommandInput } from "./command.ts";
import { ExitCode } from "./exit-codes.ts";
import { describeFailure } from "./failure.ts";
import { formatCommandHelp, formatOverview, formatUsage } from "./help.ts";
import { formatLine } from "./line.ts";
import { parseWords } from "./parse-words.ts";
import { escapeJson, printFailure, printResult, type Surroundings } from "./print.ts";
import { openProgress, type Progress } from "./progress.ts";
import { route } from "./route.ts";
import { plainStyle, styleFor } from "./style.ts";

/** Runs one command line, prints its result or its failure, and returns the exit code. Never throws. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<number> {
  // A failure before the words were read still has to know how to print itself.
  const manner: Manner = {
    json: isTyped(words, "--json"),
    noColour: isTyped(words, "--no-color"),
    verbose: isTyped(words, "--verbose") || isTyped(words, "-v"),
  };
  try {
    return await runCommand(words, surroundings, manner);
  } catch (thrown) {
    const { json, noColour, verbose } = manner;
    const style = styleFor(surroundings.env, { isTerminal: surroundings.isTerminal.stderr, noColour });
    const failure = describeFailure(thrown);
    const hint = await betterHint(failure.code, manner, surroundings);
    await printFailure({ ...failure, ...(hint === undefined ? {} : { hint }) }, surroundings, {
      json,
      verbose,
      style,
    });
    return failure.exitCode;
  }
}

/** How a failure is told: settled as soon as it is clear which words are ours (ARG-03). */
type Manner = {
  json: boolean;
  noColour: boolean;
  verbose: boolean;
  /** The built-in that runs, and its first word. */
  command?: { readonly name: string; readonly word: string | undefined };
};

async function runCommand(
  words: readonly string[],
  surroundings: Surroundings,
  manner: Manner,
): Promise<number> {
  const to = route(words);
  if (to.kind === "overview" || to.kind === "topic") {
    const lines =
      to.kind === "overview"
        ? formatOverview(to.prefix)
        : (await import("./help-topics.ts")).formatTopic(to.name);
    await printResult({ document: { help: lines.map(formatLine) }, lines }, manner.json, surroundings);
    return ExitCode.success;
  }
  if (to.kind === "program") {
    const { json, noColour, verbose } = to.host;
    Object.assign(manner, { json, noColour, verbose });
    const { runProgram } = await import("./run-program.ts");
    return await runProgram(to.host, to.words, surroundings);
  }
  const { command } = await to.entry.load();
  const { words: positionals, after, options } = parseWords(to.words, command, formatUsage(to.name, command));
  const json = options.json === true;
  Object.assign(manner, {
    json,
    noColour: options["no-color"] === true,
    verbose: options.verbose === true,
    command: { name: to.name, word: positionals[0] },
  } satisfies Manner);
  if (options.help === true) {
    const lines = formatCommandHelp(to.name, command);
    await printResult({ document: { help: lines.map(formatLine) }, lines }, json, surroundings);
    return ExitCode.success;
  }
  const progress = openProgress({
    write: (text) => surroundings.stderr.write(text),
    columns: surroundings.env.TERM === "dumb" ? undefined : surroundings.columns.stderr,
    quiet: options.quiet === true || json,
    verbose: options.verbose === true,
  });
  try {
    const input = {
      words: positionals,
      after,
      options,
      argv: to.words,
      ...describeInput(surroundings, options, progress),
    };
    const result = await command.run(input);
    progress.done();
    if (result.kind === "run") return await result.run(surroundings);
    if (result.kind === "stream") {
      // Off a terminal the bytes are what the ledger holds: hashes are over them.
      const shown = surroundings.isTerminal.stdout ? escapeJson : (chunk: string): string => chunk;
      for await (const chunk of result.chunks) await surroundings.writeOut(shown(chunk));
      return ExitCode.success;
    }
    await printResult(result, json, surroundings);
    return result.exitCode ?? ExitCode.success;
  } finally {
    progress.done();
  }
}

function describeInput(
  surroundings: Surroundings,
  options: CommandInput["options"],
  progress: Progress,
): Omit<CommandInput, "words" | "after" | "options" | "argv"> {
  const { cwd, env, stderr, hasTerminal, openTerminal, isTerminal } = surroundings;
  const noInput = options["no-input"] === true;
  const noColour = options["no-color"] === true;
  return {
    cwd,
    env,
    style: options.json === true ? plainStyle : styleFor(env, { isTerminal: isTerminal.stdout, noColour }),
    progress,
    hasTerminal: () => !noInput && hasTerminal(),
    openTerminal: () => {
      progress.done();
      return noInput ? undefined : openTerminal();
    },
    notice: (line) => {
      progress.done();
      if (options.quiet !== true) stderr.write(`${line}\n`);
    },
  };
}

/** A name that is not installed may be a typing error: that is worth a look at what is. */
async function betterHint(
  code: string,
  { command }: Manner,
  { env }: Surroundings,
): Promise<string | undefined> {
  if (code !== "LIFECYCLE_NOT_INSTALLED" || command?.word === undefined) return undefined;
  const { suggestPlugin } = await import("./suggest-plugin.ts");
  const near = await suggestPlugin(command.word, env);
  return near === undefined ? undefined : `did you mean: ooo ${command.name} ${near}`;
}

function isTyped(words: readonly string[], flag: string): boolean {
  const end = words.indexOf("--");
  return (end === -1 ? words : words.slice(0, end)).includes(flag);
}
