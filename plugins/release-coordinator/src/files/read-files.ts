import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PluginError } from "@ooo/plugin-sdk";
import { LIMITS } from "../limits.ts";

/** Returns the text of a regular file; undefined if there is none. Throws `PluginError` for a link or what is too large. */
export function readFile(root: string, path: string, max: number = LIMITS.maxFileBytes): string | undefined {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  // A link may lead anywhere, a pipe never ends.
  if (!stats.isFile()) throw new PluginError(`${path} is no regular file`);
  if (stats.size > max) throw new PluginError(`${path} has more than ${max} bytes`);
  return readFileSync(join(root, path), "utf8");
}

/** Returns the names of the changesets, sorted, without `.md`. */
export function listChangesets(root: string): readonly string[] {
  if (lstatSync(join(root, ".changeset"), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const names = readdirSync(join(root, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => name.slice(0, -3))
    .sort();
  if (names.length > LIMITS.maxChangesets)
    throw new PluginError(`more than ${LIMITS.maxChangesets} changesets`);
  return names;
}
