import { exitCodeOf, explain, FirewallError, type Explanation, type ExplainRequest } from "@ooo/firewall";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { openInvocationContext } from "../open-firewall.ts";
import { textOption } from "../options.ts";
import { suggestProgram } from "../suggest-plugin.ts";

/** `ooo why <program> <command> [args]`: the firewall's decision in words, without running anything. */
export const command: Command = {
  arguments: [
    { name: "program", summary: "A plugin's namespace or name", required: true },
    { name: "command", summary: "Its command", required: true },
    { name: "arguments", summary: "The words that it would be given", required: false },
  ],
  openEnded: true,
  options: {
    path: { type: "string", value: "path", summary: "Ask about reading this path instead" },
    write: { type: "boolean", summary: "With --path: ask about writing it" },
    request: { type: "string", value: "url", summary: "Ask about a request to this URL instead" },
    method: { type: "string", value: "method", summary: "With --request: the method; GET if not given" },
    workspace: { type: "string", value: "dir", summary: "The workspace to judge by" },
  },
  async run(input) {
    const [program = "", name = "", ...words] = input.words;
    const workspace = textOption(input.options.workspace);
    const explanation = await explain(
      {
        program,
        command: name,
        words,
        cwd: input.cwd,
        ...(workspace === undefined ? {} : { workspace }),
        about: subjectOf(input),
      },
      await openInvocationContext(input, true),
    ).catch(async (error: unknown) => {
      if (!(error instanceof FirewallError)) throw error;
      const near = await suggestProgram(program, input.env);
      const hint = near === undefined ? error.hint : `did you mean: ooo why ${near} ${name}`;
      throw Object.assign(error, { exitCode: exitCodeOf(error), hint });
    });
    return { document: { ...explanation }, lines: formatExplanation(explanation) };
  },
};

function subjectOf(input: CommandInput): ExplainRequest["about"] {
  const path = textOption(input.options.path);
  const url = textOption(input.options.request);
  if (path !== undefined && url !== undefined) {
    throw new CliError("CLI_OPTION_VALUE", "--path and --request exclude each other");
  }
  if (path !== undefined)
    return { kind: "path", path, access: input.options.write === true ? "write" : "read" };
  if (url === undefined) return { kind: "invocation" };
  return { kind: "request", method: textOption(input.options.method) ?? "GET", url };
}

function formatExplanation({ allowed, rule, reason, scope, hint, asks, scopes }: Explanation): string[] {
  const width = Math.max(0, ...scopes.map((one) => one.scope.length));
  return [
    `${allowed ? "allowed" : "blocked"} by ${escapeText(rule)}: ${escapeText(reason)}`,
    ...(scope === undefined ? [] : [`  scope    ${scope}`]),
    ...(hint === undefined ? [] : [`  change   ${escapeText(hint)}`]),
    ...(asks ? ["  asks     a person before it runs"] : []),
    ...(scopes.length === 0 ? [] : ["scopes of this command"]),
    ...scopes.map((one) => {
      const need = one.required ? "required" : "optional";
      const state = one.granted ? "granted    " : "not granted";
      return `  ${one.scope.padEnd(width)}  ${need}  ${state}  ${one.enforcement ?? "nobody defined it: it grants nothing"}`;
    }),
  ];
}
