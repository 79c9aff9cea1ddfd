import { createHash } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { LIMITS } from "./limits.ts";

const FREE = 0;
const FULL = 1;
const LAST = 2;

/** Runs in a thread of its own; it is handed over as text, so it uses nothing of this module. */
function hashSlots(
  { createHash: open }: { createHash: typeof createHash },
  { workerData, parentPort }: { workerData: unknown; parentPort: MessagePort | null },
): void {
  const { states, lengths, slots, slotBytes } = workerData as SharedSlots;
  const state = new Int32Array(states);
  const length = new Int32Array(lengths);
  const hash = open("sha256");
  for (let at = 0; ; at = (at + 1) % state.length) {
    Atomics.wait(state, at, 0);
    hash.update(new Uint8Array(slots, at * slotBytes, Atomics.load(length, at)));
    if (Atomics.load(state, at) === 2) break;
    Atomics.store(state, at, 0);
    Atomics.notify(state, at);
  }
  parentPort?.postMessage(hash.digest("hex"));
}

type SharedSlots = {
  readonly states: SharedArrayBuffer;
  readonly lengths: SharedArrayBuffer;
  readonly slots: SharedArrayBuffer;
  readonly slotBytes: number;
};

/**
 * SHA-256 of a stream. A long one is hashed in a thread of its own, so that passing it on is not slowed down; memory
 * stays within `LIMITS.inlineHashBytes` and `LIMITS.hashSlots` slots of `LIMITS.hashSlotBytes`.
 */
export class StreamHash {
  readonly #early: Buffer[] = [];
  #earlyBytes = 0;
  #thread: HashThread | undefined;

  /** Takes the next bytes; wait for the promise, if there is one, before the next call. */
  update(chunk: Buffer): Promise<void> | undefined {
    if (this.#thread !== undefined) return this.#thread.write(chunk);
    this.#early.push(chunk);
    this.#earlyBytes += chunk.length;
    if (this.#earlyBytes <= LIMITS.inlineHashBytes) return undefined;
    const thread = new HashThread();
    this.#thread = thread;
    return this.#early
      .splice(0)
      .reduce<Promise<void> | undefined>(
        (before, part) => (before === undefined ? thread.write(part) : before.then(() => thread.write(part))),
        undefined,
      );
  }

  /** Returns the digest in hex; called once, at the end. */
  async digest(): Promise<string> {
    if (this.#thread !== undefined) return this.#thread.end();
    const hash = createHash("sha256");
    for (const chunk of this.#early) hash.update(chunk);
    return hash.digest("hex");
  }
}

class HashThread {
  readonly #state = new Int32Array(new SharedArrayBuffer(4 * LIMITS.hashSlots));
  readonly #length = new Int32Array(new SharedArrayBuffer(4 * LIMITS.hashSlots));
  readonly #slots = new SharedArrayBuffer(LIMITS.hashSlots * LIMITS.hashSlotBytes);
  readonly #bytes = Buffer.from(this.#slots);
  readonly #digest: Promise<string>;
  #at = 0;
  #used = 0;

  constructor() {
    const workerData: SharedSlots = {
      states: this.#state.buffer,
      lengths: this.#length.buffer,
      slots: this.#slots,
      slotBytes: LIMITS.hashSlotBytes,
    };
    const program = `(${hashSlots.toString()})(require("node:crypto"), require("node:worker_threads"))`;
    // Loaded for a long output, not with every run.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const worker = new Worker(program, { eval: true, execArgv: [], workerData });
    this.#digest = new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    this.#digest.catch(() => undefined);
    worker.unref();
  }

  write(chunk: Buffer): Promise<void> | undefined {
    if (chunk.length > LIMITS.hashSlotBytes - this.#used) return this.#writeOver(chunk);
    this.#put(chunk);
    return undefined;
  }

  async end(): Promise<string> {
    await this.#free();
    this.#release(LAST);
    return this.#digest;
  }

  async #writeOver(chunk: Buffer): Promise<void> {
    let rest = chunk;
    while (rest.length > 0) {
      await this.#free();
      const part = rest.subarray(0, LIMITS.hashSlotBytes - this.#used);
      this.#put(part);
      rest = rest.subarray(part.length);
      if (this.#used === LIMITS.hashSlotBytes) this.#release(FULL);
    }
    await this.#free();
  }

  #put(part: Buffer): void {
    this.#bytes.set(part, this.#at * LIMITS.hashSlotBytes + this.#used);
    this.#used += part.length;
  }

  #release(state: number): void {
    Atomics.store(this.#length, this.#at, this.#used);
    Atomics.store(this.#state, this.#at, state);
    Atomics.notify(this.#state, this.#at);
    this.#at = (this.#at + 1) % LIMITS.hashSlots;
    this.#used = 0;
  }

  /** Waits until the slot that is written next is free. */
  async #free(): Promise<void> {
    for (
      let state = Atomics.load(this.#state, this.#at);
      state !== FREE;
      state = Atomics.load(this.#state, this.#at)
    ) {
      const waiting = Atomics.waitAsync(this.#state, this.#at, state);
      if (waiting.async) await Promise.race([waiting.value, this.#digest]);
    }
  }
}
