import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { SCRIPTS, SHELLS } from "../completion/scripts.ts";

/** `ooo completion <shell>`: a script for the shell to read. */
export const command: Command = {
  arguments: [{ name: "shell", summary: SHELLS.join(", "), required: true }],
  options: {},
  run(input) {
    const [wanted = ""] = input.words;
    const shell = SHELLS.find((candidate) => candidate === wanted);
    if (shell === undefined) {
      throw new CliError("CLI_OPTION_VALUE", `there is no completion for ${JSON.stringify(wanted)}`, {
        hint: SHELLS.map((name) => `ooo completion ${name}`).join(", "),
      });
    }
    return { document: { shell, script: SCRIPTS[shell] }, lines: SCRIPTS[shell].trimEnd().split("\n") };
  },
};
