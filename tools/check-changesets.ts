/** Holds changesets to the packages that are published: `node tools/check-changesets.ts`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { report, type Problem } from "./problems.ts";
import { findFiles, readWorkspaces } from "./workspace.ts";

const CONFIG = ".changeset/config.json";

/**
 * Returns the changesets below `root` that name something else than a published package. A release never uses such a file up, and
 * nothing is published while one is left.
 */
export function checkChangesets(root: string): Problem[] {
  if (!existsSync(join(root, CONFIG))) return [{ file: CONFIG, message: "there are no changesets" }];
  const published = new Set(readWorkspaces(root, "packages").map(({ packageJson }) => packageJson?.name));
  return findFiles(root, [".changeset/*.md"]).flatMap((file) =>
    namesIn(readFileSync(join(root, file), "utf8"))
      .filter((name) => !published.has(name))
      .map((name) => ({
        file,
        message: `${name} is no package that is published`,
        hint: "the version of a plugin is raised by hand: ouroboros.plugin.json, package.json, catalog/index.json",
      })),
  );
}

function namesIn(text: string): string[] {
  const front = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? "";
  return [...front.matchAll(/^["']?([^"'\n]+)["']?:/gm)].map(([, name = ""]) => name);
}

if (import.meta.main) report(checkChangesets(join(import.meta.dirname, "..")));
