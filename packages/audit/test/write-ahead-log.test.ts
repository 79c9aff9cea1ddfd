import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openLedger } from "@ooo/audit";
import { WriteAheadLog } from "../src/write-ahead-log.ts";
import { aLedger, anEvent, filesIn, temporaryDirectory } from "./support/fixture.ts";

describe("the write-ahead log", () => {
  it("that is not there has nothing to sync; one that comes later is found", async () => {
    const files = filesIn(temporaryDirectory());
    const log = new WriteAheadLog(files.database);
    log.sync();
    expect(log.open()).toBe(false);
    const ledger = await aLedger(files);
    await ledger.append([anEvent()]);
    expect(log.open()).toBe(true);
    log.sync();
    log.close();
  });

  it("is gone after the last process closed, and appends go on with a new one (AUD-06)", async () => {
    const files = filesIn(temporaryDirectory());
    for (const size of [1, 3]) {
      const ledger = await openLedger(files);
      expect(await ledger.append([anEvent()])).toMatchObject({ size });
      expect(await ledger.append([anEvent()])).toMatchObject({ size: size + 1 });
      await ledger.close();
      expect(existsSync(`${files.database}-wal`)).toBe(false);
    }
    const reader = await aLedger({ ...files, mode: "read" });
    expect(await reader.verify()).toMatchObject({ ok: true, size: 4 });
  });
});
