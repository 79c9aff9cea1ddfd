import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionRecorder, LEDGER_LIMITS, withCount, type AuditEvent } from "@ooo/audit";
import { anEvent } from "./support/fixture.ts";

/** A ledger that keeps events in memory, and a clock that moves when told. */
function recording(fails = false) {
  const events: AuditEvent[] = [];
  let time = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  const clock = {
    now: () => time,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: time + ms, wake })),
  };
  const advance = async (ms: number): Promise<void> => {
    time += ms;
    for (const { wake } of sleepers.filter(({ at }) => at <= time)) wake();
    sleepers = sleepers.filter(({ at }) => at > time);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const ledger = {
    append: (batch: readonly AuditEvent[]): Promise<void> => {
      if (fails) return Promise.reject(new Error("full"));
      events.push(...batch);
      return Promise.resolve();
    },
  };
  return { events, advance, recorder: decisionRecorder(ledger, clock) };
}

const kindOf = (target: string) => ({ invocation: "i", rule: "r", target, outcome: "blocked" });
const eventOf = (target: string) => () => anEvent({ provenance: { target } });
const countOf = (event: AuditEvent): number => Number(event.provenance.count ?? "1");

describe("the decision recorder (AUD-06, T116)", () => {
  it("a million equal decisions cost 99 events and one a second, and their counts add up", async () => {
    const { events, advance, recorder } = recording();
    let answered = 0;
    for (let second = 0; second < 10; second += 1) {
      for (let at = 0; at < 100_000; at += 1) {
        void recorder.record(kindOf("t"), eventOf("t")).then(() => (answered += 1));
      }
      await advance(LEDGER_LIMITS.countWindowMs);
    }
    await advance(LEDGER_LIMITS.countWindowMs);
    expect(answered).toBe(1_000_000);
    expect(events.length).toBeLessThanOrEqual(99 + 12);
    expect(events.reduce((sum, event) => sum + countOf(event), 0)).toBe(1_000_000);
  });

  it("a single other decision among a flood has its own event", async () => {
    const { events, advance, recorder } = recording();
    for (let at = 0; at < 1000; at += 1) void recorder.record(kindOf("flood"), eventOf("flood"));
    await recorder.record(kindOf("needle"), eventOf("needle"));
    await advance(5000);
    expect(events.filter(({ provenance }) => provenance.target === "needle")).toHaveLength(1);
  });

  it("whatever the order and the pauses, counts add up and nothing is answered before it is recorded", async () => {
    const step = fc.record({ target: fc.constantFrom("a", "b"), times: fc.nat(120), pause: fc.nat(1500) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { events, advance, recorder } = recording();
        const asked = { a: 0, b: 0 };
        const answered = { a: 0, b: 0 };
        const recorded = (target: string): number =>
          events
            .filter(({ provenance }) => provenance.target === target)
            .reduce((sum, event) => sum + countOf(event), 0);
        for (const { target, times, pause } of steps as {
          target: "a" | "b";
          times: number;
          pause: number;
        }[]) {
          for (let at = 0; at < times; at += 1) {
            asked[target] += 1;
            void recorder.record(kindOf(target), eventOf(target)).then(() => {
              answered[target] += 1;
              expect(recorded(target)).toBeGreaterThanOrEqual(answered[target]);
            });
          }
          await advance(pause);
        }
        await advance(LEDGER_LIMITS.countWindowMs);
        await advance(LEDGER_LIMITS.countWindowMs);
        expect({ a: recorded("a"), b: recorded("b") }).toEqual(asked);
        expect(answered).toEqual(asked);
      }),
      { numRuns: 60 },
    );
  });

  it("a decision that cannot be recorded is not answered", async () => {
    const { recorder } = recording(true);
    for (let at = 0; at < 120; at += 1) {
      await expect(recorder.record(kindOf("t"), eventOf("t"))).rejects.toThrow("full");
      if (at >= 99) break;
    }
  });

  it("more kinds than are kept only mean more events, never fewer", async () => {
    const { events, recorder } = recording();
    for (let at = 0; at < LEDGER_LIMITS.maxDecisionKinds + 500; at += 1) {
      await recorder.record(kindOf(String(at)), eventOf("x"));
    }
    expect(events).toHaveLength(LEDGER_LIMITS.maxDecisionKinds + 500);
  });

  it("an event of one decision carries no count", () => {
    expect(withCount(anEvent(), 1)).toEqual(anEvent());
    expect(withCount(anEvent(), 7).provenance.count).toBe("7");
  });
});
