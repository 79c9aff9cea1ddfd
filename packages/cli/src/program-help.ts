import type { InvocationContext } from "@ooo/firewall";
import { verifiedDirectory } from "@ooo/lifecycle";
import { loadManifest, type Manifest, type ManifestCommand } from "@ooo/manifest";
import { loadLockfile, type LockedPlugin } from "@ooo/trust-store";
import { CliError } from "./cli-error.ts";
import { authorText } from "./format-plugin.ts";
import { suggest } from "./suggest.ts";

/** Returns the help of an installed program, or of one of its commands, from its verified manifest. Runs nothing. */
export async function formatProgramHelp(
  context: Pick<InvocationContext, "home">,
  program: string,
  command: string | undefined,
): Promise<string[]> {
  const plugin = findProgram((await loadLockfile(context.home)).plugins, program);
  const { manifest } = loadManifest(await verifiedDirectory(context.home, plugin));
  const commands = manifest.commands.filter(
    ({ namespace }) => program === manifest.name || namespace === program,
  );
  if (command === undefined) return formatCommands(program, manifest, commands);
  const found = commands.find(({ name }) => name === command);
  if (found !== undefined) return formatCommand(program, manifest, found);
  const near = suggest(
    command,
    commands.map(({ name }) => name),
  );
  throw new CliError("CLI_UNKNOWN_COMMAND", `${program} has no command ${JSON.stringify(command)}`, {
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

function formatCommands(program: string, manifest: Manifest, commands: readonly ManifestCommand[]): string[] {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  return [
    `usage: ooo ${program} <command> [arguments]`,
    "",
    `${manifest.name} ${manifest.version}, its author says: "${authorText(manifest.description)}"`,
    "",
    "commands:",
    ...commands.map(
      ({ name, risk, summary }) => `  ${name.padEnd(width)}  ${risk.padEnd(11)}  "${authorText(summary)}"`,
    ),
    "",
    `ooo ${program} <command> --help says more about one of them.`,
  ];
}

function formatCommand(program: string, manifest: Manifest, command: ManifestCommand): string[] {
  const words = command.arguments.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  const scopes = manifest.permissions.filter(({ scope }) => command.permissions?.includes(scope) ?? true);
  const width = Math.max(0, ...command.arguments.map(({ name }) => name.length));
  return [
    `usage: ooo ${["", program, command.name, ...words].join(" ").trim()}`,
    "",
    `its author says: "${authorText(command.summary)}"`,
    `risk: ${command.risk}`,
    ...(words.length === 0 ? [] : ["", "arguments:"]),
    ...command.arguments.map(
      ({ name, type, required, description }) =>
        `  ${name.padEnd(width)}  ${type.padEnd(7)}  ${required ? "required" : "optional"}  "${authorText(description)}"`,
    ),
    ...(scopes.length === 0 ? [] : ["", "scopes:"]),
    ...scopes.map(
      ({ scope, risk, required }) => `  ${scope}  ${risk}  ${required ? "required" : "optional"}`,
    ),
  ];
}
