import type { ScopeCatalog } from "@ooo/firewall";
import type { Manifest, ManifestPermission, Risk } from "@ooo/manifest";
import { formatScopeMeaning } from "./describe-scope.ts";
import { escapeText } from "./escape-text.ts";
import { indentLine, type Line } from "./line.ts";
import { plainStyle, type Style, type Tone } from "./style.ts";
import { formatProse, formatTable } from "./table.ts";

/** Longest text of an author that is shown in one line, in UTF-16 units; scopes and digests are never cut. */
const MAX_AUTHOR_TEXT = 200;

/** Returns text of an author for one line: harmless, and cut so that it cannot push anything off the screen (T091). */
export function authorText(text: string): string {
  const shown = escapeText(text);
  if (shown.length <= MAX_AUTHOR_TEXT) return shown;
  return `${shown.slice(0, MAX_AUTHOR_TEXT).toWellFormed()}…`;
}

/** How scopes are shown. */
export type ScopeDisplay = {
  readonly catalog: ScopeCatalog;
  /** Missing where nothing can be granted yet. */
  readonly granted?: ReadonlySet<string>;
  readonly style?: Style;
};

/**
 * Returns lines for the scopes that a manifest declares, each never cut and with what it really means and who enforces it
 * (ENF-08). Nothing in them is the author's: see `formatReasons`.
 */
export function formatScopes(
  permissions: readonly ManifestPermission[],
  { catalog, granted, style = plainStyle }: ScopeDisplay,
): Line[] {
  const rows = permissions.map(({ scope, risk, required }) => [
    { text: scope, tone: "strong" as const },
    { text: risk, tone: toneOf(risk) },
    required ? "required" : "optional",
    granted === undefined ? "" : granted.has(scope) ? "granted" : "not granted",
  ]);
  const heads = formatTable(rows, { style, indent: "  " });
  return permissions.flatMap(({ scope }, index) => [
    heads[index] ?? scope,
    ...formatScopeMeaning(scope, catalog).map((line) => indentLine("      ", line)),
  ]);
}

/** Returns what an author says about scopes, framed as the author's words; nothing if nothing is said. */
export function formatReasons(permissions: readonly ManifestPermission[]): Line[] {
  const said = permissions.filter(({ reason }) => reason !== undefined && reason !== "");
  if (said.length === 0) return [];
  const rows = said.map(({ scope, reason = "" }) => [scope, `"${authorText(reason)}"`]);
  return [
    "in the author's words, which nobody checked:",
    ...formatProse(rows, { indent: "  ", isForeign: true }),
  ];
}

/** Returns lines for the commands of a manifest. */
export function formatCommands({ commands }: Pick<Manifest, "commands">): Line[] {
  const rows = commands.map(({ namespace, name, risk, summary }) => [
    `${namespace} ${name}`,
    risk,
    `"${authorText(summary)}"`,
  ]);
  return formatProse(rows, { indent: "  ", isForeign: true });
}

/** Returns the capabilities of a manifest in one line. */
export function formatCapabilities({ capabilities }: Pick<Manifest, "capabilities">): string {
  return capabilities.length === 0
    ? "none"
    : capabilities.map(({ name, access }) => `${name}:${access}`).join(" ");
}

/** Returns one plugin's offer as JSON for `--json`. */
export function describeManifestJson(manifest: Manifest): Record<string, unknown> {
  const { name, version, description, commands, capabilities, permissions, entrypoint } = manifest;
  return { name, version, description, commands, capabilities, permissions, entrypoint: entrypoint.command };
}

/** Returns how a risk looks. */
export function toneOf(risk: Risk): Tone {
  return ({ read_only: "good", write: "warning", destructive: "bad" } as const)[risk];
}
