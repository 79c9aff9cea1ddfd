import { describe, expect, it } from "vitest";
import { openLedger } from "@ooo/audit";
import { filesIn, temporaryDirectory, verifyIndependently } from "./support/fixture.ts";
import { acknowledged, startAppender } from "./support/process.ts";

describe("many processes", () => {
  it("16 processes append 500 events each at once, starting with no ledger: none is lost, none fails (AUD-09)", async () => {
    const directory = temporaryDirectory();
    const processes = Array.from({ length: 16 }, () => startAppender([directory, "500"]));
    const ends = await Promise.all(processes.map(({ ended }) => ended));
    const said = processes.flatMap(({ lines }) => lines.filter((line) => line.startsWith("stderr")));
    expect(ends, said[0]).toEqual(Array(16).fill(0));
    const events = processes.flatMap(({ lines }) => acknowledged(lines));
    expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(8000);
    const ledger = await openLedger({ ...filesIn(directory), mode: "read" });
    const result = await ledger.verify({ strict: true, workers: 2 });
    expect(result).toMatchObject({ ok: true, size: 8000, problems: [] });
    for (const { id, sequence } of events.filter((_, at) => at % 97 === 0)) {
      expect((await ledger.get(sequence)).id).toBe(id);
    }
    await ledger.close();
    expect(verifyIndependently(filesIn(directory))).toEqual({
      ok: true,
      lines: [`ok ${result.receipt ?? ""}`],
    });
  });
});
