import { disablePlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { textOption } from "../options.ts";

/** `ooo plugin disable <name>` (LIF-05). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: { reason: { type: "string", value: "text", summary: "Why, for the record" } },
  async run(input) {
    const context = await openContext(input);
    const plugin = await disablePlugin(context, input.words[0] ?? "", textOption(input.options.reason));
    return {
      document: { name: plugin.name, state: "disabled" },
      lines: [
        `${plugin.name} is disabled, its grants are gone`,
        `  next  ooo plugin trust ${plugin.name} enables it again`,
      ],
    };
  },
};
