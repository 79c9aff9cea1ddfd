import { statSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";

/** Returns the absolute path of the directory that was typed. Throws `CliError` if it is none. */
export function typedDirectory({ cwd }: Pick<CommandInput, "cwd">, typed: string): string {
  const path = resolve(cwd, typed);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new CliError("CLI_FILE_UNREADABLE", `${path} is not a directory`);
}
