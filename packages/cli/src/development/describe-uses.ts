import type { DevelopedRun, RecordedUse } from "@ooo/plugin-testing";
import { escapeText } from "../escape-text.ts";
import { formatTable } from "../table.ts";

/** Most uses that are listed; `--json` has all of them. */
const MAX_USES = 20;

/** Returns lines for what a run used, and what it was blocked from; equal ones are counted. */
export function describeUses({ plugin, uses }: DevelopedRun, scopes: readonly string[]): string[] {
  const counts = new Map<string, { readonly use: RecordedUse; count: number }>();
  for (const use of uses) {
    const key = JSON.stringify([use.kind, use.name, use.outcome, use.target]);
    const seen = counts.get(key);
    if (seen === undefined) counts.set(key, { use, count: 1 });
    else seen.count += 1;
  }
  const rows = [...counts.values()].map(({ use, count }) => [
    use.outcome === "allowed" ? "used" : "blocked",
    escapeText(use.name ?? "no scope"),
    `${escapeText(use.target)}${count === 1 ? "" : ` (${count} times)`}`,
  ]);
  const more = rows.length - MAX_USES;
  return [
    `development: ${plugin.name} ${plugin.version} with ${scopes.length === 0 ? "no scope" : scopes.join(" ")}`,
    ...formatTable(rows.slice(0, MAX_USES), { indent: "  " }),
    ...(more > 0 ? [`  and ${more} more, see --json`] : []),
  ];
}
