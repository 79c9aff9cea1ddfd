import { updatePlugin, type Updated } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { formatDiff, describeDiff } from "../format-diff.ts";
import { openContext } from "../open-context.ts";
import { textOption } from "../options.ts";

/** `ooo plugin update <name>` (LIF-07). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    to: { type: "string", value: "ref", summary: "Branch, tag or commit to go to" },
    "dry-run": { type: "boolean", summary: "Show what would change, and change nothing" },
  },
  async run(input) {
    const to = textOption(input.options.to);
    const updated = await updatePlugin(await openContext(input), input.words[0] ?? "", {
      ...(to === undefined ? {} : { to }),
      dryRun: input.options["dry-run"] === true,
    });
    return {
      document: { name: updated.plugin.name, outcome: updated.outcome, diff: describeDiff(updated.diff) },
      lines: [
        headline(updated),
        ...(updated.outcome === "unchanged" ? [] : formatDiff(updated.diff)),
        ...next(updated),
      ],
    };
  },
};

function headline({ outcome, plugin, diff }: Updated): string {
  switch (outcome) {
    case "unchanged":
      return `${plugin.name} ${plugin.version} is up to date`;
    case "planned":
      return `${plugin.name} ${diff.version.before} would become ${diff.version.after}`;
    case "updated":
      return `${plugin.name} ${diff.version.before} is now ${diff.version.after}, not trusted`;
  }
}

function next({ outcome, plugin }: Updated): string[] {
  return outcome === "updated"
    ? [`  next  ooo plugin trust ${plugin.name}, or ooo plugin rollback ${plugin.name}`]
    : [];
}
