import { CliError } from "../cli-error.ts";
import { declined } from "./declined.ts";
import type { Terminal } from "./terminal.ts";

/** The smallest terminal that a list is drawn on. */
const MIN_ROWS = 12;
const MIN_COLUMNS = 40;

/** Asks a yes-or-no question; only a typed `y` or `yes` is a yes. */
export async function confirm(terminal: Terminal, question: string): Promise<boolean> {
  terminal.write(`${question} [y/N] `);
  const answer = (await terminal.readLine())?.trim().toLowerCase();
  return answer === "y" || answer === "yes";
}

/** Asks for a word to be typed; anything else is a no. */
export async function confirmByName(terminal: Terminal, question: string, name: string): Promise<boolean> {
  terminal.write(`${question}\ntype ${name} to go on: `);
  return (await terminal.readLine())?.trim() === name;
}

/**
 * Asks for some of several names: in a list (see `selectNames`), or where that cannot be drawn as words, separated by
 * commas or spaces; nothing is none, `all` is all. Throws `declined` if the question was cancelled instead of answered.
 */
export async function choose(
  terminal: Terminal,
  question: string,
  names: readonly string[],
): Promise<string[]> {
  // `> [x] ` stands before each name, and none is broken.
  const columns = Math.max(MIN_COLUMNS, ...names.map((name) => name.length + 7));
  if (names.length > 0 && terminal.rows >= MIN_ROWS && terminal.columns >= columns) {
    const { selectNames } = await import("./select.ts");
    return await selectNames(terminal, question, names);
  }
  terminal.write(`${question} [names, all, or nothing] `);
  const line = await terminal.readLine();
  if (line === undefined) throw declined("the question was not answered");
  const words = line.split(/[\s,]+/).filter(Boolean);
  if (words.length === 1 && words[0] === "all") return [...names];
  const stranger = words.find((word) => !names.includes(word));
  if (stranger !== undefined) {
    throw new CliError("CLI_UNKNOWN_CHOICE", `${JSON.stringify(stranger)} is none of ${names.join(", ")}`);
  }
  return words;
}
