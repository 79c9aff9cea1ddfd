import { plainStyle, type Style, type Tone } from "./style.ts";

/** One cell: its text, already harmless, and what it is. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

/** Returns rows as lines with aligned columns; the first row is the heading if `heading` is set. */
export function formatTable(
  rows: readonly (readonly Cell[])[],
  { style = plainStyle, indent = "" }: { readonly style?: Style; readonly indent?: string } = {},
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textOf(cell).length);
    });
  }
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => textOf(cell) !== "");
    const cells = row.slice(0, last + 1).map((cell, column) => {
      const text = textOf(cell);
      const shown = typeof cell === "string" || text === "" ? text : style(cell.tone, text);
      return column === last ? shown : shown + " ".repeat((widths[column] ?? 0) - text.length);
    });
    return `${indent}${cells.join("  ")}`;
  });
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}
