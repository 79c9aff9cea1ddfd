import type { EffectiveScope, ScopeCatalog } from "@ooo/firewall";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput, CommandValue } from "../command.ts";
import { credentialOf, describeScope, formatScopeMeaning } from "../describe-scope.ts";
import { escapeText } from "../escape-text.ts";
import { indentLine } from "../line.ts";
import { openScopes } from "../open-scopes.ts";
import { suggestScope } from "../suggest-scope.ts";
import { formatProse } from "../table.ts";
import { toneOf } from "../format-plugin.ts";

/** `ooo scopes [name]`: what a grant would mean on this machine. */
export const command: Command = {
  arguments: [{ name: "name", summary: "One scope, to see all of it", required: false }],
  options: {},
  async run(input) {
    const catalog = await openScopes(input);
    const [name] = input.words;
    return name === undefined ? list(input, catalog) : show(name, catalog);
  },
};

function list({ style }: CommandInput, catalog: ScopeCatalog): CommandValue {
  const rows = [...catalog.values()].map(({ definition }) => [
    definition.scope,
    { text: definition.risk, tone: toneOf(definition.risk) },
    definition.enforcement,
    escapeText(definition.title),
  ]);
  return {
    document: { scopes: [...catalog.values()].map(describeScope) },
    lines: [
      ...formatProse([["scope", "risk", "enforced by", "what it is for"], ...rows], { style }),
      "",
      "ooo scopes <name> says more about one of them.",
    ],
  };
}

function show(name: string, catalog: ScopeCatalog): CommandValue {
  const effective = catalog.get(name);
  if (effective === undefined) {
    const near = suggestScope(name, [...catalog.keys()]);
    throw new CliError("CLI_UNKNOWN_SCOPE", `nobody defined the scope ${JSON.stringify(name)}`, {
      hint: near === undefined ? "ooo scopes" : `did you mean: ooo scopes ${near}`,
    });
  }
  return {
    document: { scope: describeScope(effective) },
    lines: [
      `${name}  ${effective.definition.risk}  ${escapeText(effective.definition.title)}`,
      ...formatScopeMeaning(name, catalog).map((line) => indentLine("  ", line)),
      ...formatReach(effective).map((line) => `  ${line}`),
    ],
  };
}

function formatReach(effective: EffectiveScope): string[] {
  const credential = credentialOf(effective);
  const { environment = {}, mounts = [] } = effective.definition;
  return [
    ...mounts.map(({ what, access }) => `mounts    ${what} (${access})`),
    ...effective.requests.flatMap(({ rule, paths }) => [
      `requests  ${escapeText(rule)}`,
      ...(paths.length > 1 ? paths.map((path) => `            ${escapeText(path)}`) : []),
    ]),
    ...(credential === undefined
      ? []
      : [`secret    ${escapeText(credential)}; the plugin sees a placeholder`]),
    ...(Object.keys(environment).length === 0 ? [] : [`sets      ${Object.keys(environment).join(" ")}`]),
    ...Object.entries(effective.settings).map(
      ([key, value]) => `setting   ${key} = ${escapeText(JSON.stringify(value))}`,
    ),
  ];
}
