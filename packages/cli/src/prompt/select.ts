import { PassThrough, Writable } from "node:stream";
import { isCancel, MultiSelectPrompt } from "@clack/core";
import { limitOptions } from "@clack/prompts";
import { declined } from "./declined.ts";
import type { Key } from "./keys.ts";
import type { Terminal } from "./terminal.ts";

/** What the keys do. */
const KEYS_HELP = "(space chooses, a all, enter goes on, esc ends)";

/** Rows that the names leave free: for the question, and for the end of what was said before it. */
const OTHER_ROWS = 5;

/** What the library is given for a key; it sees no other. */
const BYTES: Readonly<Partial<Record<Key, string>>> = {
  up: "\u001b[A",
  down: "\u001b[B",
  space: " ",
  all: "a",
  enter: "\r",
};

/**
 * Asks for some of several names: the arrows move, space toggles, `a` toggles all, enter confirms (LIF-02). Nothing is
 * chosen to begin with, and a list that is longer than the terminal scrolls. `names` are ours or met a grammar: no foreign
 * text is drawn here.
 *
 * Throws `declined` if it was cancelled, or if keys came that nobody can have pressed: several at once, or before the
 * list was there (T100).
 */
export async function selectNames(
  terminal: Terminal,
  question: string,
  names: readonly string[],
): Promise<string[]> {
  using keys = await terminal.openKeys();
  const input = new PassThrough();
  const output = screenOf(terminal);
  const end = new AbortController();
  const prompt = new MultiSelectPrompt({
    input,
    output,
    signal: end.signal,
    options: names.map((value) => ({ value })),
    render() {
      const chosen = this.value ?? [];
      const shown = limitOptions({
        output,
        cursor: this.cursor,
        options: this.options,
        rowPadding: OTHER_ROWS,
        style: ({ value }, isAt) => `${isAt ? ">" : " "} [${chosen.includes(value) ? "x" : " "}] ${value}`,
      });
      return [`${question}  ${KEYS_HELP}`, ...shown].join("\n");
    },
  });
  const answer = prompt.prompt();
  for (;;) {
    const key = await keys.next();
    if (key === "cancel" || key === "pasted") {
      end.abort();
      throw declined(
        key === "cancel"
          ? "the question was not answered"
          : "keys came faster than they can be pressed: nothing is taken for an answer",
      );
    }
    input.write(BYTES[key] ?? "");
    if (key === "enter") break;
  }
  const chosen = await answer;
  if (isCancel(chosen) || chosen === undefined) throw declined("the question was not answered");
  return names.filter((name) => chosen.includes(name));
}

/** The cursor stays to be seen: nothing could bring it back after a kill. */
function screenOf(terminal: Terminal): Writable & { readonly rows: number; readonly columns: number } {
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      terminal.write(chunk.toString("utf8").replaceAll(/\u001b\[\?25[hl]/g, ""));
      done();
    },
  });
  return Object.assign(output, { rows: terminal.rows, columns: terminal.columns });
}
