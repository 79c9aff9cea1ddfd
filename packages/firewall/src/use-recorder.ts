import { LEDGER_LIMITS, type AuditEvent, type Ledger } from "@ooo/audit";
import { ledgerFault } from "./event-writer.ts";

type Kind = {
  count: number;
  waiting: { event: AuditEvent; covered: number; done: Promise<void> } | undefined;
  last: number;
};

/**
 * Records uses as they happen: the promise of `record` settles once the use is durable, and only then may it be
 * answered (AUD-06). From the 100th equal use on, one event per second carries the count; each use waits for the
 * event that covers it. A use that cannot be recorded rejects, and must not happen.
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
    const kind = this.#kindOf(event);
    kind.count += 1;
    if (kind.count <= LEDGER_LIMITS.equalDecisions) return this.#append(event);
    const { waiting } = kind;
    if (waiting !== undefined) {
      waiting.covered += 1;
      return waiting.done;
    }
    const pause = Math.max(0, kind.last + LEDGER_LIMITS.countWindowMs - this.#now());
    const window = { event, covered: 1, done: Promise.resolve() };
    window.done = this.#close(kind, window, pause);
    kind.waiting = window;
    return window.done;
  }

  async #close(kind: Kind, window: { event: AuditEvent; covered: number }, pause: number): Promise<void> {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    kind.waiting = undefined;
    kind.last = this.#now();
    const { event, covered } = window;
    await this.#append({ ...event, provenance: { ...event.provenance, count: String(covered) } });
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

  #kindOf(event: AuditEvent): Kind {
    const { rule, target, outcome, scope } = event.provenance;
    const key = JSON.stringify([event.event_type, rule, target, outcome, scope, event.capabilities_used]);
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    if (this.#kinds.size >= LEDGER_LIMITS.maxDecisionKinds) {
      const [oldest] = this.#kinds.keys();
      if (oldest !== undefined) this.#kinds.delete(oldest);
    }
    const kind: Kind = { count: 0, waiting: undefined, last: this.#now() };
    this.#kinds.set(key, kind);
    return kind;
  }
}
