import { resolve } from "node:path";
import { bindArguments, formatBindProblem, quote, type ManifestArgument } from "@ooo/manifest";
import { PluginError } from "./error.ts";
import { EXIT } from "./limits.ts";
import type { PluginCommand, PluginManifest } from "./plugin-manifest.ts";
import { sortWords } from "./sort-words.ts";

/** A command with the words that were typed for it. */
export type BoundCommand = {
  readonly command: PluginCommand;
  readonly key: string;
  readonly args: Readonly<Record<string, string | number | boolean | URL>>;
  readonly words: readonly string[];
  /** `--json` after the command is the plugin's (ARG-03). */
  readonly isJson: boolean;
};

/**
 * Returns what argv means (RUN-01: the command's name, then the user's words). Binds words exactly as the host does, and
 * refuses those that bind to nothing: ARG-01 lets the host pass them on, and a misspelt option must not mean its default.
 * Throws `PluginError` (`PLUGIN_UNKNOWN_COMMAND`, `PLUGIN_BAD_ARGUMENTS`) with the usage as hint and exit code 2.
 */
export function bindCommand(
  manifest: PluginManifest,
  argv: readonly string[],
  namespace: string | undefined,
  directory: string,
): BoundCommand {
  const [name, ...typed] = argv;
  const command = findCommand(manifest, name, namespace);
  const declared = command.arguments.map(
    (argument) => ({ ...argument, description: "" }) as ManifestArgument,
  );
  const bound = bindArguments({ arguments: declared }, typed);
  if (!bound.ok) {
    throw new PluginError(formatBindProblem(bound.problem, typed), {
      ...{ code: "PLUGIN_BAD_ARGUMENTS", hint: command.usage, exitCode: EXIT.usage },
    });
  }
  const { words, isJson } = sortWords(command, typed, bound.unbound);
  const values = declared.flatMap(({ name: key, type }): [string, string | number | boolean | URL][] => {
    const value = bound.values.get(key)?.value;
    if (value === undefined) return type === "boolean" ? [[key, false]] : [];
    if (type === "url") return [[key, new URL(String(value))]];
    return [[key, type === "path" ? resolve(directory, String(value)) : value]];
  });
  return {
    command,
    key: `${command.namespace} ${command.name}`,
    args: Object.fromEntries(values),
    words,
    isJson,
  };
}

function findCommand(
  { name: plugin, commands }: PluginManifest,
  name: string | undefined,
  namespace: string | undefined,
): PluginCommand {
  const found = commands.find(
    (command) => command.name === name && (namespace === undefined || command.namespace === namespace),
  );
  if (found !== undefined) return found;
  const known = commands.map((command) => command.name).join(", ");
  throw new PluginError(
    name === undefined
      ? `${plugin} needs a command, one of: ${known}`
      : `${plugin} has no command ${quote(name)}, only: ${known}`,
    {
      code: "PLUGIN_UNKNOWN_COMMAND",
      ...(commands[0] === undefined ? {} : { hint: commands[0].usage }),
      exitCode: EXIT.usage,
    },
  );
}
