import { PluginError } from "@ooo/plugin-sdk";
import { cleanText } from "../clean-text.ts";
import { BUMPS, highestBump, type Bump, type Change } from "./change.ts";

/**
 * Returns what a changeset (`.changeset/<name>.md`) announces; undefined if it names no package. The repository has one
 * version: the highest bump counts. Throws `PluginError` where the front matter is anything but packages and bumps.
 */
export function readChangeset(name: string, source: string): Change | undefined {
  const parts = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(source);
  if (parts === null) throw broken(name, "it does not begin with front matter between two lines of ---");
  const lines = (parts[1] ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const bump = highestBump(lines.flatMap((line) => readLine(name, line)));
  if (bump === undefined) return undefined;
  const text = cleanText(parts[2] ?? "").trim();
  if (text === "") throw broken(name, "it says nothing");
  return { bump, text, from: "changeset", id: name };
}

function readLine(name: string, line: string): Bump[] {
  const value = /^\s*(?:"[^"]+"|'[^']+'|[^"':\s]+)\s*:\s*["']?(\w+)["']?\s*$/.exec(line)?.[1];
  if (value === "none") return [];
  const bump = BUMPS.find((each) => each === value);
  if (bump !== undefined) return [bump];
  throw broken(name, `expected "<package>": patch, minor or major, got ${JSON.stringify(cleanText(line))}`);
}

function broken(name: string, why: string): PluginError {
  return new PluginError(`.changeset/${cleanText(name)}.md cannot be read: ${why}`);
}
