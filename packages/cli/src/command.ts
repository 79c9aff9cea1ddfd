/** One word that a command takes by position. */
export type CommandArgument = { readonly name: string; readonly summary: string; readonly required: boolean };

/** One flag that a command takes. A `string` option shows `value` as the name of what follows it. */
export type CommandOption =
  | { readonly type: "boolean"; readonly short?: string; readonly summary: string }
  | { readonly type: "string"; readonly short?: string; readonly value: string; readonly summary: string };

/** What a command is given. */
export type CommandInput = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly cwd: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
};

/** What a command gives back: one value, shown as text to a person or as one JSON document to a program. */
export type CommandResult = {
  /** Becomes the JSON document, after `schemaVersion`. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Lines for a person; foreign text in them is already escaped. */
  readonly lines: readonly string[];
  readonly exitCode?: number;
};

/** One command of `ooo`. */
export type Command = {
  readonly arguments: readonly CommandArgument[];
  readonly options: Readonly<Record<string, CommandOption>>;
  run(input: CommandInput): CommandResult | Promise<CommandResult>;
};
