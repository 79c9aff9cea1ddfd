import { checkPlugin, formatSarif, type CasesReport } from "@ooo/plugin-testing";
import type { Command } from "../command.ts";
import { typedDirectory } from "../directory.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";
import { openScopes } from "../open-scopes.ts";
import { VERSION } from "../version.ts";

/**
 * `ooo plugin check [directory]`: what is wrong with a plugin, before anybody else finds it. Runs nothing of it, but for
 * the author's own cases when asked to.
 */
export const command: Command = {
  arguments: [{ name: "directory", summary: "The plugin; where you stand if not given", required: false }],
  options: {
    run: { type: "boolean", summary: "Run the cases of ooo.check.json too, each in the real sandbox" },
    sarif: { type: "boolean", summary: "Print a SARIF log for code scanning" },
  },
  async run(input) {
    const directory = typedDirectory(input, input.words[0] ?? ".");
    const scopes = [...(await openScopes(input)).values()].map(({ definition }) => definition);
    const report = await checkPlugin(directory, {
      scopes,
      run: input.options.run === true,
    });
    const { ok, plugin, problems, artifact, run } = report;
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
              ...(run === undefined ? [] : formatCases(run)),
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

/** What the cases show: each of them, and for what the scopes were used. What is wrong stands among the problems. */
function formatCases({ cases, scopes, capabilities }: CasesReport): string[] {
  const list = (names: readonly string[]): string => (names.length === 0 ? "none" : names.join(" "));
  return [
    ...cases.map(({ name, ok, outcome, exitCode }) => {
      const end = `${outcome} with ${exitCode}`;
      return `case  ${ok ? "ok    " : "failed"}  ${escapeText(name)}: ${end}`;
    }),
    `  used    ${list([...scopes.used, ...capabilities.used])}`,
    `  unused  ${list([...scopes.unused, ...capabilities.unused])}`,
  ];
}
