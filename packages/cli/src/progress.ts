import { escapeText } from "./escape-text.ts";

/** Says how far something is, on standard error. */
export type Progress = {
  /** Replaces what was said before; foreign text is made harmless. */
  readonly show: (text: string) => void;
  /** Takes away what was said. */
  readonly done: () => void;
};

/** Where progress goes. */
export type ProgressOptions = {
  readonly write: (text: string) => unknown;
  /** Columns of the terminal; undefined where there is none: nothing is animated there. */
  readonly columns: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
};

const ERASE_LINE = "\r\u001b[K";

/** Returns a line on a terminal that is written over; with `verbose` and no terminal, a line per step; else nothing. */
export function openProgress({ write, columns, quiet, verbose }: ProgressOptions): Progress {
  let shown = "";
  if (quiet || (columns === undefined && !verbose)) return { show: () => undefined, done: () => undefined };
  if (columns === undefined) {
    return {
      show: (text) => {
        const step = text.replace(/:? \d+ ?(%|files).*$/, "");
        if (step !== shown) write(`${escapeText(step)}\n`);
        shown = step;
      },
      done: () => undefined,
    };
  }
  return {
    show: (text) => {
      if (text === shown) return;
      shown = text;
      write(`${ERASE_LINE}${cut(escapeText(text), Math.max(10, columns - 1))}`);
    },
    done: () => {
      if (shown !== "") write(ERASE_LINE);
      shown = "";
    },
  };
}

/** A line that went on in a second one could not be erased: a character beyond ASCII counts two columns. */
function cut(text: string, columns: number): string {
  return text.slice(0, /^[ -~]*$/.test(text) ? columns : columns >> 1).toWellFormed();
}
