import { removePlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";

/** `ooo plugin remove <name>` (LIF-05, LIF-15). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {},
  async run(input) {
    const plugin = await removePlugin(await openContext(input), input.words[0] ?? "");
    return {
      document: { name: plugin.name, version: plugin.version, outcome: "removed" },
      lines: [`${plugin.name} ${plugin.version} is removed, with every grant it ever had`],
    };
  },
};
