import { ROWS } from "./rows.ts";
import { cellsOf, type Cells, type Result } from "./report.ts";

/** A row of a table in docs/performance.md. */
const ROW = /^\| (.+?) +\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm;

/** Returns the rows of the page's tables; headings are none. */
export function readPage(text: string): Cells[] {
  return [...text.matchAll(ROW)]
    .map(([, what = "", measured = "", bound = "", verdict = ""]) => ({ what, measured, bound, verdict }))
    .filter(({ what }) => what !== "what" && !what.startsWith("---"));
}

/**
 * Returns the page with what was measured in its rows, and `machine`, if given, in the line that begins with
 * `Measured on`. Everything else stays as it is, rows that were not measured too.
 */
export function fillPage(text: string, results: readonly Result[], machine?: string): string {
  const cells = new Map<string, Cells>(results.map((result) => [ROWS[result.id].what, cellsOf(result)]));
  const filled = text.replaceAll(ROW, (line, what: string) => {
    const row = cells.get(what);
    if (row === undefined) return line;
    const verdict = row.verdict === "not reached" ? "**not reached**" : row.verdict;
    return `| ${what} | ${row.measured} | ${row.bound} | ${verdict} |`;
  });
  return machine === undefined ? filled : filled.replace(/^Measured on .*$/m, `Measured on ${machine}.`);
}
