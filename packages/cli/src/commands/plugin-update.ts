import { rehearseUpdate, updatePlugin, type Updated } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { formatDiff, describeDiff } from "../format-diff.ts";
import { openContext } from "../open-context.ts";
import { openRehearsal } from "../open-rehearsal.ts";
import { DRY_RUN, textOption } from "../options.ts";

/** `ooo plugin update <name>` (LIF-07). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    to: { type: "string", value: "ref", summary: "Branch, tag or commit to go to" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const to = textOption(input.options.to);
    const [name = ""] = input.words;
    const options = to === undefined ? {} : { to };
    const dryRun = input.options["dry-run"] === true;
    using rehearsal = dryRun ? await openRehearsal(input) : undefined;
    const updated =
      rehearsal === undefined
        ? await updatePlugin(await openContext(input), name, options)
        : await rehearseUpdate(rehearsal, name, options);
    return {
      document: {
        name: updated.plugin.name,
        outcome: updated.outcome,
        version: updated.plugin.version,
        digest: updated.plugin.artifact_digest,
        diff: describeDiff(updated.diff),
        ...(dryRun && { dryRun }),
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
