import { inspectPlugin, type InspectedPlugin } from "@ooo/lifecycle";
import { openScopeCatalog } from "@ooo/firewall";
import type { Command } from "../command.ts";
import { describeScope } from "../describe-scope.ts";
import { escapeText } from "../escape-text.ts";
import {
  authorText,
  formatCapabilities,
  formatCommands,
  formatReasons,
  formatScopes,
  type ScopeDisplay,
} from "../format-plugin.ts";
import { advice, type Line } from "../line.ts";
import { openContextToRead } from "../open-ledger.ts";
import { describeListed, formatProblems } from "./plugin-list.ts";

/** `ooo plugin inspect <name>` (LIF-06). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {},
  async run(input) {
    const context = await openContextToRead(input);
    const inspected = await inspectPlugin(context, input.words[0] ?? "");
    const catalog = openScopeCatalog(context.config.scopes);
    const effective = (inspected.manifest?.permissions ?? []).map(({ scope }) => {
      const found = catalog.get(scope);
      return found === undefined ? { scope, defined: false } : { defined: true, ...describeScope(found) };
    });
    return {
      document: {
        ...describeListed(inspected),
        source: describeSourceState(inspected.source),
        manifest: inspected.manifest,
        scopes: effective,
        grants: inspected.trust.grants,
      },
      lines: formatInspected(inspected, { catalog, style: input.style }),
    };
  },
};

function formatInspected(inspected: InspectedPlugin, display: ScopeDisplay): Line[] {
  const { plugin, state, disabled, trust, problems, manifest } = inspected;
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
            : formatScopes(manifest.permissions, { ...display, granted })),
        ]),
    ...formatGrants(trust.grants),
    `source        ${escapeText(plugin.source_identity)}`,
    ...formatSourceState(inspected),
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
          ...formatReasons(manifest.permissions),
          { start: "author says   ", words: `"${authorText(manifest.description)}"`, isForeign: true },
        ]),
  ];
}

function formatGrants(grants: InspectedPlugin["trust"]["grants"]): string[] {
  if (grants.length === 0) return [];
  const name = (scope = "without a scope"): string => scope;
  const width = Math.max(...grants.map(({ scope }) => name(scope).length));
  const lines = grants.map(
    ({ scope, granted_by, granted_at, how }) =>
      `  ${name(scope).padEnd(width)}  by ${escapeText(granted_by)} at ${granted_at} (${how})`,
  );
  return ["trusted", ...lines];
}

function describeSourceState(source: InspectedPlugin["source"]): Record<string, unknown> {
  if (source.kind !== "lost") return source;
  return { kind: source.kind, code: source.problem.code, message: source.problem.message };
}

/** Where the values of the lines above begin. */
const INDENT = " ".repeat(14);

/** DIG-05: what became of the directory that a local plugin came from, and what takes its new bytes. */
function formatSourceState({ plugin, source }: InspectedPlugin): Line[] {
  switch (source.kind) {
    case "same":
      return [];
    case "pinned":
      return plugin.source_type === "plugin_home"
        ? []
        : [{ start: INDENT, words: "rolled back: it does not follow its directory until it is updated" }];
    case "changed":
      return [
        { start: INDENT, words: "the directory gives other bytes now, so the plugin does not run" },
        {
          start: `${INDENT}hint: ooo plugin update ${plugin.name} --dry-run `,
          words: "shows them, without --dry-run it takes them",
        },
      ];
    case "lost":
      return [
        advice(INDENT, `the directory gives no plugin any more: ${escapeText(source.problem.message)}`),
        advice(INDENT, `hint: bring it back, or ooo plugin remove ${plugin.name}`),
      ];
  }
}
