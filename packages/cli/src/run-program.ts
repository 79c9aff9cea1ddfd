import { exitCodeOf, FirewallError, invokePlugin } from "@ooo/firewall";
import { HomeError } from "@ooo/home";
import { isHelpRequest } from "@ooo/manifest";
import { loadLockfile, type LockedPlugin } from "@ooo/trust-store";
import type { HostWords } from "./host-words.ts";
import { openInvocationContext } from "./open-firewall.ts";
import { formatLine } from "./line.ts";
import { printResult, type Surroundings } from "./print.ts";
import { formatProgramHelp, unknownProgramCommand } from "./program-help.ts";
import { unknownCommand } from "./route.ts";
import { onInterrupt } from "./interrupt.ts";
import { ioOf, reportRun, sayOnTerminal, styleOf } from "./program-output.ts";

/**
 * Runs `ooo <program> <command> [arguments]` and returns its exit code: the plugin's own, or what `ooo` ended it with
 * (contract, exit codes). The last `error:` line says which of the two it was.
 */
export async function runProgram(
  host: HostWords,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const isByName = words[0] === "plugin";
  const [program = "", command, ...rest] = isByName ? words.slice(2) : words;
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
  if (host.help || command === undefined || command === "--help" || isHelpRequest(rest)) {
    const wanted = command === "--help" ? undefined : command;
    const lines = await formatProgramHelp(
      surroundings,
      program,
      wanted,
      styleOf(host, surroundings, "stdout"),
    );
    await printResult({ document: { help: lines.map(formatLine) }, lines }, host.json, surroundings);
    return 0;
  }
  requireCommand(program, command, lockfile.plugins);
  const io = ioOf(host.json, surroundings);
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
      io,
      cancel: interrupt.cancel,
      kill: interrupt.kill,
    },
    context,
  ).catch((error: unknown) => {
    // The code says whether words were wrong, or the firewall could not do its work (contract, exit codes).
    if (error instanceof FirewallError) throw Object.assign(error, { exitCode: exitCodeOf(error) });
    throw error;
  });
  const { outcome, durationMs, correlationId } = result;
  const trail = `${outcome} after ${durationMs} ms, ooo audit list --correlation ${correlationId}`;
  await reportRun(result, host, surroundings, host.verbose ? [trail] : []);
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
