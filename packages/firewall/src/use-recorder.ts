import { LEDGER_LIMITS, type AuditEvent, type Ledger } from "@ooo/audit";
import { ledgerFault } from "./event-writer.ts";

/** Equal uses: how many there were, how many no event counts yet, and the event that covers them. */
type Kind = { total: number; uncounted: number; last: number; covering: Promise<void>; event: AuditEvent };

/**
 * Records uses as they happen: the promise of `record` settles once an event that covers the use is durable, and only
 * then may it be answered (AUD-06). The first 99 equal uses have an event each. From the 100th on, one event per second
 * covers those of that second and carries the count of all since the event before; `flush` counts the last ones. A use
 * that cannot be recorded rejects, and must not happen.
 */
export class UseRecorder {
  readonly #ledger: Ledger;
  readonly #now: () => number;
  readonly #kinds = new Map<string, Kind>();
  #batch: { events: AuditEvent[]; done: Promise<void> } | undefined;

  constructor(ledger: Ledger, now: () => number) {
    this.#ledger = ledger;
    this.#now = now;
  }

  /** Records one use. */
  async record(event: AuditEvent): Promise<void> {
    const kind = await this.#kindOf(event);
    kind.total += 1;
    kind.event = event;
    const isCounted = kind.total > LEDGER_LIMITS.equalDecisions;
    if (isCounted && this.#now() - kind.last < LEDGER_LIMITS.countWindowMs) {
      kind.uncounted += 1;
      return kind.covering;
    }
    kind.last = this.#now();
    kind.covering = this.#append(isCounted ? withCount(event, kind.uncounted + 1) : event);
    kind.uncounted = 0;
    return kind.covering;
  }

  /** Counts what no event counts yet; called at the end of a run. */
  async flush(): Promise<void> {
    await Promise.all([...this.#kinds.values()].map((kind) => this.#count(kind)));
  }

  async #count(kind: Kind): Promise<void> {
    const { uncounted, event } = kind;
    kind.uncounted = 0;
    if (uncounted > 0) await this.#append(withCount(event, uncounted));
  }

  /** Uses that come together share one transaction. */
  #append(event: AuditEvent): Promise<void> {
    const batch = this.#batch;
    if (batch !== undefined && batch.events.length < LEDGER_LIMITS.maxBatch) {
      batch.events.push(event);
      return batch.done;
    }
    const events = [event];
    const done = Promise.resolve().then(async () => {
      this.#batch = undefined;
      await this.#ledger.append(events).catch((cause: unknown) => {
        throw ledgerFault(cause);
      });
    });
    this.#batch = { events, done };
    return done;
  }

  async #kindOf(event: AuditEvent): Promise<Kind> {
    const { rule, target, outcome, scope } = event.provenance;
    const key = JSON.stringify([event.event_type, rule, target, outcome, scope, event.capabilities_used]);
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind: Kind = { total: 0, uncounted: 0, last: 0, covering: Promise.resolve(), event };
    this.#kinds.set(key, kind);
    if (this.#kinds.size > LEDGER_LIMITS.maxDecisionKinds) {
      const [oldest] = this.#kinds.entries();
      if (oldest !== undefined) {
        this.#kinds.delete(oldest[0]);
        await this.#count(oldest[1]);
      }
    }
    return kind;
  }
}

function withCount(event: AuditEvent, count: number): AuditEvent {
  return { ...event, provenance: { ...event.provenance, count: String(count) } };
}
