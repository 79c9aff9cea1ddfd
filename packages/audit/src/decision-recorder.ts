import { setTimeout as sleep } from "node:timers/promises";
import type { AuditEvent } from "./event.ts";
import { LEDGER_LIMITS } from "./limits.ts";

/** What makes decisions equal (AUD-06). */
export type DecisionKind = {
  readonly invocation: string;
  readonly rule: string;
  readonly target: string;
  readonly outcome: string;
};

/** Time as the recorder sees it; monotonic, in ms. */
export type RecorderClock = {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
};

/** Records decisions one by one at first, then by count. */
export type DecisionRecorder = {
  /**
   * Returns once the decision may be answered: an event that covers it is durable. `makeEvent` gets how many decisions
   * the event is to cover; `withCount` writes that into provenance. Throws what the ledger throws: then the decision
   * must be answered as blocked.
   */
  readonly record: (kind: DecisionKind, makeEvent: (count: number) => AuditEvent) => Promise<void>;
};

type Tally = { seen: number; lastCounted: number; waiting: Window | undefined };
type Window = { count: number; done: Promise<void> };

const systemClock: RecorderClock = { now: () => performance.now(), sleep: (ms) => sleep(ms) };

/** Returns an event that says how many equal decisions it covers. */
export function withCount(event: AuditEvent, count: number): AuditEvent {
  return count === 1 ? event : { ...event, provenance: { ...event.provenance, count: String(count) } };
}

/**
 * Returns a recorder. Of equal decisions the first `LEDGER_LIMITS.equalDecisions` are written one by one. From then on
 * those that come in within a window of one second wait for its end and share one event that carries their count, so a
 * flood costs one event a second, nothing is answered before it is recorded, and the counts add up (AUD-06, T116).
 */
export function decisionRecorder(
  ledger: { readonly append: (events: readonly AuditEvent[]) => Promise<unknown> },
  clock: RecorderClock = systemClock,
): DecisionRecorder {
  const tallies = new Map<string, Tally>();

  const tallyOf = ({ invocation, rule, target, outcome }: DecisionKind): Tally => {
    // Attacker-controlled: the target, and how many different ones there are.
    const name = JSON.stringify([invocation, rule, target, outcome]);
    const tally = tallies.get(name) ?? { seen: 0, lastCounted: -Infinity, waiting: undefined };
    tallies.delete(name);
    tallies.set(name, tally);
    for (const [oldest, { waiting }] of tallies) {
      if (tallies.size <= LEDGER_LIMITS.maxDecisionKinds) break;
      if (waiting === undefined) tallies.delete(oldest);
    }
    return tally;
  };

  const openWindow = (tally: Tally, makeEvent: (count: number) => AuditEvent): Window => {
    const window: Window = { count: 0, done: Promise.resolve() };
    const flush = async (): Promise<void> => {
      const left = tally.lastCounted + LEDGER_LIMITS.countWindowMs - clock.now();
      await (left > 0 ? clock.sleep(left) : undefined);
      // From here on a further decision opens the next window: this one's count is final before it is written.
      tally.waiting = undefined;
      tally.lastCounted = clock.now();
      await ledger.append([withCount(makeEvent(window.count), window.count)]);
    };
    tally.waiting = window;
    window.done = flush();
    return window;
  };

  return {
    record: async (kind, makeEvent) => {
      const tally = tallyOf(kind);
      tally.seen += 1;
      if (tally.seen <= LEDGER_LIMITS.equalDecisions) {
        await ledger.append([makeEvent(1)]);
        return;
      }
      const window = tally.waiting ?? openWindow(tally, makeEvent);
      window.count += 1;
      await window.done;
    },
  };
}
