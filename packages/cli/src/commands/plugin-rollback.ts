import { rehearseRollback, rollbackPlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { describeDiff, formatDiff } from "../format-diff.ts";
import { openContext, openContextToDecide } from "../open-context.ts";
import { DRY_RUN } from "../options.ts";

/** `ooo plugin rollback <name>` (LIF-07). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: { "dry-run": DRY_RUN },
  async run(input) {
    const [name = ""] = input.words;
    const dryRun = input.options["dry-run"] === true;
    const { plugin, left, diff, formerScopes } = dryRun
      ? await rehearseRollback(await openContextToDecide(input), name)
      : await rollbackPlugin(await openContext(input), name);
    const again = formerScopes.length === 0 ? "" : ` --scope ${formerScopes.join(",")}`;
    return {
      document: {
        name: plugin.name,
        outcome: dryRun ? "planned" : "rolled_back",
        version: plugin.version,
        digest: plugin.artifact_digest,
        diff: describeDiff(diff),
        formerScopes,
        ...(dryRun && { dryRun }),
      },
      lines: [
        `${plugin.name} ${left} ${dryRun ? "would go" : "is"} back ${dryRun ? "to" : "at"} ${plugin.version}, not trusted`,
        ...formatDiff(diff),
        `  had     ${formerScopes.length === 0 ? "no scopes" : formerScopes.join(" ")}`,
        ...(dryRun ? [] : [`  next    ooo plugin trust ${plugin.name}${again}`]),
      ],
    };
  },
};
