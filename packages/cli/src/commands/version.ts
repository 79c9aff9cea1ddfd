import type { Command } from "../command.ts";
import { VERSION } from "../version.ts";

/** `ooo version`: what one needs to know first of a bug report. */
export const command: Command = {
  arguments: [],
  options: {},
  run: () => ({
    document: {
      version: VERSION,
      node: process.versions.node,
      platform: process.platform,
      arch: process.arch,
    },
    lines: [`ooo ${VERSION} (node ${process.versions.node}, ${process.platform} ${process.arch})`],
  }),
};
