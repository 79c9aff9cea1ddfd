import { valid } from "semver";

/** The file that tells users what a version brings. */
export const CHANGELOG = "CHANGELOG.md";

const HEADING = /^## +\[?v?(\d+\.\d+\.\d+[\w.+-]*)\]?.*$/gm;

/** The newest version of a changelog. */
export type ChangelogSection = { readonly version: string; readonly notes: string };

/** Returns the first section that names a version; undefined if none does. */
export function firstSection(text: string): ChangelogSection | undefined {
  const heading = versionHeadings(text)[0];
  if (heading === undefined) return undefined;
  const body = text.slice(heading.index + heading[0].length);
  const end = /^## /m.exec(body)?.index ?? body.length;
  return { version: heading[1] ?? "", notes: body.slice(0, end).replaceAll("\r\n", "\n").trim() };
}

/** Returns a changelog with a section before that of every other version. Everything else stays as it is. */
export function withSection(text: string | undefined, { version, notes }: ChangelogSection): string {
  const section = `## ${version}\n\n${notes}\n`;
  if (text === undefined || text.trim() === "") return `# Changelog\n\n${section}`;
  const isCrlf = text.includes("\r\n");
  const own = isCrlf ? section.replaceAll("\n", "\r\n") : section;
  const line = isCrlf ? "\r\n" : "\n";
  const at = versionHeadings(text)[0]?.index;
  if (at !== undefined) return `${text.slice(0, at)}${own}${line}${text.slice(at)}`;
  return `${text.trimEnd()}${line}${line}${own}`;
}

const versionHeadings = (text: string): RegExpExecArray[] =>
  [...text.matchAll(HEADING)].filter(([, version = ""]) => valid(version) !== null);
