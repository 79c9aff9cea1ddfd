import { entryFiles } from "../entry-files.ts";
import type { CheckRule } from "../rule.ts";

export const missingEntrypoint: CheckRule = {
  id: "missing-entrypoint",
  level: "error",
  title: "The entrypoint names a file that the artifact does not hold.",
  needsArtifact: true,
  check: (plugin) =>
    entryFiles(plugin.manifest.entrypoint.command)
      .filter((file) => !plugin.files.includes(file))
      .map((file) => ({
        message: `the artifact holds no file ${JSON.stringify(file)}`,
        pointer: "/entrypoint/command",
        hint: "build it before the plugin is published: nothing is built at install",
      })),
};
