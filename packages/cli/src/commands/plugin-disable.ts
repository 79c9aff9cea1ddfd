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
    const reason = textOption(input.options.reason);
    const { name, version, kind } = await disablePlugin(context, input.words[0] ?? "", reason);
    return {
      document: { name, version, kind, state: "disabled" },
      lines: [
        `${name} is disabled${kind === "plugin" ? ", its grants are gone" : ""}`,
        `  undo    ooo plugin trust ${name}`,
      ],
    };
  },
};
