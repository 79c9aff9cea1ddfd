import { openScopeCatalog } from "@ooo/firewall";
import { inspectPlugin } from "@ooo/lifecycle";
import type { Manifest, ManifestCommand } from "@ooo/manifest";
import { loadLockfile, type LockedPlugin } from "@ooo/trust-store";
import { CliError } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";
import { UNDEFINED_SCOPE } from "./describe-scope.ts";
import { ExitCode } from "./exit-codes.ts";
import { authorText } from "./format-plugin.ts";
import type { Line } from "./line.ts";
import { openContextToRead } from "./open-ledger.ts";
import type { Style } from "./style.ts";
import { suggest } from "./suggest.ts";
import { formatProse } from "./table.ts";

/**
 * Returns the help of an installed program, or of one of its commands: what its manifest declares, and which of its scopes
 * are granted. Runs nothing of it. Throws `CliError` for a command that it does not have, or a copy that is not sound.
 */
export async function formatProgramHelp(
  input: Pick<CommandInput, "env">,
  program: string,
  command: string | undefined,
  style: Style,
): Promise<Line[]> {
  const context = await openContextToRead(input);
  const { name } = findProgram((await loadLockfile(context.home)).plugins, program);
  const { manifest, problems, state, trust } = await inspectPlugin(context, name);
  const problem = problems.find(({ part }) => part !== "grants");
  if (manifest === undefined || problem !== undefined) {
    throw new CliError("CLI_PLUGIN_BROKEN", problem?.message ?? `${name} cannot be read`, {
      exitCode: ExitCode.blocked,
      hint: problem?.hint ?? `ooo plugin inspect ${name}`,
    });
  }
  const commands = manifest.commands.filter(({ namespace }) => program === name || namespace === program);
  if (command === undefined) return formatCommands(program, manifest, commands, state);
  const found = commands.find((candidate) => candidate.name === command);
  if (found === undefined)
    throw unknownProgramCommand(
      program,
      command,
      commands.map((one) => one.name),
    );
  const granted = new Set(trust.grants.flatMap(({ scope }) => scope ?? []));
  const catalog = openScopeCatalog(context.config.scopes);
  const scopes = manifest.permissions
    .filter(({ scope }) => found.permissions?.includes(scope) ?? true)
    .map(({ scope, risk, required }) => [
      scope,
      risk,
      required ? "required" : "optional",
      granted.has(scope)
        ? { text: "granted", tone: "good" as const }
        : { text: "not granted", tone: "warning" as const },
      catalog.has(scope) ? "" : UNDEFINED_SCOPE,
    ]);
  const missing = manifest.permissions.filter(
    ({ scope, required }) => required && !granted.has(scope) && (found.permissions?.includes(scope) ?? true),
  );
  return [
    ...formatCommand(program, found),
    ...(scopes.length === 0 ? [] : ["", "scopes:", ...formatProse(scopes, { style, indent: "  " })]),
    ...(missing.length === 0
      ? []
      : [
          "",
          `before it runs: ooo plugin trust ${name} --scope ${missing.map(({ scope }) => scope).join(",")}`,
        ]),
  ];
}

/** Returns the error for a command that a program does not have, with a suggestion, never a guess. */
export function unknownProgramCommand(
  program: string,
  command: string,
  commands: readonly string[],
): CliError {
  const near = suggest(command, commands);
  return new CliError("CLI_UNKNOWN_COMMAND", `${program} has no command ${JSON.stringify(command)}`, {
    hint: near === undefined ? `ooo ${program} --help` : `did you mean: ooo ${program} ${near}`,
  });
}

function findProgram(plugins: readonly LockedPlugin[], program: string): LockedPlugin {
  const plugin =
    plugins.find(({ commands }) => commands.some((one) => one.startsWith(`${program} `))) ??
    plugins.find(({ name }) => name === program);
  if (plugin !== undefined) return plugin;
  throw new CliError("CLI_UNKNOWN_COMMAND", `there is no program ${JSON.stringify(program)}`, {
    hint: "ooo plugin list",
  });
}

function formatCommands(
  program: string,
  manifest: Manifest,
  commands: readonly ManifestCommand[],
  state: string,
): Line[] {
  const rows = commands.map(({ name, risk, summary }) => [name, risk, `"${authorText(summary)}"`]);
  return [
    `usage: ooo ${program} <command> [arguments]`,
    "",
    `${manifest.name} ${manifest.version}, ${state}`,
    ...(manifest.description === "" ? [] : [authorSays(manifest.description)]),
    "",
    "commands:",
    ...formatProse(rows, { indent: "  ", isForeign: true }),
    "",
    `ooo ${program} <command> --help says more about one of them.`,
  ];
}

function formatCommand(program: string, command: ManifestCommand): Line[] {
  const words = command.arguments.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  const rows = command.arguments.map(({ name, type, required, description }) => [
    name,
    type,
    required ? "required" : "optional",
    `"${authorText(description)}"`,
  ]);
  return [
    `usage: ooo ${[program, command.name, ...words].join(" ")}`,
    "",
    authorSays(command.summary),
    `risk: ${command.risk}${command.requires_confirmation ? ", asks before it runs" : ""}`,
    ...(rows.length === 0 ? [] : ["", "arguments:", ...formatProse(rows, { indent: "  ", isForeign: true })]),
  ];
}

function authorSays(text: string): Line {
  return { start: "its author says: ", words: `"${authorText(text)}"`, isForeign: true };
}
