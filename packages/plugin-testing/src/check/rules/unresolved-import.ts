import { entryFiles } from "../entry-files.ts";
import { findImports, type FoundImport } from "../find-imports.ts";
import { holdFiles, resolveImport } from "../resolve-import.ts";
import type { CheckRule } from "../rule.ts";

/** Files that are looked at, from the entrypoint on. */
const MAX_FILES = 2000;

export const unresolvedImport: CheckRule = {
  id: "unresolved-import",
  level: "error",
  title: "An import cannot be resolved from the artifact.",
  needsArtifact: true,
  check: (plugin) => {
    const held = holdFiles(plugin.files);
    const queue = entryFiles(plugin.manifest.entrypoint.command).filter((file) => held.files.has(file));
    const seen = new Set(queue);
    const missing: { readonly file: string; readonly found: FoundImport }[] = [];
    for (const file of queue) {
      for (const found of findImports(file, plugin.readText(file) ?? "")) {
        const resolved = resolveImport(file, found.specifier, held);
        if (resolved === "missing") missing.push({ file, found });
        else if (resolved !== "runtime" && !seen.has(resolved) && seen.size < MAX_FILES) {
          seen.add(resolved);
          queue.push(resolved);
        }
      }
    }
    // DIG-06: what is not in the artifact is not there when it runs.
    return missing.map(({ file, found: { specifier, line, isCertain } }) => ({
      file,
      line,
      message: `${JSON.stringify(specifier)} is not in the artifact`,
      hint: "bundle it, or put it beside: nothing is installed for an artifact",
      // What is imported when it is reached may never be.
      level: isCertain ? ("error" as const) : ("warning" as const),
    }));
  },
};
