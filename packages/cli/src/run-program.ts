import {
  exitCodeOf,
  FirewallError,
  invokePlugin,
  type InvocationIo,
  type InvocationResult,
} from "@ooo/firewall";
import { HomeError } from "@ooo/home";
import { loadLockfile, type LockedPlugin } from "@ooo/trust-store";
import { CliError } from "./cli-error.ts";
import { escapeText } from "./escape-text.ts";
import { authorText } from "./format-plugin.ts";
import type { HostWords } from "./host-words.ts";
import { openInvocationContext, type Asker } from "./open-firewall.ts";
import { printResult, type Surroundings } from "./print.ts";
import { formatProgramHelp, unknownProgramCommand } from "./program-help.ts";
import { unknownCommand } from "./route.ts";
import { styleFor, type Style } from "./style.ts";
import { onInterrupt } from "./interrupt.ts";

/** Most often that a plugin's progress is said, in milliseconds. */
const PROGRESS_MS = 500;

/**
 * Runs `ooo <program> <command> [arguments]` and returns its exit code: the plugin's own, or what `ooo` ended it with
 * (DESIGN section 6). The last `error:` line says which of the two it was.
 */
export async function runProgram(
  host: HostWords,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const isByName = words[0] === "plugin";
  const [program = "", command, ...rest] = isByName ? words.slice(2) : words;
  if (program === "")
    throw new CliError("CLI_MISSING_ARGUMENT", "<name> is missing", {
      hint: "ooo plugin run <name> <command>",
    });
  const asker = { ...surroundings, ...sayOnTerminal(host, surroundings) };
  const context = await openInvocationContext(asker, host.noInput).catch((error: unknown) => {
    if (error instanceof HomeError && error.code === "HOME_MISSING") throw unknownCommand(program);
    throw error;
  });
  const lockfile = await loadLockfile(context.home);
  const names = lockfile.plugins.flatMap(({ name, commands }) => [
    name,
    ...commands.map((one) => one.split(" ")[0] ?? ""),
  ]);
  if (!names.includes(program)) throw unknownCommand(program, names);
  if (
    host.help ||
    command === undefined ||
    command === "--help" ||
    (rest.length === 1 && rest[0] === "--help")
  ) {
    const wanted = command === "--help" ? undefined : command;
    const lines = await formatProgramHelp(
      surroundings,
      program,
      wanted,
      styleOf(host, surroundings, "stdout"),
    );
    printResult({ document: { help: lines }, lines }, host.json, surroundings);
    return 0;
  }
  requireCommand(program, command, lockfile.plugins);
  surroundings.outliveReaders();
  using interrupt = onInterrupt();
  const result = await invokePlugin(
    {
      program,
      by: isByName ? "name" : "any",
      command,
      words: rest,
      cwd: surroundings.cwd,
      ...(host.workspace === undefined ? {} : { workspace: host.workspace }),
      ...confirmFlag(host),
      io: ioOf(host.json),
      cancel: interrupt.cancel,
      kill: interrupt.kill,
    },
    context,
  ).catch((error: unknown) => {
    // The code says whether words were wrong, or the firewall could not do its work (DESIGN section 6).
    if (error instanceof FirewallError) throw Object.assign(error, { exitCode: exitCodeOf(error) });
    throw error;
  });
  report(result, host, surroundings);
  return result.exitCode;
}

/** A command that no manifest has is a typing error: it gets a suggestion, and nothing is started or recorded. */
function requireCommand(program: string, command: string, plugins: readonly LockedPlugin[]): void {
  const pairs = plugins.flatMap(({ name, commands }) =>
    commands.map((one) => {
      const [namespace = "", word = ""] = one.split(" ");
      return { holders: [name, namespace], word };
    }),
  );
  const words = pairs.filter(({ holders }) => holders.includes(program)).map(({ word }) => word);
  if (words.includes(command)) return;
  throw unknownProgramCommand(program, command, words);
}

function confirmFlag({ yes, confirm }: HostWords): {
  confirmFlag?: { kind: "yes" } | { kind: "confirm"; plugin: string };
} {
  if (confirm !== undefined) return { confirmFlag: { kind: "confirm", plugin: confirm } };
  return yes ? { confirmFlag: { kind: "yes" } } : {};
}

/** RUN-05: what is piped in reaches the plugin, a terminal never does. */
function ioOf(json: boolean): InvocationIo {
  return {
    ...(process.stdin.isTTY ? {} : { stdin: process.stdin }),
    output: json
      ? { kind: "capture" }
      : {
          kind: "stream",
          stdout: process.stdout,
          stderr: process.stderr,
          isTerminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
        },
  };
}

function report(result: InvocationResult, host: HostWords, surroundings: Surroundings): void {
  if (host.json) {
    const { captured, ...facts } = result;
    const document = {
      ...facts,
      output: {
        stdout: captured?.stdout.toString("utf8") ?? "",
        stderr: captured?.stderr.toString("utf8") ?? "",
      },
    };
    printResult({ document, lines: [] }, true, surroundings);
    return;
  }
  const style = styleOf(host, surroundings, "stderr");
  const say = (line: string): void => void surroundings.stderr.write(`${line}\n`);
  for (const { message, hint } of host.quiet ? [] : result.notices) {
    say(`notice: ${escapeText(message)}`);
    if (hint !== undefined) say(`hint: ${escapeText(hint)}`);
  }
  if (host.verbose)
    say(
      `${result.outcome} after ${result.durationMs} ms, ooo audit list --correlation ${result.correlationId}`,
    );
  if (result.outcome === "completed") return;
  const whose = result.exitBy === "plugin" ? `the plugin ended with ${result.exitCode}` : result.message;
  say(`${style("bad", "error:")} ${escapeText(whose)}`);
  if (result.hint !== undefined) say(`${style("strong", "hint:")} ${escapeText(result.hint)}`);
}

/** What a plugin says of itself while it runs: a line each, on a terminal or where it was asked for. */
function sayOnTerminal(
  host: HostWords,
  { stderr, isTerminal }: Surroundings,
): Pick<Asker, "onProgress" | "onLog"> {
  const isShown = !host.quiet && !host.json && (isTerminal.stderr || host.verbose);
  let next = 0;
  return {
    onProgress: ({ plugin, message = "", done, total, unit = "" }) => {
      if (!isShown || Date.now() < next) return;
      next = Date.now() + PROGRESS_MS;
      const count = done === undefined ? "" : `${done}${total === undefined ? "" : `/${total}`} ${unit}`;
      stderr.write(`${plugin.name}: ${authorText(`${message} ${count}`.trim())}\n`);
    },
    onLog: ({ plugin, level, message }) => {
      const isGrave = level === "warn" || level === "error";
      if (host.quiet || host.json || !(isGrave || host.verbose)) return;
      stderr.write(`${plugin.name} ${level}: ${authorText(message)}\n`);
    },
  };
}

function styleOf(host: HostWords, { env, isTerminal }: Surroundings, stream: "stdout" | "stderr"): Style {
  return styleFor(env, { isTerminal: isTerminal[stream], noColour: host.noColour });
}
