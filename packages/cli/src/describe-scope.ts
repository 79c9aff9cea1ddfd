import { hostWarning, type EffectiveScope, type Enforcement, type ScopeCatalog } from "@ooo/firewall";
import { escapeText } from "./escape-text.ts";
import type { Line } from "./line.ts";

/** ENF-08: who stops a use that was not granted. */
const ENFORCED: Readonly<Record<Enforcement, string>> = {
  os: "by the operating system: without it, it is not there",
  request_filter: "by the request filter: the host decides each request",
  broker: "by the host: the plugin asks, the host does it",
  recorded_only: "by nobody: uses are only recorded",
};

/** Said of a scope that no definition exists for. */
export const UNDEFINED_SCOPE = "nobody defined it: it grants nothing";

/** Returns what a scope means and who enforces it, for `--json`. */
export function describeScope(effective: EffectiveScope): Record<string, unknown> {
  const { definition, settings } = effective;
  return {
    scope: definition.scope,
    family: definition.family,
    title: definition.title,
    means: definition.means,
    risk: definition.risk,
    broad: definition.broad,
    enforcement: definition.enforcement,
    warnings: warningsOf(effective),
    requests: effective.requests.map(({ rule }) => rule),
    addresses: effective.addresses,
    credential: credentialOf(effective) ?? null,
    environment: Object.keys(definition.environment ?? {}),
    settings,
  };
}

/** Returns lines that say truthfully what granting a scope means here, with the user's settings (ENF-03, ENF-08). */
export function formatScopeMeaning(name: string, catalog: ScopeCatalog): Line[] {
  const effective = catalog.get(name);
  if (effective === undefined) return [{ start: "means     ", words: UNDEFINED_SCOPE }];
  const { definition, settings } = effective;
  return [
    { start: "means     ", words: escapeText(definition.means) },
    { start: "enforced  ", words: ENFORCED[definition.enforcement] },
    ...(definition.broad ? [{ start: "broad     ", words: "it covers more than one service or place" }] : []),
    ...warningsOf(effective).map((warning) => ({ start: "warning   ", words: escapeText(warning) })),
    ...(settings.api_url === undefined
      ? []
      : [{ start: "address   ", words: `${escapeText(settings.api_url)} (your config.toml)` }]),
    ...effective.addresses.map((address) => ({
      start: "reaches   ",
      words: `${escapeText(address)}, which is not public (your config.toml)`,
    })),
  ];
}

/** Returns where the secret of a scope comes from, in words; never the secret. */
export function credentialOf({ credentialSources }: EffectiveScope): string | undefined {
  if (credentialSources.length === 0) return undefined;
  return credentialSources
    .map((source) => {
      if ("env" in source) return `$${source.env}`;
      return "file" in source ? source.file : source.command.join(" ");
    })
    .join(", then ");
}

/** T027: a host that may look like another one is named by its code points. */
function warningsOf({ definition, requests }: EffectiveScope): string[] {
  const hosts = new Set(requests.flatMap(({ origin }) => (origin === undefined ? [] : [origin.host])));
  return [...(definition.warnings ?? []), ...[...hosts].flatMap((host) => hostWarning(host) ?? [])];
}
