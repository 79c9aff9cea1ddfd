import type { Manifest, ManifestPermission, Risk } from "@ooo/manifest";
import { escapeText } from "./escape-text.ts";
import type { Tone } from "./style.ts";

/** Longest text of an author that is shown in one line, in UTF-16 units; scopes and digests are never cut. */
const MAX_AUTHOR_TEXT = 200;

/** Returns text of an author for one line: harmless, and cut so that it cannot push anything off the screen (T091). */
export function authorText(text: string): string {
  const shown = escapeText(text);
  if (shown.length <= MAX_AUTHOR_TEXT) return shown;
  return `${shown.slice(0, MAX_AUTHOR_TEXT).toWellFormed()}…`;
}

/** Returns lines for the scopes that a manifest declares: never cut, the author's reason after them in quotes. */
export function formatScopes(
  permissions: readonly ManifestPermission[],
  granted: ReadonlySet<string> = new Set(),
): string[] {
  const width = Math.max(0, ...permissions.map(({ scope }) => scope.length));
  return permissions.map(({ scope, risk, required, reason }) => {
    const state = granted.has(scope) ? "granted" : "not granted";
    const why = reason === undefined || reason === "" ? "" : `  author says: "${authorText(reason)}"`;
    return `  ${scope.padEnd(width)}  ${risk.padEnd(11)}  ${required ? "required" : "optional"}  ${state}${why}`;
  });
}

/** Returns lines for the commands of a manifest. */
export function formatCommands({ commands }: Pick<Manifest, "commands">): string[] {
  const names = commands.map(({ namespace, name }) => `${namespace} ${name}`);
  const width = Math.max(0, ...names.map((name) => name.length));
  return commands.map(({ risk, summary }, index) => {
    return `  ${(names[index] ?? "").padEnd(width)}  ${risk.padEnd(11)}  "${authorText(summary)}"`;
  });
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
