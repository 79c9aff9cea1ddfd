import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readJson, type PackageJson } from "./workspace.ts";

const root = join(import.meta.dirname, "..");

/**
 * Returns the licences of the libraries that these files belong to, as the text that a bundle of them carries; paths are absolute or
 * below the repository. Throws if a library has none.
 */
export function licensesOf(files: readonly string[], bundle: string): string {
  const directories = new Set(
    files.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/@]+)\//.exec(path)?.[1] ?? []),
  );
  const sections = [...directories].sort().map((directory) => {
    const path = resolve(root, directory);
    const { name, version } = readJson(join(path, "package.json")) as PackageJson;
    const [file] = globSync("{LICENSE,LICENCE,license,License}*", { cwd: path }).sort();
    if (file === undefined) throw new Error(`${directory} has no licence file`);
    const text = readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim();
    return `${name ?? directory} ${String(version)}\n\n${text}\n`;
  });
  return `What ${bundle} holds beside our own code.\n\n${sections.join(`\n${"-".repeat(72)}\n\n`)}`;
}
