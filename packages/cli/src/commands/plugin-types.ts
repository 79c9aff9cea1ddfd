import { resolve } from "node:path";
import { writeFileAtomic } from "@ooo/home";
import { generateTypes, loadManifest } from "@ooo/manifest";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { textOption } from "../options.ts";

/** `ooo plugin types [directory]`: the module that types a plugin's handlers. */
export const command: Command = {
  arguments: [{ name: "directory", summary: "The plugin; where you stand if not given", required: false }],
  options: {
    out: { type: "string", value: "file", summary: "Write it to this file instead of printing it" },
  },
  async run(input) {
    const { manifest } = loadManifest(resolve(input.cwd, input.words[0] ?? "."));
    const text = generateTypes(manifest);
    const out = textOption(input.options.out);
    if (out === undefined)
      return {
        document: { name: manifest.name, types: text },
        lines: text.trimEnd().split("\n").map(escapeText),
      };
    const path = resolve(input.cwd, out);
    await writeFileAtomic(path, text, { mode: 0o644 });
    return { document: { name: manifest.name, path }, lines: [`${escapeText(path)} is written`] };
  },
};
