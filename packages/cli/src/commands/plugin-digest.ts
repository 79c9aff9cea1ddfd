import { resolve } from "node:path";
import { digestPath } from "@ooo/lifecycle";
import type { Command } from "../command.ts";

/** `ooo plugin digest <path>`: what install would record for a directory (DIG-01). */
export const command: Command = {
  arguments: [{ name: "path", summary: "The plugin's directory", required: true }],
  options: {},
  async run({ words: [path = ""], cwd, progress }) {
    progress.show("hashing");
    const { digest, files, bytes } = await digestPath(resolve(cwd, path));
    return { document: { digest, files, bytes }, lines: [digest] };
  },
};
