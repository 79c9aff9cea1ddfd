import { ANSWER_CODES, ProtocolError, type AnswerCode } from "./error.ts";
import { toAnswerError } from "./error-object.ts";
import { MAX_CHUNK_BYTES, MAX_CREDIT } from "./limits.ts";
import type { Notifications, StreamName } from "./method-types.ts";

/** Sends a message about a stream. */
export type SendStreamMessage = <M extends "stream.chunk" | "stream.end" | "stream.credit" | "stream.stop">(
  method: M,
  params: Notifications[M]["params"],
) => void;

/** Returns undefined if the channel has room for a chunk, else a promise to ask again. */
export type RoomForChunk = () => Promise<void> | undefined;

/** The sending end of a stream: chunks go out as the reader gives credit, in the order of the calls. */
export class ChunkWriter {
  readonly #at: { readonly id: number; readonly stream: StreamName };
  readonly #send: SendStreamMessage;
  readonly #room: RoomForChunk;
  readonly #onEnd: () => void;
  #credit = 0;
  #sent = 0;
  #over: ProtocolError | undefined;
  #isEnded = false;
  #wake: (() => void) | undefined;
  #tail: Promise<void> = Promise.resolve();

  constructor(
    id: number,
    stream: StreamName,
    send: SendStreamMessage,
    room: RoomForChunk,
    onEnd: () => void,
  ) {
    this.#at = { id, stream };
    this.#send = send;
    this.#room = room;
    this.#onEnd = onEnd;
  }

  /**
   * Sends bytes of any length; resolves once they have left, which takes as long as the reader takes to ask for them.
   * The bytes must not change until then. Rejects with `ProtocolError` if the reader wants no more (`CANCELLED`), the
   * request failed, or the connection ended.
   */
  write(bytes: Uint8Array): Promise<void> {
    return this.#queue(() => this.#writeAll(bytes));
  }

  /** Ends the stream after everything written before; with an error the reader fails with it. Never rejects. */
  end(error?: unknown): Promise<void> {
    return this.#queue(() => {
      this.#finish(error === undefined ? undefined : toAnswerError(error));
      return Promise.resolve();
    });
  }

  /** Takes credit from the reader; more than a stream may have is a violation. */
  addCredit(chunks: number): void {
    this.#credit += chunks;
    if (this.#credit > MAX_CREDIT) {
      throw new ProtocolError(
        "PROTOCOL_STREAM_CREDIT",
        `a stream has at most ${MAX_CREDIT} chunks of credit`,
      );
    }
    this.#wake?.();
  }

  /** Ends the stream at once: writers fail with `error`, and so does the reader unless `isSilent`. */
  abort(error: ProtocolError, isSilent = false): void {
    if (this.#isEnded) return;
    this.#over = error;
    this.#finish(error, isSilent);
    this.#wake?.();
  }

  #queue(work: () => Promise<void>): Promise<void> {
    const run = this.#tail.then(work);
    this.#tail = run.catch(() => undefined);
    return run;
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.byteLength; at += MAX_CHUNK_BYTES) {
      await this.#turn();
      if (this.#isEnded) throw this.#over ?? new ProtocolError("CANCELLED", "the stream has ended");
      const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(
        at,
        at + MAX_CHUNK_BYTES,
      );
      this.#send("stream.chunk", { ...this.#at, seq: this.#sent, data: data.toString("base64") });
      this.#sent += 1;
      this.#credit -= 1;
    }
  }

  /** Waits for credit, and for a peer that gives credit but does not read. */
  async #turn(): Promise<void> {
    while (!this.#isEnded) {
      if (this.#credit === 0) {
        await new Promise<void>((resolve) => (this.#wake = resolve));
        continue;
      }
      const room = this.#room();
      if (room === undefined) return;
      await room;
    }
  }

  #finish(error: ProtocolError | undefined, isSilent = false): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    if (!isSilent) {
      const wire = error && {
        error: {
          code: answerCode(error),
          message: error.message.toWellFormed().slice(0, 1000).toWellFormed(),
        },
      };
      this.#send("stream.end", { ...this.#at, chunks: this.#sent, ...wire });
    }
    this.#onEnd();
  }
}

function answerCode(error: ProtocolError): AnswerCode {
  return Object.hasOwn(ANSWER_CODES, error.code) ? (error.code as AnswerCode) : "HOST_FAULT";
}
