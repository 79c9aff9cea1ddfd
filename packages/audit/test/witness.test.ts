import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openLedger, repairLedger } from "@ooo/audit";
import { formatSlot, parseWitness, WITNESS_SLOT_BYTES } from "../src/witness.ts";
import { aLedger, anEvent, codeOf, fill, filesIn, temporaryDirectory } from "./support/fixture.ts";

const operator = { argv: [], version: "0.0.0" };

async function aClosedLedger(size: number): Promise<ReturnType<typeof filesIn>> {
  const files = filesIn(temporaryDirectory());
  const ledger = await openLedger(files);
  for (let at = 0; at < size; at += 1) await ledger.append([anEvent()]);
  await ledger.close();
  return files;
}

describe("the witness file", () => {
  it("holds the two newest checkpoints, in turn", async () => {
    const files = await aClosedLedger(5);
    expect(parseWitness(readFileSync(files.witnessFile)).notes.map(({ size }) => size)).toEqual([5, 4]);
  });

  it("torn in one slot, it still serves, verify tells, and the next append mends it (T110)", async () => {
    const files = await aClosedLedger(5);
    const bytes = readFileSync(files.witnessFile);
    const newest = parseWitness(bytes).notes[0]?.slot ?? 0;
    bytes.fill(0, newest * WITNESS_SLOT_BYTES + 300, (newest + 1) * WITNESS_SLOT_BYTES);
    writeFileSync(files.witnessFile, bytes);
    const ledger = await aLedger(files);
    expect((await ledger.verify()).problems).toMatchObject([{ code: "WITNESS_INVALID" }]);
    await ledger.append([anEvent()]);
    expect(await ledger.verify()).toMatchObject({ ok: true, size: 6 });
  });

  it("a stale one is taken as lagging, if the database extends it (AUD-07)", async () => {
    const files = await aClosedLedger(5);
    const stale = readFileSync(files.witnessFile);
    const ledger = await openLedger(files);
    await fill(ledger, 600);
    await ledger.close();
    writeFileSync(files.witnessFile, stale);
    const again = await aLedger(files);
    await again.append([anEvent()]);
    expect(await again.verify()).toMatchObject({ ok: true, size: 606 });
  });

  it("deleted, emptied, damaged in both slots or of another ledger, nothing is appended (T110)", async () => {
    const files = await aClosedLedger(3);
    const other = await aClosedLedger(9);
    const attempt = async (): Promise<string> => {
      const ledger = await aLedger(files);
      return codeOf(() => ledger.append([anEvent()]));
    };
    copyFileSync(other.witnessFile, files.witnessFile);
    expect(await attempt()).toBe("LEDGER_FOREIGN");
    writeFileSync(files.witnessFile, Buffer.alloc(1024, 1));
    expect(await attempt()).toBe("LEDGER_WITNESS_CORRUPT");
    writeFileSync(files.witnessFile, "");
    expect(await attempt()).toBe("LEDGER_WITNESS_CORRUPT");
    rmSync(files.witnessFile);
    expect(await attempt()).toBe("LEDGER_WITNESS_MISSING");
    const ledger = await aLedger(files);
    expect(await codeOf(() => ledger.provenEvents({ plugin: "p", types: ["plugin.trusted"] }))).toBe(
      "LEDGER_WITNESS_MISSING",
    );
    expect((await ledger.verify()).problems).toMatchObject([{ code: "WITNESS_MISSING" }]);
  });

  it("is made anew by a repair, which is recorded (T114)", async () => {
    const files = await aClosedLedger(3);
    rmSync(files.witnessFile);
    expect(await repairLedger({ ...files, operator })).toMatchObject({ closed: [], witnessReplaced: true });
    const ledger = await aLedger(files);
    expect((await ledger.get(3)).event).toMatchObject({
      event_type: "ledger.repaired",
      provenance: { repaired: "witness" },
    });
    expect(await ledger.verify()).toMatchObject({ ok: true, size: 4 });
  });

  it("any one flipped bit in it is reported (AUD-07)", async () => {
    const files = await aClosedLedger(3);
    const bytes = readFileSync(files.witnessFile);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(parseWitness(flipped).broken).toEqual([bit < 8 * WITNESS_SLOT_BYTES ? 0 : 1]);
    }
  });

  it("takes no note that would not fit a slot", () => {
    expect(() => formatSlot("x".repeat(600))).toThrow(RangeError);
  });
});
