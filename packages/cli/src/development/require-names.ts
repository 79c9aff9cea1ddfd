import { MANIFEST_FILE, type Manifest } from "@ooo/manifest";
import { CliError } from "../cli-error.ts";
import { suggest } from "../suggest.ts";
import { suggestScope } from "../suggest-scope.ts";

/**
 * What the manifest does not declare is a typing error: nothing is started. Throws `CLI_UNKNOWN_COMMAND` or
 * `CLI_UNKNOWN_SCOPE` with what could have been meant.
 */
export function requireNames(
  { name, commands, permissions }: Manifest,
  command: string,
  scopes: readonly string[],
): void {
  const words = commands.flatMap((one) => [one.name, `${one.namespace} ${one.name}`]);
  if (!words.includes(command)) {
    const near = suggest(command, words) ?? commands.map((one) => one.name).join(", ");
    throw new CliError("CLI_UNKNOWN_COMMAND", `${name} has no command ${JSON.stringify(command)}`, {
      hint: `did you mean: -- ${near}`,
    });
  }
  const declared = permissions.map(({ scope }) => scope);
  const stranger = scopes.find((scope) => !declared.includes(scope));
  if (stranger === undefined) return;
  const near = suggestScope(stranger, declared);
  throw new CliError("CLI_UNKNOWN_SCOPE", `${name} does not declare the scope ${JSON.stringify(stranger)}`, {
    hint: near === undefined ? `declare it in ${MANIFEST_FILE}` : `did you mean: --scope ${near}`,
  });
}

/** Returns what can follow `--` for a command, as its manifest declares it. */
export function usageOf({ commands }: Manifest, command: string): string {
  const found = commands.find(({ name, namespace }) => [name, `${namespace} ${name}`].includes(command));
  const words = (found?.arguments ?? []).map(({ name, type, required }) => {
    const word = type === "boolean" ? `--${name}` : `<${name}>`;
    return required ? word : `[${word}]`;
  });
  return ["--", command, ...words].join(" ");
}
