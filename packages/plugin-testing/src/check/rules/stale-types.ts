import { generateTypes } from "@ooo/manifest";
import type { CheckRule } from "../rule.ts";

const MARK = "// Written by `ooo plugin types`";

export const staleTypes: CheckRule = {
  id: "stale-types",
  level: "error",
  title: "The types that were generated from the manifest are not those of the manifest.",
  needsArtifact: true,
  check: ({ manifest, files, readText }) =>
    files
      .filter((file) => /(?:^|\/)manifest\.ts$/.test(file))
      .flatMap((file) => {
        const text = readText(file) ?? "";
        if (!text.startsWith(MARK) || plain(text) === plain(generateTypes(manifest))) return [];
        const hint = `ooo plugin types . --out ${file}`;
        return [{ file, message: "the file is not what the manifest says", hint }];
      }),
};

/** A formatter may go over it. */
const plain = (text: string): string => text.replaceAll(/[\s"']|,(?=\s*[\]}])/g, "");
