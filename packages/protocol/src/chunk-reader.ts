import { ProtocolError } from "./error.ts";
import { CREDIT_WINDOW } from "./limits.ts";
import type { StreamName } from "./method-types.ts";
import type { SendStreamMessage } from "./chunk-writer.ts";

type Waiter = {
  readonly resolve: (result: IteratorResult<Uint8Array, undefined>) => void;
  readonly reject: (error: ProtocolError) => void;
};

/**
 * The receiving end of a stream. It asks for chunks once somebody iterates and holds at most a window of them; leaving
 * the loop stops the sender.
 */
export class ChunkReader implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #at: { readonly id: number; readonly stream: StreamName };
  readonly #send: SendStreamMessage;
  readonly #queue: Uint8Array[] = [];
  readonly #waiters: Waiter[] = [];
  #received = 0;
  /** Chunks that were asked for and have not come. */
  #owed = 0;
  #isDiscarding = false;
  #isEnded = false;
  #error: ProtocolError | undefined;

  constructor(id: number, stream: StreamName, send: SendStreamMessage) {
    this.#at = { id, stream };
    this.#send = send;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Returns the next bytes; rejects with `ProtocolError` if the sender or the connection gave up. */
  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const value = this.#queue.shift();
    if (value !== undefined) {
      this.#ask();
      return Promise.resolve({ done: false, value });
    }
    if (this.#error !== undefined) return Promise.reject(this.#error);
    if (this.#isEnded || this.#isDiscarding) return Promise.resolve({ done: true, value: undefined });
    const waiting = new Promise<IteratorResult<Uint8Array, undefined>>((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
    });
    this.#ask();
    return waiting;
  }

  /** Wants no more: what still comes is dropped. */
  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.stop();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Wants no more; with an error, whoever waits for bytes fails with it. */
  stop(error?: ProtocolError): void {
    this.#error ??= error;
    this.#queue.length = 0;
    if (!this.#isEnded && !this.#isDiscarding) this.#send("stream.stop", this.#at);
    this.#isDiscarding = true;
    this.#release();
  }

  /** Takes a chunk from the peer; throws `ProtocolError` if it was not due. */
  push(seq: number, data: string): void {
    if (seq !== this.#received) {
      this.#refuse("PROTOCOL_STREAM_ORDER", `chunk ${this.#received} is due, not ${seq}`);
    }
    if (this.#owed === 0) this.#refuse("PROTOCOL_STREAM_CREDIT", "no credit was left for a chunk");
    const bytes = Buffer.from(data, "base64");
    // One text per value: also refuses padding in the middle and stray bits.
    if (bytes.toString("base64") !== data) this.#refuse("PROTOCOL_BAD_PARAMS", "data must be padded base64");
    this.#received += 1;
    this.#owed -= 1;
    if (this.#isDiscarding) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#queue.push(bytes);
    else {
      waiter.resolve({ done: false, value: bytes });
      this.#ask();
    }
  }

  /** Takes the end of the stream; throws `ProtocolError` if chunks are missing. */
  finish(chunks: number, error?: ProtocolError): void {
    if (chunks !== this.#received) {
      this.#refuse("PROTOCOL_STREAM_ORDER", `stream ended after ${this.#received} chunks, not ${chunks}`);
    }
    this.fail(error);
  }

  /** Ends without the sender's word; what has come can still be read. */
  fail(error: ProtocolError | undefined): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#error ??= error;
    this.#release();
  }

  /** Returns this reader, over before it began: for a request without that stream. */
  ended(): this {
    this.#isEnded = true;
    return this;
  }

  /** Asks for more once half a window is free, so that one message asks for several chunks. */
  #ask(): void {
    if (this.#isEnded || this.#isDiscarding) return;
    const free = CREDIT_WINDOW - this.#owed - this.#queue.length;
    if (free < CREDIT_WINDOW / 2) return;
    this.#owed += free;
    this.#send("stream.credit", { ...this.#at, chunks: free });
  }

  #release(): void {
    for (const { resolve, reject } of this.#waiters.splice(0)) {
      if (this.#error === undefined) resolve({ done: true, value: undefined });
      else reject(this.#error);
    }
  }

  #refuse(code: ProtocolError["code"], message: string): never {
    throw new ProtocolError(code, `${message} (stream ${this.#at.stream} of request ${this.#at.id})`);
  }
}
