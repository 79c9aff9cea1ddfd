import { inspectPlugin, type InspectedPlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { authorText, formatCapabilities, formatCommands, formatScopes } from "../format-plugin.ts";
import { openContext } from "../open-context.ts";
import { describeListed, formatProblems } from "./plugin-list.ts";

/** `ooo plugin inspect <name>` (LIF-06). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {},
  async run(input) {
    const inspected = await inspectPlugin(await openContext(input), input.words[0] ?? "");
    return {
      document: {
        ...describeListed(inspected),
        source: inspected.source,
        manifest: inspected.manifest,
        grants: inspected.trust.grants,
      },
      lines: formatInspected(inspected),
    };
  },
};

function formatInspected({
  plugin,
  state,
  disabled,
  trust,
  problems,
  manifest,
  source,
}: InspectedPlugin): string[] {
  const granted = new Set(trust.grants.flatMap(({ scope }) => scope ?? []));
  return [
    `${plugin.name} ${plugin.version}  ${state}${disabled === undefined ? "" : `: ${escapeText(disabled.reason)}`}`,
    ...formatProblems(problems),
    ...(manifest === undefined
      ? []
      : [
          "scopes",
          ...(granted.size + manifest.permissions.length === 0
            ? ["  none"]
            : formatScopes(manifest.permissions, granted)),
        ]),
    ...(trust.grants.length === 0 ? [] : ["grants"]),
    ...trust.grants.map(
      ({ scope = "(consent)", granted_by, granted_at, how }) =>
        `  ${scope}  by ${escapeText(granted_by)} at ${granted_at} (${how})`,
    ),
    `source        ${escapeText(plugin.source_identity)}${source === undefined ? "" : ` (${source})`}`,
    ...(plugin.commit === undefined ? [] : [`commit        ${plugin.commit}`]),
    ...(plugin.repository === undefined
      ? []
      : [`signer        ${plugin.signer === undefined ? "none verified" : escapeText(plugin.signer)}`]),
    `digest        ${plugin.artifact_digest}`,
    `installed     ${plugin.installed_at}`,
    ...(plugin.previous === undefined
      ? []
      : [`previous      ${plugin.previous.version} ${plugin.previous.artifact_digest}`]),
    ...(manifest === undefined
      ? []
      : [
          `entrypoint    ${escapeText(manifest.entrypoint.command)}`,
          `capabilities  ${formatCapabilities(manifest)}`,
          "commands",
          ...formatCommands(manifest),
          `author says   "${authorText(manifest.description)}"`,
        ]),
  ];
}
