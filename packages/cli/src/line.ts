/** A line for a person. A string is never broken: it holds names, digests, paths and commands that are copied. */
export type Line = string | Prose;

/** Words that go on in a next line of a narrow terminal, under where they began. Anywhere else they are one line. */
export type Prose = {
  /** What stands before them. */
  readonly start: string;
  readonly words: string;
  /** What comes after them and is never broken. */
  readonly whole?: string;
  /** An author's: rather broken within a word than shown where lines of ours begin (T091). */
  readonly isForeign?: boolean;
};

/** Fewest columns that lines are made to fit; a narrower terminal breaks them itself. */
const MIN_COLUMNS = 40;

/** Where something to copy may begin: a command, a flag, a path, a quoted value. */
const TO_COPY = /(?:^| )(?=(?:ooo|apt-get|chmod|chown|git|npm|sudo|ulimit) |-|["'`[]|\S*[/~|])/;

/** Returns advice or a message as a line: from the first thing on that may be copied, it is never broken. */
export function advice(start: string, text: string): Prose {
  const at = TO_COPY.exec(text)?.index ?? text.length;
  return at === 0
    ? { start, words: "", whole: text }
    : { start, words: text.slice(0, at), whole: text.slice(at + 1) };
}

/** Returns a line as it is where nothing is broken. */
export function formatLine(line: Line): string {
  if (typeof line === "string") return line;
  const { start, words, whole = "" } = line;
  return `${start}${words}${words === "" || whole === "" ? "" : " "}${whole}`;
}

/** Returns a line further to the right. */
export function indentLine(indent: string, line: Line): Line {
  return typeof line === "string" ? indent + line : { ...line, start: indent + line.start };
}

/** Returns lines as a text that fits a terminal of so many columns; where there is none, each as it is. */
export async function formatLines(lines: readonly Line[], columns: number | undefined): Promise<string> {
  const isFolded = columns !== undefined && columns >= MIN_COLUMNS;
  // Only what has words to fold on a terminal loads what folds them.
  const format =
    isFolded && lines.some((line) => typeof line !== "string")
      ? (await import("./fold-line.ts")).foldLine
      : formatLine;
  return lines.map((line) => `${format(line, columns ?? 0)}\n`).join("");
}
