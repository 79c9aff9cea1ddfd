import type { Line } from "./line.ts";
import type { Surroundings } from "./print.ts";
import type { Progress } from "./progress.ts";
import type { Terminal } from "./prompt/terminal.ts";
import type { Style } from "./style.ts";

/** One word that a command takes by position. */
export type CommandArgument = { readonly name: string; readonly summary: string; readonly required: boolean };

/** One flag that a command takes. A `string` option shows `value` as the name of what follows it. */
export type CommandOption =
  | { readonly type: "boolean"; readonly short?: string; readonly summary: string }
  | { readonly type: "string"; readonly short?: string; readonly value: string; readonly summary: string };

/** What a command is given. */
export type CommandInput = {
  readonly words: readonly string[];
  /** Words after `--`, of a command that takes some there. */
  readonly after: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** All that was typed after the command's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Whether a person can be asked: there is a controlling terminal, and nothing says otherwise. */
  readonly hasTerminal: () => boolean;
  /** Opens the terminal to ask on; undefined where nobody can be asked. */
  readonly openTerminal: () => Terminal | undefined;
  /** How lines of the result look. */
  readonly style: Style;
  /** Says how far something is; silent off a terminal. */
  readonly progress: Progress;
  /** Says something that is not the result, on standard error. */
  readonly notice: (line: string) => void;
};

/** What a command gives back. */
export type CommandResult = CommandValue | CommandStream | CommandRun;

/** A plugin that writes for itself; what `run` returns is the exit code. */
export type CommandRun = {
  readonly kind: "run";
  readonly run: (surroundings: Surroundings) => Promise<number>;
};

/** Lines that are the same for a person and for a program, with or without `--json`. */
export type CommandStream = { readonly kind: "stream"; readonly chunks: AsyncIterable<string> };

/** One value, shown as text to a person or as one JSON document to a program. */
export type CommandValue = {
  readonly kind?: "value";
  /** Becomes the JSON document, after `schemaVersion`. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Lines for a person; foreign text in them is already escaped. */
  readonly lines: readonly Line[];
  readonly exitCode?: number;
};

/** One command of `ooo`. */
export type Command = {
  readonly arguments: readonly CommandArgument[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Options end at the first word that is none: all after it belongs to a program, which has options of its own. */
  readonly openEnded?: boolean;
  /** Words that it takes after `--`: a plugin's command line, which is left as it was typed. */
  readonly after?: readonly CommandArgument[];
  run(input: CommandInput): CommandResult | Promise<CommandResult>;
};
