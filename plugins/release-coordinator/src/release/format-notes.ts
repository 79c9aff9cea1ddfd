import { LIMITS } from "../limits.ts";
import { BUMPS, type Bump, type Change } from "./change.ts";

const TITLES: Readonly<Record<Bump, string>> = {
  major: "Breaking changes",
  minor: "Features",
  patch: "Fixes",
};

/** Returns the notes of a release in Markdown: what breaks first. */
export function formatNotes(changes: readonly Change[]): string {
  const sections = BUMPS.toReversed().flatMap((bump) => {
    const all = changes.filter((change) => change.bump === bump).map(formatEntry);
    if (all.length === 0) return [];
    const shown = all.slice(0, LIMITS.maxLines);
    const rest = all.length - shown.length;
    if (rest > 0) shown.push(`- and ${rest} more`);
    return [`### ${TITLES[bump]}\n\n${shown.join("\n")}`];
  });
  return sections.length === 0 ? "Nothing that users see has changed." : sections.join("\n\n");
}

/** Returns the entry of one change: what follows the first line is indented, so that it opens no section. */
export function formatEntry({ text }: Change): string {
  return `- ${text
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : `  ${line}`))
    .join("\n")}`;
}
