/** What a command did: all that it printed, both streams in their order, and how it ended. */
export type Outcome = { readonly output: string; readonly exitCode: number };

/** One command line, and what it must do. */
export type Command = {
  /** As a user types it; `/bin/sh` runs it. */
  readonly line: string;
  /** Answers typed at a terminal, each once its question (a regular expression) is on the screen. */
  readonly answers?: readonly (readonly [question: string, typed: string])[];
  /** Default 0. */
  readonly exit?: number;
  /** What must stand in its output. */
  readonly shows: readonly (string | RegExp)[];
  /** What must not. */
  readonly hides?: readonly string[];
};

/** A heading, a sentence that says why, and commands. */
export type Step = { readonly title: string; readonly why: string; readonly commands: readonly Command[] };

/** Returns what `command` did not do as it should, as a clause; undefined if it did all of it. */
export function findProblem(command: Command, { output, exitCode }: Outcome): string | undefined {
  const { exit = 0, shows, hides = [] } = command;
  if (exitCode !== exit) return `ended with ${String(exitCode)} and not with ${String(exit)}`;
  const missing = shows.find((text) => !holds(output, text));
  if (missing !== undefined) return `did not say ${String(missing)}`;
  const shown = hides.find((text) => output.includes(text));
  return shown === undefined ? undefined : `said ${shown}`;
}

const holds = (output: string, text: string | RegExp): boolean =>
  typeof text === "string" ? output.includes(text) : text.test(output);
