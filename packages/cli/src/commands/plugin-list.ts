import { listPlugins, type ListedPlugin } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { advice, type Line } from "../line.ts";
import type { Style } from "../style.ts";
import { formatTable } from "../table.ts";
import { hasPlugins, openContextToRead } from "../open-ledger.ts";

/** `ooo plugin list` (LIF-06). */
export const command: Command = {
  arguments: [],
  options: {
    verify: { type: "boolean", summary: "Hash every stored byte, and hold the lockfile to the manifests" },
  },
  async run(input) {
    const verify = input.options.verify === true;
    const plugins = (await hasPlugins(input))
      ? await listPlugins(await openContextToRead(input), { verify })
      : [];
    return {
      document: { plugins: plugins.map(describeListed) },
      lines:
        plugins.length === 0
          ? ["no plugins are installed", "  next  ooo add <url or path>"]
          : formatPlugins(plugins, input.style),
    };
  },
};

/** Returns a listed plugin as JSON. */
export function describeListed({
  plugin,
  state,
  disabled,
  trust,
  problems,
}: ListedPlugin): Record<string, unknown> {
  return {
    ...plugin,
    state,
    ...(disabled === undefined ? {} : { disabledReason: disabled.reason }),
    granted: trust.grants.flatMap(({ scope }) => scope ?? []),
    problems,
  };
}

const TONES = { trusted: "good", installed: "warning", disabled: "faint", broken: "bad" } as const;

function formatPlugins(plugins: readonly ListedPlugin[], style: Style): Line[] {
  const rows = plugins.map(({ plugin, state, trust }) => {
    const granted = trust.grants.flatMap(({ scope }) => scope ?? []);
    return [
      plugin.name,
      plugin.version,
      { text: state, tone: TONES[state] },
      granted.length === 0 ? "-" : granted.join(","),
      escapeText(plugin.source_identity),
    ];
  });
  const heading = ["name", "version", "state", "granted", "source"];
  const [head = "", ...lines] = formatTable([heading, ...rows], { style });
  return [head, ...lines.flatMap((line, index) => [line, ...formatProblems(plugins[index]?.problems ?? [])])];
}

/** Returns lines for what is wrong with a plugin, each with what mends it. */
export function formatProblems(problems: ListedPlugin["problems"]): Line[] {
  return problems.flatMap(({ part, message, hint }) => [
    advice(`  ${part}: `, escapeText(message)),
    advice("    hint: ", escapeText(hint)),
  ]);
}
