import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionRecorder, LEDGER_LIMITS, type AuditEvent } from "@ooo/audit";
import { anEvent } from "./support/fixture.ts";

/** A ledger that keeps events in memory, and a clock that moves when told. */
function recording() {
  const events: AuditEvent[] = [];
  let transactions = 0;
  const state = { time: 0, fails: false };
  const ledger = {
    append: (batch: readonly AuditEvent[]): Promise<void> => {
      if (state.fails) return Promise.reject(new Error("full"));
      transactions += 1;
      events.push(...batch);
      return Promise.resolve();
    },
  };
  const recorder = decisionRecorder(ledger, () => state.time);
  return { events, state, recorder, transactions: () => transactions };
}

const eventOf = (target: string) => anEvent({ provenance: { rule: "r", target, outcome: "blocked" } });
const countOf = (event: AuditEvent): number => Number(event.provenance.count ?? "1");
const counted = (events: readonly AuditEvent[]): number =>
  events.reduce((sum, event) => sum + countOf(event), 0);

describe("the decision recorder (AUD-06, T116)", () => {
  it("a million equal decisions cost 99 events and one a second, and their counts add up", async () => {
    const { events, state, recorder } = recording();
    for (let second = 0; second < 10; second += 1) {
      await Promise.all(Array.from({ length: 100_000 }, () => recorder.record(eventOf("t"))));
      state.time += LEDGER_LIMITS.countWindowMs;
    }
    await recorder.flush();
    expect(events.length).toBeLessThanOrEqual(99 + 12);
    expect(counted(events)).toBe(1_000_000);
  });

  it("who decides one after the other is answered at once", async () => {
    const { events, recorder } = recording();
    for (let at = 0; at < 5000; at += 1) await recorder.record(eventOf("t"));
    expect(events).toHaveLength(LEDGER_LIMITS.equalDecisions);
    await recorder.flush();
    expect(counted(events)).toBe(5000);
  });

  it("a single other decision among a flood has its own event, and those that come together one transaction", async () => {
    const { events, recorder, transactions } = recording();
    const flood = Array.from({ length: 1000 }, () => recorder.record(eventOf("flood")));
    await Promise.all([...flood, recorder.record(eventOf("needle"))]);
    expect(events.filter(({ provenance }) => provenance.target === "needle")).toHaveLength(1);
    expect(transactions()).toBeLessThan(5);
  });

  it("whatever the order and the pauses, counts add up and an event of the last second covers what is answered", async () => {
    const step = fc.record({ target: fc.constantFrom("a", "b"), times: fc.nat(220), pause: fc.nat(1500) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { events, state, recorder } = recording();
        const asked = { a: 0, b: 0 };
        const newest = { a: -Infinity, b: -Infinity };
        const of = (target: string) => events.filter(({ provenance }) => provenance.target === target);
        for (const { target, times, pause } of steps as {
          target: "a" | "b";
          times: number;
          pause: number;
        }[]) {
          for (let at = 0; at < times; at += 1) {
            asked[target] += 1;
            const before = of(target).length;
            await recorder.record(eventOf(target));
            if (of(target).length > before) newest[target] = state.time;
            expect(state.time - newest[target]).toBeLessThan(LEDGER_LIMITS.countWindowMs);
            expect(of(target).length).toBeGreaterThanOrEqual(
              Math.min(asked[target], LEDGER_LIMITS.equalDecisions),
            );
          }
          state.time += pause;
        }
        await recorder.flush();
        expect({ a: counted(of("a")), b: counted(of("b")) }).toEqual(asked);
      }),
      { numRuns: 60 },
    );
  });

  it("a decision that cannot be recorded is not answered, nor are those that its event would cover", async () => {
    const { state, recorder } = recording();
    for (let at = 0; at < 99; at += 1) await recorder.record(eventOf("t"));
    state.fails = true;
    state.time += LEDGER_LIMITS.countWindowMs;
    for (let at = 0; at < 5; at += 1) {
      await expect(recorder.record(eventOf("t"))).rejects.toThrow("full");
    }
    await expect(recorder.record(eventOf("other"))).rejects.toThrow("full");
  });

  it("more kinds than are kept only mean more events, never fewer", async () => {
    const { events, recorder } = recording();
    for (let at = 0; at < LEDGER_LIMITS.maxDecisionKinds + 500; at += 1) {
      await recorder.record(eventOf(String(at)));
    }
    expect(events).toHaveLength(LEDGER_LIMITS.maxDecisionKinds + 500);
  });

  it("an event of one decision carries no count", async () => {
    const { events, recorder } = recording();
    await recorder.record(eventOf("t"));
    expect(events).toEqual([eventOf("t")]);
  });
});
