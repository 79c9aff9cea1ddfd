import { appendFileSync } from "node:fs";
import { ROWS, type Row, type RowId } from "./rows.ts";

/** What one row measured; `detail` is what the number was made of, in words. */
export type Result = { readonly id: RowId; readonly value: number; readonly detail?: string };

/** Names the file that collects the results of all benchmarks of one run, one JSON text a line. */
export const RESULTS_FILE = "OOO_BENCH_RESULTS";

/** Prints what was measured against its bound, and hands it to the program that runs all benchmarks. */
export function reportRow(id: RowId, value: number, detail?: string): void {
  const result: Result = { id, value, ...(detail === undefined ? {} : { detail }) };
  const { what, measured, bound, verdict } = cellsOf(result);
  console.log(`${what}: ${measured}${bound === "" ? "" : `, ${bound}: ${verdict}`}`);
  const file = process.env[RESULTS_FILE];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** The four cells of a row. */
export type Cells = Readonly<Record<"what" | "measured" | "bound" | "verdict", string>>;

/** Returns what stands in a row's cells. */
export function cellsOf({ id, value, detail }: Result): Cells {
  const row: Row = ROWS[id];
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return {
    what: row.what,
    measured: `${withUnit(value.toFixed(digits), row)}${detail === undefined ? "" : ` (${detail})`}`,
    bound: formatBound(row),
    verdict: row.bound === undefined ? "" : isReached(row.bound, value) ? "reached" : "not reached",
  };
}

/** Returns `≤ 10 ms`, or nothing. */
export function formatBound(row: Row): string {
  if (row.bound === undefined) return "";
  return "most" in row.bound
    ? `≤ ${withUnit(String(row.bound.most), row)}`
    : `≥ ${withUnit(String(row.bound.least), row)}`;
}

/** Says whether a number is what its bound asks for; NaN never is. */
export function isReached(bound: NonNullable<Row["bound"]>, value: number): boolean {
  return "most" in bound ? value <= bound.most : value >= bound.least;
}

const withUnit = (number: string, { unit }: Row): string =>
  unit === undefined ? number : `${number} ${unit}`;
