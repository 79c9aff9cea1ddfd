import type { Readable, Writable } from "node:stream";
import type { CommandValue } from "./command.ts";
import { escapeText } from "./escape-text.ts";
import { advice, formatLines } from "./line.ts";
import type { Terminal } from "./prompt/terminal.ts";
import { plainStyle, type Style } from "./style.ts";
import { withoutStack, type Failure } from "./failure.ts";

/** Where `ooo` writes, and what it reads of its surroundings. */
export type Surroundings = {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the terminal at each of them, if it is one. */
  readonly columns: { readonly stdout: number | undefined; readonly stderr: number | undefined };
  /** Writes to standard output and waits until it takes more. */
  readonly writeOut: (text: string) => Promise<void>;
  /** Returns what a plugin reads, if anything, and what it writes to. From now on a reader that goes away ends nothing. */
  readonly openStreams: () => {
    readonly stdin: Readable | undefined;
    readonly stdout: Writable;
    readonly stderr: Writable;
  };
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly cwd: string;
  /** Whether a person can be asked. */
  readonly hasTerminal: () => boolean;
  readonly openTerminal: () => Terminal | undefined;
};

/** Version of the shape of every JSON document that the command line prints. */
const JSON_VERSION = "0.1";

/** Prints what a command gave back: lines, or exactly one document. */
export async function printResult(result: CommandValue, json: boolean, to: Surroundings): Promise<void> {
  if (json) printDocument(result.document, to);
  else to.stdout.write(await formatLines(result.lines, to.columns.stdout));
}

/** Prints a failure: `error:` and `hint:` on standard error, or one document on standard output. */
export async function printFailure(
  failure: Failure,
  to: Surroundings,
  { json, verbose = false, style = plainStyle }: { json: boolean; verbose?: boolean; style?: Style },
): Promise<void> {
  if (json) {
    printDocument({ error: withoutStack(failure) }, to);
  } else {
    const lines = [
      advice(`${style("bad", "error:")} `, escapeText(failure.message)),
      ...(failure.hint === undefined
        ? []
        : [advice(`${style("strong", "hint:")} `, escapeText(failure.hint))]),
    ];
    to.stderr.write(await formatLines(lines, to.columns.stderr));
    for (const line of verbose ? describeDetail(failure) : []) to.stderr.write(`  ${escapeText(line)}\n`);
  }
  if (to.env.OOO_DEBUG === "1") to.stderr.write(`${failure.stack.split("\n").map(escapeText).join("\n")}\n`);
}

function describeDetail({ code, detail, causes }: Failure): string[] {
  return [
    `code: ${code}`,
    ...Object.entries(detail).map(([key, value]) => `${key}: ${String(value)}`),
    ...causes.map((cause) => `cause: ${cause}`),
  ];
}

function printDocument(document: Readonly<Record<string, unknown>>, to: Surroundings): void {
  const text = JSON.stringify({ schemaVersion: JSON_VERSION, ...document }, null, 2);
  to.stdout.write(`${escapeJson(text)}\n`);
}

/**
 * Returns a JSON text that says the same and is as harmless on a terminal as lines are: JSON itself escapes C0 only. Line
 * breaks between its parts stay.
 */
export function escapeJson(text: string): string {
  return text.replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
