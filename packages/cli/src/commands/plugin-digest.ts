import { digestPath } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { typedDirectory } from "../directory.ts";

/** `ooo plugin digest <path>`: what install would record for a directory (DIG-01). */
export const command: Command = {
  arguments: [{ name: "path", summary: "The plugin's directory", required: true }],
  options: {},
  async run(input) {
    const directory = typedDirectory(input, input.words[0] ?? "");
    input.progress.show("hashing");
    const { digest, files, bytes } = await digestPath(directory);
    return { document: { digest, files, bytes }, lines: [digest] };
  },
};
