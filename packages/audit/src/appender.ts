import { canonicalJson } from "@ooo/strict-json";
import { signCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { openEnvelope, type OpenEnvelope } from "./envelope.ts";
import { LedgerError } from "./error.ts";
import { neededHashes, planAppend } from "./plan-append.ts";
import type { AuditEvent } from "./event.ts";
import { prepareEvent, type PreparedEvent } from "./prepare-event.ts";
import { requireConsistentHead } from "./signed-head.ts";
import type { SigningKey } from "./signing-key.ts";
import type { Batch, LedgerStorage, StoredHead } from "./storage.ts";
import {
  closeWitness,
  openWitness,
  readWitness,
  resetWitness,
  writeWitness,
  type Witness,
  type WitnessFile,
} from "./witness.ts";
import { newestWitnessed, requireExtends, requireNotBehind } from "./witness-check.ts";
import { randomPool } from "./uuid.ts";
import type { Writer } from "./writer.ts";

/** What an append left in the ledger. It is durable. */
export type AppendResult = {
  /** Sequence and id of each event, in the order given. */
  readonly events: readonly { readonly sequence: number; readonly id: string }[];
  /** Events in the ledger after this append. */
  readonly size: number;
  readonly root: Uint8Array;
  /** Signed checkpoint of `size` and `root`. */
  readonly note: string;
};

/** How repair appends. */
export type AppendOptions = {
  /** Refuses (`LEDGER_REPAIR_REFUSED`) if others appended since. */
  readonly expectedSize?: number;
  /** Leaves the witness file unread and makes it hold the new checkpoint alone. */
  readonly replaceWitness?: boolean;
};

/** Adds events: completes and hashes them under the lock, signs, commits, and tells the witness. */
export class Appender {
  readonly #storage: LedgerStorage;
  readonly #key: SigningKey;
  readonly #witnessPath: string;
  readonly #writer: string;
  readonly #random = randomPool();
  readonly #now: () => number;
  #ownHead: StoredHead | undefined;
  #known: { readonly witness: Witness; readonly checkpoint: Checkpoint } | undefined;
  #hasCheckedWitness = false;

  constructor(
    storage: LedgerStorage,
    key: SigningKey,
    options: { readonly witnessFile: string; readonly writer: Writer; readonly now: () => number },
  ) {
    this.#storage = storage;
    this.#key = key;
    this.#witnessPath = options.witnessFile;
    this.#writer = canonicalJson(options.writer);
    this.#now = options.now;
  }

  /** Returns events redacted, checked and copied, ready for `append`. Throws `LEDGER_EVENT_INVALID`. */
  prepare(events: readonly AuditEvent[]): PreparedEvent[] {
    return events.map((event) => prepareEvent(event));
  }

  /** Returns once the events are durable. Throws `LedgerError`; then the announced actions must not happen. */
  async append(events: readonly PreparedEvent[], options: AppendOptions = {}): Promise<AppendResult> {
    const now = this.#now();
    const origin = this.#key.verifier.name;
    const envelopes = events.map((event) => openEnvelope(event, origin, this.#writer, now, this.#random));
    if (options.replaceWitness === true) {
      const batch = await this.#commit(envelopes, now, undefined, options);
      resetWitness(this.#witnessPath, batch.head.note);
      return resultOf(envelopes, batch);
    }
    // Read before the head: a witness never leads, so what it says must be in the database by then.
    const { file, witness } = await this.#openWitness();
    try {
      const witnessed = this.#checkpointOf(witness);
      await this.#checkWitness(witness);
      const batch = await this.#commit(envelopes, now, witnessed, options);
      const { size, root, note } = batch.head;
      const written = writeWitness(file, witness, size, note);
      this.#known = { witness: written, checkpoint: { origin: this.#key.verifier.name, size, root } };
      return resultOf(envelopes, batch);
    } finally {
      closeWitness(file);
    }
  }

  async #commit(
    envelopes: readonly OpenEnvelope[],
    now: number,
    witnessed: Checkpoint | undefined,
    options: AppendOptions,
  ): Promise<Batch> {
    const { verifier, privateKey } = this.#key;
    const sign = (checkpoint: Checkpoint): string => signCheckpoint(checkpoint, verifier, privateKey);
    const batch = await this.#storage.append({
      known: this.#ownHead,
      needs: (head) => neededHashes(head.size, envelopes.length),
      plan: (head, hashes) => {
        this.#requireSigned(head, sign);
        if (witnessed !== undefined) requireNotBehind(head, witnessed);
        if (options.expectedSize !== undefined && options.expectedSize !== head.size) {
          throw new LedgerError("LEDGER_REPAIR_REFUSED", "other events were appended meanwhile", {
            hint: "run the command again",
          });
        }
        // A clock that was set back never makes recorded times decrease.
        const time = Math.max(now, head.time);
        const bodies = envelopes.map((envelope, at) => envelope.close(head.size + at, time));
        return planAppend(head, hashes, { bodies, time, origin: verifier.name }, sign);
      },
    });
    this.#ownHead = batch.head;
    return batch;
  }

  /** Nothing is built on a head that this key did not sign. Ed25519 is deterministic: signing again is the check. */
  #requireSigned(head: StoredHead, sign: (checkpoint: Checkpoint) => string): void {
    if (head === this.#ownHead) return;
    requireConsistentHead(head, this.#key.verifier);
    if (sign({ origin: this.#key.verifier.name, size: head.size, root: head.root }) !== head.note) {
      throw new LedgerError("LEDGER_CORRUPT", "the head's checkpoint is not signed by the ledger's key", {
        hint: "ooo audit verify",
      });
    }
  }

  /**
   * A creation that was killed before its last step has no witness yet, or one that holds nothing whole; at size 0 there is
   * nothing to witness, so it is made anew.
   */
  async #openWitness(): Promise<{ readonly file: WitnessFile; readonly witness: Witness }> {
    const file = openWitness(this.#witnessPath, "write");
    const witness = file === undefined ? undefined : readWitness(file, this.#known?.witness);
    if (file !== undefined && witness !== undefined && witness.notes.length > 0) return { file, witness };
    if (file !== undefined) closeWitness(file);
    const head = await this.#storage.head();
    if (head.size > 0) newestWitnessed(witness, this.#key.verifier, this.#witnessPath);
    resetWitness(this.#witnessPath, head.note);
    return this.#openWitness();
  }

  #checkpointOf(witness: Witness): Checkpoint {
    if (this.#known?.witness === witness) return this.#known.checkpoint;
    return newestWitnessed(witness, this.#key.verifier, this.#witnessPath);
  }

  /** Once per process: the database extends what the witness last saw, also where that lags behind. */
  async #checkWitness(witness: Witness): Promise<void> {
    const note = witness.notes[0]?.note;
    if (this.#hasCheckedWitness || note === undefined) return;
    await requireExtends(this.#storage, await this.#storage.head(), note, this.#key.verifier);
    this.#hasCheckedWitness = true;
  }
}

function resultOf(envelopes: readonly OpenEnvelope[], batch: Batch): AppendResult {
  const { size, root, note } = batch.head;
  const first = size - envelopes.length;
  return { events: envelopes.map(({ id }, at) => ({ sequence: first + at, id })), size, root, note };
}
