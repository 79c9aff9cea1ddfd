import { forgetSource, rehearseForget } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { openContext, openContextToDecide } from "../open-context.ts";
import { DRY_RUN } from "../options.ts";

/** `ooo catalog forget <source>` (LIF-13). */
export const command: Command = {
  arguments: [{ name: "source", summary: "The directory or git URL that was added", required: true }],
  options: { "dry-run": DRY_RUN },
  async run(input) {
    const [source = ""] = input.words;
    const dryRun = input.options["dry-run"] === true;
    const { location, offers } = dryRun
      ? await rehearseForget(await openContextToDecide(input), source)
      : await forgetSource(await openContext(input), source);
    const outcome = dryRun ? "planned" : "forgotten";
    return {
      document: { location, outcome, offered: offers.map(({ name }) => name), ...(dryRun && { dryRun }) },
      lines: [
        `${escapeText(location)} ${dryRun ? "would be" : "is"} forgotten, what was installed from it ${dryRun ? "would stay" : "stays"}`,
      ],
    };
  },
};
