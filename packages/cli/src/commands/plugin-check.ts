import { resolve } from "node:path";
import { checkPlugin, formatSarif } from "@ooo/plugin-testing";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";
import { openScopes } from "../open-scopes.ts";
import { VERSION } from "../version.ts";

/** `ooo plugin check [directory]`: what is wrong with a plugin, before anybody else finds it. Runs nothing of it. */
export const command: Command = {
  arguments: [{ name: "directory", summary: "The plugin; where you stand if not given", required: false }],
  options: { sarif: { type: "boolean", summary: "Print a SARIF log for code scanning" } },
  async run(input) {
    const scopes = [...(await openScopes(input)).values()].map(({ definition }) => definition);
    const report = await checkPlugin(resolve(input.cwd, input.words[0] ?? "."), { scopes });
    const { ok, plugin, problems, artifact } = report;
    const tones = { error: "bad", warning: "warning" } as const;
    return {
      document: { ...report },
      lines:
        input.options.sarif === true
          ? formatSarif(report, { version: VERSION }).trimEnd().split("\n").map(escapeText)
          : [
              ...problems.flatMap(({ level, rule, file, line, message, hint }) => [
                `${input.style(tones[level], level)}  ${escapeText(file)}${line === undefined ? "" : `:${line}`}  ${rule}  ${escapeText(message)}`,
                ...(hint === undefined ? [] : [`  hint: ${escapeText(hint)}`]),
              ]),
              `${plugin === undefined ? "the plugin" : `${plugin.name} ${plugin.version}`} ${ok ? "can be installed" : "has errors"}`,
              ...(artifact === undefined
                ? []
                : [
                    `  digest  ${artifact.digest}`,
                    `  files   ${artifact.files.length}, ${artifact.bytes} bytes`,
                  ]),
            ],
      exitCode: ok ? ExitCode.success : ExitCode.fault,
    };
  },
};
