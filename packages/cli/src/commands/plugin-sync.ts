import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { rehearseSync, syncPlugins } from "@ooo/lifecycle";
import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { openRehearsal } from "../open-rehearsal.ts";
import { DRY_RUN, textOption } from "../options.ts";

/** `ooo plugin sync --frozen <plugins.lock>` (LIF-14). */
export const command: Command = {
  arguments: [],
  options: {
    frozen: { type: "string", value: "file", summary: "The plugins.lock to reproduce exactly" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const frozen = textOption(input.options.frozen);
    if (frozen === undefined) {
      throw new CliError("CLI_MISSING_ARGUMENT", "--frozen is missing", {
        hint: "ooo plugin sync --frozen <plugins.lock>",
      });
    }
    const path = resolve(input.cwd, frozen);
    const text = await readLock(path);
    const dryRun = input.options["dry-run"] === true;
    using rehearsal = dryRun ? await openRehearsal(input) : undefined;
    const { installed, unchanged, disabled } =
      rehearsal === undefined
        ? await syncPlugins(await openContext(input), text, path)
        : await rehearseSync(rehearsal, text, path);
    const name = ({ name: plugin, version }: { name: string; version: string }): string =>
      `${plugin} ${version}`;
    return {
      document: {
        installed: installed.map(name),
        unchanged: unchanged.map(name),
        disabled,
        ...(dryRun && { dryRun }),
      },
      lines: [
        ...installed.map((plugin) => `${name(plugin)} ${dryRun ? "would be " : ""}installed, not trusted`),
        ...unchanged.map((plugin) => `${name(plugin)} is installed already`),
        ...disabled.map(
          (plugin) => `${plugin} is disabled there, so it ${dryRun ? "would be" : "is"} disabled here`,
        ),
        ...(installed.length + unchanged.length === 0 ? ["the lockfile holds no plugins"] : []),
      ],
    };
  },
};

async function readLock(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new CliError("CLI_FILE_UNREADABLE", `cannot read ${path}`, { cause });
  }
}
