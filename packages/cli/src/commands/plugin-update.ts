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
      document: {
        name: updated.plugin.name,
        outcome: updated.outcome,
        version: updated.plugin.version,
        digest: updated.plugin.artifact_digest,
        diff: describeDiff(updated.diff),
      },
      lines: [
        headline(updated),
        ...(updated.outcome === "unchanged" ? [] : formatDiff(updated.diff)),
        ...next(updated),
      ],
    };
  },
};

function headline({ outcome, plugin, before, after }: Updated): string {
  switch (outcome) {
    case "unchanged":
      return before.commit === after.commit
        ? `${plugin.name} ${plugin.version} is up to date`
        : `${plugin.name} ${plugin.version} has the same bytes at commit ${after.commit ?? ""}, and keeps what it was granted`;
    case "planned":
      return before.version === after.version
        ? `${plugin.name} ${before.version} would get new bytes under the same version`
        : `${plugin.name} ${before.version} would become ${after.version}`;
    case "updated":
      return before.version === after.version
        ? `${plugin.name} ${before.version} has new bytes under the same version, not trusted`
        : `${plugin.name} ${before.version} is now ${after.version}, not trusted`;
  }
}

function next({ outcome, plugin, diff }: Updated): string[] {
  if (outcome !== "updated") return [];
  return [
    ...(diff?.widens === true ? ["  it asks for more than before"] : []),
    `  next    ooo plugin trust ${plugin.name}, or ooo plugin rollback ${plugin.name}`,
  ];
}
