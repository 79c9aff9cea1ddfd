import { rollbackPlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { describeDiff, formatDiff } from "../format-diff.ts";
import { openContext } from "../open-context.ts";

/** `ooo plugin rollback <name>` (LIF-07). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {},
  async run(input) {
    const context = await openContext(input);
    const { plugin, left, diff, formerScopes } = await rollbackPlugin(context, input.words[0] ?? "");
    const again = formerScopes.length === 0 ? "" : ` --scope ${formerScopes.join(",")}`;
    return {
      document: {
        name: plugin.name,
        outcome: "rolled_back",
        version: plugin.version,
        digest: plugin.artifact_digest,
        diff: describeDiff(diff),
        formerScopes,
      },
      lines: [
        `${plugin.name} ${left} is back at ${plugin.version}, not trusted`,
        ...formatDiff(diff),
        `  had     ${formerScopes.length === 0 ? "no scopes" : formerScopes.join(" ")}`,
        `  next    ooo plugin trust ${plugin.name}${again}`,
      ],
    };
  },
};
