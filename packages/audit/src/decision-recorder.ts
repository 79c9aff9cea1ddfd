import type { AuditEvent } from "./event.ts";
import { LEDGER_LIMITS } from "./limits.ts";

/** Records decisions one by one at first, then by count. */
export type DecisionRecorder = {
  /**
   * Returns once the decision may be answered: an event that covers it is durable. Throws what the ledger throws: then
   * the decision must be answered as blocked.
   */
  readonly record: (event: AuditEvent) => Promise<void>;
  /** Counts what no event counts yet; called at the end. */
  readonly flush: () => Promise<void>;
};

/** How many equal decisions there were, how many no event counts yet, and the event that covers them. */
type Tally = { total: number; uncounted: number; last: number; covering: Promise<void>; event: AuditEvent };

/**
 * Returns a recorder. The first `LEDGER_LIMITS.equalDecisions` equal decisions have an event each. From then on one event
 * a second covers those of that second, and carries the count of all since the event before; so a flood costs one
 * event a second, nothing is answered before an event covers it, and after `flush` the counts add up (AUD-06, T116).
 * Equal are decisions of one type, invocation, rule, target, outcome, scope and capability; those that come together share
 * one transaction. `now` is monotonic, in ms.
 */
export function decisionRecorder(
  ledger: { readonly append: (events: readonly AuditEvent[]) => Promise<unknown> },
  now: () => number,
): DecisionRecorder {
  const tallies = new Map<string, Tally>();
  let batch: { readonly events: AuditEvent[]; readonly done: Promise<void> } | undefined;

  const append = (event: AuditEvent): Promise<void> => {
    if (batch !== undefined && batch.events.length < LEDGER_LIMITS.maxBatch) {
      batch.events.push(event);
      return batch.done;
    }
    const events = [event];
    const done = Promise.resolve().then(async () => {
      if (batch?.events === events) batch = undefined;
      await ledger.append(events);
    });
    batch = { events, done };
    return done;
  };

  const count = async (tally: Tally): Promise<void> => {
    const { uncounted, event } = tally;
    tally.uncounted = 0;
    if (uncounted > 0) await append(withCount(event, uncounted));
  };

  const tallyOf = async (event: AuditEvent): Promise<Tally> => {
    const name = kindOf(event);
    const known = tallies.get(name);
    if (known !== undefined) return known;
    const tally: Tally = { total: 0, uncounted: 0, last: 0, covering: Promise.resolve(), event };
    tallies.set(name, tally);
    if (tallies.size > LEDGER_LIMITS.maxDecisionKinds) {
      const [oldest] = tallies;
      if (oldest !== undefined) {
        tallies.delete(oldest[0]);
        await count(oldest[1]);
      }
    }
    return tally;
  };

  return {
    record: async (event) => {
      const tally = await tallyOf(event);
      tally.total += 1;
      tally.event = event;
      const isCounted = tally.total > LEDGER_LIMITS.equalDecisions;
      if (isCounted && now() - tally.last < LEDGER_LIMITS.countWindowMs) {
        tally.uncounted += 1;
        return tally.covering;
      }
      tally.last = now();
      tally.covering = append(isCounted ? withCount(event, tally.uncounted + 1) : event);
      tally.uncounted = 0;
      return tally.covering;
    },
    flush: async () => {
      await Promise.all([...tallies.values()].map(count));
    },
  };
}

/** Returns a text that is the same for equal decisions. Attacker-controlled: the target, and how many there are. */
function kindOf({ event_type: type, provenance, capabilities_used: capabilities }: AuditEvent): string {
  const { correlation_id: invocation, rule, target, outcome, scope } = provenance;
  return JSON.stringify([invocation, type, rule, target, outcome, scope, capabilities]);
}

function withCount(event: AuditEvent, count: number): AuditEvent {
  return { ...event, provenance: { ...event.provenance, count: String(count) } };
}
