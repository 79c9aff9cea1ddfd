import type { Prose } from "./line.ts";
import { plainStyle, type Style, type Tone } from "./style.ts";

/** One cell: its text, already harmless, and what it is. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

type Rows = readonly (readonly Cell[])[];
type TableOptions = {
  readonly style?: Style;
  readonly indent?: string;
  /** Columns that a text takes; its length if not given, which is right for the names that all but last cells hold. */
  readonly widthOf?: (text: string) => number;
};

/** Returns rows as lines with aligned columns. */
export function formatTable(rows: Rows, options: TableOptions = {}): string[] {
  return alignRows(rows, options).map(({ start, last }) => start + last);
}

/** Returns the same where the last column is prose; `isForeign` if an author wrote it. */
export function formatProse(
  rows: Rows,
  options: TableOptions & { readonly isForeign?: boolean } = {},
): Prose[] {
  const { isForeign = false } = options;
  return alignRows(rows, options).map(({ start, last }) => ({ start, words: last, isForeign }));
}

/** Each row's last cell that holds something, apart from all before it. */
function alignRows(
  rows: Rows,
  { style = plainStyle, indent = "", widthOf = (text) => text.length }: TableOptions,
): { readonly start: string; readonly last: string }[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(textOf(cell)));
    });
  }
  return rows.map((row) => {
    const end = row.findLastIndex((cell) => textOf(cell) !== "");
    const shown = row.slice(0, end + 1).map((cell) => {
      const text = textOf(cell);
      return typeof cell === "string" || text === "" ? text : style(cell.tone, text);
    });
    const padded = shown.slice(0, -1).map((text, column) => {
      const room = (widths[column] ?? 0) - widthOf(textOf(row[column] ?? ""));
      return `${text}${" ".repeat(room)}  `;
    });
    return { start: indent + padded.join(""), last: shown.at(-1) ?? "" };
  });
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}
