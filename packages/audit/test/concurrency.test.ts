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
  it("100 short processes that open, append and leave at once, closing or not, lose nothing (AUD-06, AUD-09)", async () => {
    const directory = temporaryDirectory();
    const leaving = Array.from({ length: 50 }, () => startAppender([directory, "1"]));
    const closing = Array.from({ length: 50 }, () =>
      startAppender([directory, "visit"], undefined, "mender.ts"),
    );
    const processes = [...leaving, ...closing];
    const ends = await Promise.all(processes.map(({ ended }) => ended));
    // On a machine so busy that the lock is not had in time, an append is refused, and that is all.
    const refused = processes.filter((_, at) => ends[at] !== 0);
    for (const { lines } of refused) expect(lines.join("\n")).toContain("LEDGER_LOCKED");
    const ledger = await openLedger({ ...filesIn(directory), mode: "read" });
    const size = processes.length - refused.length;
    expect(size).toBeGreaterThan(0);
    expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true, size });
    for (const { id, sequence } of leaving.flatMap(({ lines }) => acknowledged(lines))) {
      expect((await ledger.get(sequence)).id).toBe(id);
    }
    await ledger.close();
  });
});
