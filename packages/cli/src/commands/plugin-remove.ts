import { forgetState } from "@ooo/core";
import { inspectPlugin, removePlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { openContextToRead } from "../open-ledger.ts";
import { DRY_RUN } from "../options.ts";

/** `ooo plugin remove <name>` (LIF-05, LIF-15). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    "keep-state": { type: "boolean", summary: "Keep what the plugin stored, for when it comes back" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const [name = ""] = input.words;
    const keepsState = input.options["keep-state"] === true;
    const state = keepsState ? "kept" : "deleted";
    if (input.options["dry-run"] === true) {
      const { plugin, trust } = await inspectPlugin(await openContextToRead(input), name);
      const granted = trust.grants.flatMap(({ scope }) => scope ?? []);
      return {
        document: { name, version: plugin.version, outcome: "planned", granted, state, dryRun: true },
        lines: [
          `${name} ${plugin.version} would be removed`,
          `  granted  ${granted.length === 0 ? "no scope" : granted.join(" ")}`,
          `  state    ${state}`,
        ],
      };
    }
    const context = await openContext(input);
    const plugin = await removePlugin(
      context,
      name,
      keepsState ? {} : { forgetState: (subject) => forgetState(context.home, { ...subject, name }) },
    );
    return {
      document: { name: plugin.name, version: plugin.version, outcome: "removed", state },
      lines: [
        `${plugin.name} ${plugin.version} is removed, with every grant it ever had`,
        ...(keepsState ? ["  state    kept"] : []),
      ],
    };
  },
};
