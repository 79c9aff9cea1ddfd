import { disablePlugin, inspectPlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { openContextToRead } from "../open-ledger.ts";
import { DRY_RUN, textOption } from "../options.ts";

/** `ooo plugin disable <name>` (LIF-05). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    reason: { type: "string", value: "text", summary: "Why, for the record" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    if (input.options["dry-run"] === true) {
      const found = await inspectPlugin(await openContextToRead(input), input.words[0] ?? "");
      const granted = found.trust.grants.flatMap(({ scope }) => scope ?? []);
      const facts = { name: found.plugin.name, version: found.plugin.version, kind: "plugin" };
      return {
        document: { ...facts, state: found.state, granted, dryRun: true },
        lines: [
          found.state === "disabled"
            ? `${found.plugin.name} is disabled already`
            : `${found.plugin.name} would be disabled`,
          `  it would lose  ${granted.length === 0 ? "no scope" : granted.join(" ")}`,
        ],
      };
    }
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
