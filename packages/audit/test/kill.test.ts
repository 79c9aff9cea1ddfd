import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openLedger } from "@ooo/audit";
import { anEvent, filesIn, temporaryDirectory, verifyIndependently } from "./support/fixture.ts";
import { acknowledged, startAppender } from "./support/process.ts";

const KILLS = 200;

describe("kill -9", () => {
  it("200 kills at random moments lose no acknowledged event, and the next append works (AUD-06, T115)", async () => {
    const directory = temporaryDirectory();
    const promised = new Map<string, number>();
    let kills = 0;
    const checkAll = async (): Promise<void> => {
      const ledger = await openLedger(filesIn(directory));
      await ledger.append([anEvent()]);
      expect(await ledger.verify({ skipStructure: kills % 20 !== 0 })).toMatchObject({
        ok: true,
        problems: [],
      });
      for (const [id, sequence] of promised) expect((await ledger.get(sequence)).id).toBe(id);
      promised.clear();
      await ledger.close();
    };
    const oneByOne = async (): Promise<void> => {
      while (kills < KILLS) {
        kills += 1;
        const appender = startAppender([directory, "100000"]);
        await appender.seen("ready");
        await sleep(Math.random() * 15);
        appender.child.kill("SIGKILL");
        expect(await appender.ended).toBe("SIGKILL");
        for (const { id, sequence } of acknowledged(appender.lines)) promised.set(id, sequence);
        if (kills % 10 === 0) await checkAll();
      }
    };
    // Four at a time: each is killed while others append.
    await Promise.all([oneByOne(), oneByOne(), oneByOne(), oneByOne()]);
    await checkAll();
    expect(verifyIndependently(filesIn(directory)).ok).toBe(true);
  });

  it.each(["fs", "sql"])(
    "killed before and after each %s call, also while the ledger is made, the next process goes on (AUD-06)",
    async (call) => {
      const faults = ["before", "after"].flatMap((when) =>
        Array.from({ length: call === "fs" ? 14 : 34 }, (_, at) => `${call}:${at + 1}:${when}`),
      );
      const run = async (): Promise<void> => {
        for (let fault = faults.pop(); fault !== undefined; fault = faults.pop()) {
          const directory = temporaryDirectory();
          const killed = startAppender([directory, "2", fault]);
          const end = await killed.ended;
          expect([0, "SIGKILL"], `${fault}: ${killed.lines.join(" | ")}`).toContain(end);
          const ledger = await openLedger(filesIn(directory));
          for (const { id, sequence } of acknowledged(killed.lines)) {
            expect((await ledger.get(sequence)).id).toBe(id);
          }
          await ledger.append([anEvent()]);
          expect(await ledger.verify(), fault).toMatchObject({ ok: true, problems: [] });
          await ledger.close();
        }
      };
      await Promise.all([run(), run(), run()]);
    },
  );
});
