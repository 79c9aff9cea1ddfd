import { installPlugin, rehearseInstall } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { openRehearsal } from "../open-rehearsal.ts";
import { DRY_RUN, textOption } from "../options.ts";
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
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const [name = ""] = input.words;
    const from = textOption(input.options.from);
    const ref = textOption(input.options.ref);
    const options = { ...(from === undefined ? {} : { from }), ...(ref === undefined ? {} : { ref }) };
    const dryRun = input.options["dry-run"] === true;
    using rehearsal = dryRun ? await openRehearsal(input) : undefined;
    const installed =
      rehearsal === undefined
        ? await installPlugin(await openContext(input), name, options)
        : await rehearseInstall(rehearsal, name, options);
    const { plugin, outcome } = installed;
    const facts = { name: plugin.name, version: plugin.version, digest: plugin.artifact_digest, outcome };
    return {
      document: { ...facts, ...(dryRun && { dryRun }) },
      lines: formatInstalled(installed, dryRun),
    };
  },
};
