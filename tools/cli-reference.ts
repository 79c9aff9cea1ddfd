/** Writes `docs/reference/cli.md` from the command table: see `tools/generate.ts`. */
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Option = {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly value?: string;
  readonly summary: string;
};

type Word = { readonly name: string; readonly summary: string; readonly required: boolean };

type Command = {
  readonly arguments: readonly Word[];
  readonly openEnded?: boolean;
  readonly after?: readonly Word[];
  readonly options: Readonly<Record<string, Option>>;
};

type Entry = {
  readonly summary: string;
  readonly hidden?: boolean;
  readonly load: () => Promise<{ readonly command: Command }>;
};

const source = join(import.meta.dirname, "../packages/cli/src");
const load = async <T>(file: string): Promise<T> =>
  (await import(pathToFileURL(join(source, file)).href)) as T;

/** Returns the page: one table of all commands, then each with its words and options. */
export async function cliReference(): Promise<string> {
  // Packages that are not built yet are read as sources.
  const sources = registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ["@ooo/source", ...context.conditions] }),
  });
  try {
    return await writePage();
  } finally {
    sources.deregister();
  }
}

async function writePage(): Promise<string> {
  const { COMMANDS } = await load<{ COMMANDS: Readonly<Record<string, Entry>> }>("command-table.ts");
  const { GLOBAL_OPTIONS } = await load<{ GLOBAL_OPTIONS: Readonly<Record<string, Option>> }>(
    "global-options.ts",
  );
  const { HELP_TOPICS } = await load<{ HELP_TOPICS: readonly string[] }>("route.ts");
  const shown = Object.entries(COMMANDS).filter(([, { hidden }]) => hidden !== true);
  const sections: string[] = [];
  for (const [name, { summary, load: loadCommand }] of shown) {
    const { command } = await loadCommand();
    sections.push(describeCommand(name, summary, command));
  }
  return `${[
    "# Command line",
    "",
    "<!-- Generated from packages/cli/src/command-table.ts by tools/generate.ts; do not edit. -->",
    "",
    "`ooo <namespace or plugin> <command> [arguments]` runs a plugin's command. Words before the program's name are the",
    "host's, words after the command are the plugin's, except `--help` as the only one. A built-in takes its options before",
    "or after its name. [JSON](json.md) says what `--json` prints; `ooo help exit-codes` what a command ends with.",
    "",
    ...table([
      ["command", "what it does"],
      ...shown.map(([name, { summary }]) => [
        `[\`ooo ${name}\`](#ooo-${name.replaceAll(" ", "-")})`,
        summary,
      ]),
    ]),
    "",
    `Also: ${HELP_TOPICS.map((topic) => `\`ooo help ${topic}\``).join(", ")}.`,
    "",
    "## Options of every command",
    "",
    ...options(GLOBAL_OPTIONS),
    "",
    "Completion of commands, plugins, their commands and their scopes: `ooo completion bash`, `zsh` or `fish` print a script that",
    "tests use with the shell itself and a tab key. The one for `pwsh` (7.3 or newer) was never run by a test.",
    "",
    "Before a program's name there are also `--yes`, `--confirm <plugin>` and `--workspace <dir>`.",
    "",
    sections.join("\n\n"),
  ].join("\n")}\n`;
}

function describeCommand(name: string, summary: string, command: Command): string {
  const usage = (word: Word): string => (word.required ? `<${word.name}>` : `[${word.name}]`);
  const words = [...command.arguments, ...(command.after ?? [])];
  const after = command.after === undefined ? [] : ["--", ...command.after.map(usage)];
  const flags = Object.keys(command.options).length > 0 ? ["[options]"] : [];
  const takes = command.arguments.map(usage);
  return [
    `## ooo ${name}`,
    "",
    `${summary}.`,
    "",
    "```",
    [
      "ooo",
      name,
      ...(command.openEnded === true ? [...flags, ...takes] : [...takes, ...flags]),
      ...after,
    ].join(" "),
    "```",
    ...(words.length === 0
      ? []
      : ["", ...table([["argument", ""], ...words.map((word) => [`\`${word.name}\``, word.summary])])]),
    ...(Object.keys(command.options).length === 0 ? [] : ["", ...options(command.options)]),
  ].join("\n");
}

function options(all: Readonly<Record<string, Option>>): string[] {
  const rows = Object.entries(all).map(([name, { type, value, short, summary }]) => {
    const long = type === "string" ? `--${name} <${value ?? "value"}>` : `--${name}`;
    return [`\`${short === undefined ? long : `-${short}, ${long}`}\``, summary];
  });
  return table([["option", ""], ...rows]);
}

/** Rows as prettier writes them, so that formatting changes nothing. */
function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = [0, 1].map((column) => Math.max(3, ...cells.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 3)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}
