import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillPage, readPage } from "../bench/page.ts";
import { cellsOf, formatBound, isReached } from "../bench/report.ts";
import { ROWS, type Row } from "../bench/rows.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/performance.md"), "utf8");
const rows: readonly Row[] = Object.values(ROWS);

describe("the page of performance", () => {
  it("has the rows that the benchmarks fill, with their bounds, in their order", () => {
    expect(readPage(page).map(({ what, bound }) => [what, bound])).toEqual(
      rows.map((row) => [row.what, formatBound(row)]),
    );
  });

  it("says of each number whether it reaches its bound", () => {
    for (const { what, measured, verdict } of readPage(page)) {
      const bound = rows.find((row) => row.what === what)?.bound;
      const expected =
        bound === undefined
          ? ""
          : isReached(bound, Number.parseFloat(measured))
            ? "reached"
            : "**not reached**";
      expect([what, verdict]).toEqual([what, expected]);
    }
  });

  it("takes what was measured, and keeps everything else", () => {
    const filled = fillPage(
      page,
      [
        { id: "invoke", value: 0.4321 },
        { id: "appendOne", value: 2, detail: "20 µs, 10 µs" },
      ],
      "2027-01-01: a machine",
    );
    const changed = filled.split("\n").filter((line) => !page.split("\n").includes(line));
    expect(changed).toEqual([
      "Measured on 2027-01-01: a machine.",
      "| append of 1 event, to a raw insert as durable | 2 (20 µs, 10 µs) | ≤ 1.3 | **not reached** |",
      "| `ooo` running a trivial plugin, no network scope, to `srt` | 0.43 | ≤ 0.5 | reached |",
    ]);
  });
});

describe("a result", () => {
  it("that is no number reaches nothing", () => {
    expect(cellsOf({ id: "invoke", value: Number.NaN })).toMatchObject({ verdict: "not reached" });
  });
});
