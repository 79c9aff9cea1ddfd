import type { CommandInput } from "./command.ts";
import { ExitCode } from "./exit-codes.ts";
import { describeFailure } from "./failure.ts";
import { formatCommandHelp, formatOverview, formatUsage } from "./help.ts";
import { parseWords } from "./parse-words.ts";
import { printFailure, printResult, type Surroundings } from "./print.ts";
import { route } from "./route.ts";

/** Runs one command line, prints its result or its failure, and returns the exit code. Never throws. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await runCommand(words, surroundings);
  } catch (thrown) {
    const failure = describeFailure(thrown);
    printFailure(failure, wantsJson(words), surroundings);
    return failure.exitCode;
  }
}

async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const to = route(words);
  if (to.kind === "overview") {
    const lines = formatOverview(to.prefix);
    printResult({ document: { help: lines }, lines }, wantsJson(words), surroundings);
    return ExitCode.success;
  }
  if (to.kind === "program") {
    const { runProgram } = await import("./run-program.ts");
    return await runProgram(to.host, to.words, surroundings);
  }
  const { command } = await to.entry.load();
  const { words: positionals, options } = parseWords(to.words, command, formatUsage(to.name, command));
  const json = options.json === true;
  if (options.help === true) {
    const lines = formatCommandHelp(to.name, command);
    printResult({ document: { help: lines }, lines }, json, surroundings);
    return ExitCode.success;
  }
  const result = await command.run({
    words: positionals,
    options,
    argv: to.words,
    ...describeInput(surroundings, options["no-input"] === true),
  });
  if (result.kind === "stream") {
    for await (const chunk of result.chunks) await surroundings.writeOut(chunk);
    return ExitCode.success;
  }
  printResult(result, json, surroundings);
  return result.exitCode ?? ExitCode.success;
}

function describeInput(
  surroundings: Surroundings,
  noInput: boolean,
): Pick<CommandInput, "cwd" | "env" | "hasTerminal" | "openTerminal" | "notice"> {
  const { cwd, env, stderr, hasTerminal, openTerminal } = surroundings;
  return {
    cwd,
    env,
    hasTerminal: () => !noInput && hasTerminal(),
    openTerminal: () => (noInput ? undefined : openTerminal()),
    notice: (line) => void stderr.write(`${line}\n`),
  };
}

/** A failure before the words were parsed still has to know how to print itself. */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end === -1 ? words : words.slice(0, end)).includes("--json");
}
