import { forgetSource } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { openContext } from "../open-context.ts";

/** `ooo catalog forget <source>` (LIF-13). */
export const command: Command = {
  arguments: [{ name: "source", summary: "The directory or git URL that was added", required: true }],
  options: {},
  async run(input) {
    const { location, offers } = await forgetSource(await openContext(input), input.words[0] ?? "");
    return {
      document: { location, outcome: "forgotten", offered: offers.map(({ name }) => name) },
      lines: [`${escapeText(location)} is forgotten, what was installed from it stays`],
    };
  },
};
