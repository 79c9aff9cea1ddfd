import { installPlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { textOption } from "../options.ts";
import { formatInstalled } from "./plugin-add.ts";

/** `ooo plugin install <name>` (LIF-03): never prompts. */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    from: {
      type: "string",
      value: "source",
      summary: "A directory or a git URL; without it the known sources are asked",
    },
    ref: { type: "string", value: "ref", summary: "Branch, tag or commit" },
  },
  async run(input) {
    const [name = ""] = input.words;
    const from = textOption(input.options.from);
    const ref = textOption(input.options.ref);
    const installed = await installPlugin(await openContext(input), name, {
      ...(from === undefined ? {} : { from }),
      ...(ref === undefined ? {} : { ref }),
    });
    const { plugin, outcome } = installed;
    return {
      document: { name: plugin.name, version: plugin.version, digest: plugin.artifact_digest, outcome },
      lines: formatInstalled(installed),
    };
  },
};
