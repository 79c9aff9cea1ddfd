import { resolve } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { quoteWord } from "@ooo/lifecycle";
import { scaffoldPlugin, TEMPLATES } from "@ooo/plugin-testing";
import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { textOption } from "../options.ts";

/** `ooo plugin new <directory>`. */
export const command: Command = {
  arguments: [{ name: "directory", summary: "Where to write it; it must not hold anything", required: true }],
  options: {
    template: {
      type: "string",
      value: "language",
      summary: `${TEMPLATES.join(", ")}; typescript if not given`,
    },
    name: { type: "string", value: "name", summary: "The plugin's name; the directory's if not given" },
  },
  async run(input) {
    const wanted = textOption(input.options.template) ?? "typescript";
    const template = TEMPLATES.find((candidate) => candidate === wanted);
    if (template === undefined) {
      throw new CliError("CLI_OPTION_VALUE", `there is no template ${JSON.stringify(wanted)}`, {
        hint: `--template ${TEMPLATES.join(", ")}`,
      });
    }
    const name = textOption(input.options.name);
    const written = await scaffoldPlugin(resolve(input.cwd, input.words[0] ?? ""), {
      template,
      templates: templatesDirectory(),
      ...(name === undefined ? {} : { name }),
    });
    const { directory, files, test } = written;
    return {
      document: { name: written.name, directory, template, files, test },
      lines: [
        `${written.name} is written to ${escapeText(directory)}`,
        ...files.map((file) => `  ${escapeText(file)}`),
        `  test    ${test}`,
        `  check   ooo plugin check ${escapeText(quoteWord(input.words[0] ?? ""))}`,
      ],
    };
  },
};

/** Beside the bundle, else in the package that owns them. */
function templatesDirectory(): string {
  const bundled = fileURLToPath(new URL("./templates", import.meta.url));
  return existsSync(bundled)
    ? bundled
    : fileURLToPath(new URL("../../../plugin-testing/templates", import.meta.url));
}
