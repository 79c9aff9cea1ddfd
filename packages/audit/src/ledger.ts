import type { Appender } from "./appender.ts";
import type { AppendOptions, AppendResult } from "./appender.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { openInvocations, type OpenInvocation } from "./dangling.ts";
import { parseEntry, type LedgerRecord } from "./envelope.ts";
import { LedgerError } from "./error.ts";
import type { AuditEvent, EventType } from "./event.ts";
import type { ExportFormat } from "./export.ts";
import type { LedgerFiles } from "./ledger-files.ts";
import { LEDGER_LIMITS } from "./limits.ts";
import { formatVerifierKey, type VerifierKey } from "./note.ts";
import {
  proveConsistency,
  proveInclusion,
  requireIncluded,
  type ConsistencyProof,
  type InclusionProof,
} from "./prove.ts";
import { queryLedger, type LedgerFilter, type LedgerPage, type LedgerQuery } from "./query.ts";
import { openHead } from "./signed-head.ts";
import type { LedgerStorage } from "./storage.ts";
import type { VerifyOptions, VerifyResult } from "./verify.ts";
import { closeWitness, openWitness, readWitness, type Witness } from "./witness.ts";
import { newestWitnessed, requireExtends } from "./witness-check.ts";

/** An open ledger. Every call throws `LedgerError`, and nothing else, where it cannot do what it says. */
export class Ledger {
  /** Whether this opening made it; then `verifierKey` is to be shown and pinned. */
  readonly created: boolean;
  readonly files: LedgerFiles;
  readonly #storage: LedgerStorage;
  readonly #key: VerifierKey;
  readonly #appender: Appender | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: {
    readonly storage: LedgerStorage;
    readonly key: VerifierKey;
    readonly appender: Appender | undefined;
    readonly files: LedgerFiles;
    readonly created: boolean;
  }) {
    this.#storage = parts.storage;
    this.#key = parts.key;
    this.#appender = parts.appender;
    this.files = parts.files;
    this.created = parts.created;
  }

  /** Names this ledger: `ledger/` and 32 hex digits. */
  get origin(): string {
    return this.#key.name;
  }

  /** The public key as text, to be pinned. */
  get verifierKey(): string {
    return formatVerifierKey(this.#key);
  }

  /**
   * Adds events in one transaction and returns once they are durable: that return is the only permit to do what they
   * announce. They are redacted and checked against their schema first. Calls of one process are served in order.
   */
  async append(events: readonly AuditEvent[]): Promise<AppendResult> {
    return this.appendWith(events, {});
  }

  /** `append` as `repair` needs it. */
  async appendWith(events: readonly AuditEvent[], options: AppendOptions): Promise<AppendResult> {
    const appender = this.#appender;
    if (appender === undefined) {
      throw new LedgerError("LEDGER_READ_ONLY", "the ledger was opened for reading");
    }
    if (events.length === 0 || events.length > LEDGER_LIMITS.maxBatch) {
      throw new LedgerError("LEDGER_EVENT_INVALID", `an append takes 1 to ${LEDGER_LIMITS.maxBatch} events`);
    }
    // Before anything waits: what the caller changes later is not what it asked for.
    const prepared = appender.prepare(events);
    const run = this.#queue.then(() => appender.append(prepared, options));
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** Returns one page of records, newest first. */
  query(query: LedgerQuery = {}): Promise<LedgerPage> {
    return queryLedger(this.#storage, this.origin, query);
  }

  /** Returns one record. Throws `LEDGER_NO_SUCH_SEQUENCE`. */
  async get(sequence: number): Promise<LedgerRecord> {
    const isCount = Number.isSafeInteger(sequence) && sequence >= 0;
    const range = { from: sequence, to: sequence + 1, order: "oldest", limit: 1 } as const;
    const [entry] = isCount ? await this.#storage.find(range) : [];
    if (entry !== undefined) return parseEntry(entry, this.origin);
    throw new LedgerError("LEDGER_NO_SUCH_SEQUENCE", `there is no event ${sequence}`, {
      sequence,
      hint: "ooo audit list",
    });
  }

  /** Returns the newest signed checkpoint and its note. */
  async checkpoint(): Promise<{ readonly checkpoint: Checkpoint; readonly note: string }> {
    const head = await this.#storage.head();
    return { checkpoint: openHead(head, this.#key), note: head.note };
  }

  /** Verifies everything that is held; see `VerifyOptions`. */
  async verify(options: VerifyOptions = {}): Promise<VerifyResult> {
    const { verifyLedger } = await import("./verify.ts");
    // Read before the head: appends of others meanwhile let the head run ahead, never the witness.
    const witness = this.#witness();
    return await verifyLedger(this.#storage, this.#key, witness, options);
  }

  /** Returns the proof that one event is in this ledger; `verifyProof` checks it anywhere. */
  prove(sequence: number): Promise<InclusionProof> {
    return proveInclusion(this.#storage, this.#key, sequence);
  }

  /** Returns the proof that the ledger of `newSize` events starts with that of `oldSize`. */
  proveConsistency(oldSize: number, newSize: number): Promise<ConsistencyProof> {
    return proveConsistency(this.#storage, oldSize, newSize);
  }

  /** Yields lines; see `ExportFormat`. */
  async *export(format: ExportFormat, filter: LedgerFilter = {}): AsyncGenerator<string, void, undefined> {
    const { exportLedger } = await import("./export.ts");
    yield* exportLedger(this.#storage, this.origin, format, filter);
  }

  /**
   * Returns all events of these types, of one plugin or of all, oldest first, each shown to be included under the newest signed
   * checkpoint, which extends the witness (TRU-07). Throws `LEDGER_CORRUPT` or `LEDGER_ROLLED_BACK` otherwise.
   */
  async provenEvents(of: {
    readonly plugin?: string;
    readonly types: readonly EventType[];
  }): Promise<LedgerRecord[]> {
    const witness = this.#witness();
    const head = await this.#storage.head();
    const checkpoint = openHead(head, this.#key);
    if (head.size > 0) {
      newestWitnessed(witness, this.#key, this.files.witnessFile);
      const note = witness?.notes[0]?.note ?? head.note;
      await requireExtends(this.#storage, head, note, this.#key);
    }
    const range = { ...of, to: head.size, order: "oldest", limit: -1 } as const;
    return requireIncluded(this.#storage, checkpoint, await this.#storage.find(range));
  }

  /** Returns what the witness file states. Throws `LedgerError` if that is nothing, or of another ledger. */
  witnessed(): Checkpoint {
    return newestWitnessed(this.#witness(), this.#key, this.files.witnessFile);
  }

  /** Returns invocations without an outcome, oldest first (AUD-10). */
  openInvocations(): Promise<OpenInvocation[]> {
    return openInvocations(this.#storage, this.origin);
  }

  /** Frees what is held. A process that is about to end need not call it: everything acknowledged is durable. */
  close(): Promise<void> {
    return this.#storage.close();
  }

  #witness(): Witness | undefined {
    const file = openWitness(this.files.witnessFile, "read");
    if (file === undefined) return undefined;
    try {
      return readWitness(file);
    } finally {
      closeWitness(file);
    }
  }
}
