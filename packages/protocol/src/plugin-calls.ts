import { ChunkReader } from "./chunk-reader.ts";
import { ChunkWriter } from "./chunk-writer.ts";
import { ProtocolError } from "./error.ts";
import { fromErrorObject } from "./error-object.ts";
import { abandon, isOver, type Exchange } from "./exchange.ts";
import type { CallsContext, OutputName } from "./host-calls.ts";
import { MAX_OPEN_REQUESTS } from "./limits.ts";
import { checkParamsDepth, encodeMessage, type AnswerMessage, type ErrorMessage } from "./message.ts";
import type { Params, RequestMethod, Result } from "./method-types.ts";
import { requestDefinitions } from "./methods.ts";
import { findMisfit, misfitError } from "./validate.ts";

/** How a request is made. */
export type RequestOptions = {
  /** Cancels the request: its promise rejects with `CANCELLED` at once, its streams stop. */
  readonly signal?: AbortSignal;
};

/** How a request with streams is made. */
export type ExchangeOptions = RequestOptions & {
  /** Bytes that go with the request; the params must then say `body: true`. */
  readonly input?: AsyncIterable<Uint8Array>;
};

/** A request that is on its way, with the streams that come back. Each output must be read or left (`return()`). */
export type OpenExchange<M extends RequestMethod> = {
  readonly answer: Promise<Result<M>>;
  readonly output: Readonly<Record<OutputName<M>, AsyncIterableIterator<Uint8Array, undefined>>>;
};

type PluginExchange = Exchange & {
  readonly resolve: (result: object) => void;
  readonly reject: (error: ProtocolError) => void;
  /** Undoes what is left to undo when the exchange is over. */
  readonly release: () => void;
  isCancelled: boolean;
};

/** The plugin's side of requests. */
export class PluginCalls {
  readonly open = new Map<number, PluginExchange>();
  lastId = 0;
  readonly #context: CallsContext;
  readonly #waiting = new Set<() => void>();
  #closed: ProtocolError | undefined;

  constructor(context: CallsContext) {
    this.#context = context;
  }

  /**
   * Sends a request as soon as fewer than `MAX_OPEN_REQUESTS` are open. Rejects with `ProtocolError`: `INVALID_PARAMS`
   * or `LIMIT_EXCEEDED` for params that do not fit, before anything is sent.
   */
  async start<M extends RequestMethod>(
    method: M,
    params: Params<M>,
    { signal, input }: ExchangeOptions,
  ): Promise<OpenExchange<M>> {
    const { maxBytes } = requestDefinitions[method];
    checkOwnParams(method, params, input);
    // The longest id that can follow, so that nothing is refused once it has a number.
    encodeMessage(requestOf(Number.MAX_SAFE_INTEGER, method, params), "INVALID_PARAMS", maxBytes);
    while (this.open.size >= MAX_OPEN_REQUESTS && this.#closed === undefined && !signal?.aborted) {
      await this.#waitForPlace(signal);
    }
    if (this.#closed !== undefined) throw this.#closed;
    if (signal?.aborted) {
      // A place that came together with the cancellation is the next one's.
      this.#wakeNext();
      throw cancelled(signal);
    }
    const { exchange, answer } = this.#openExchange(method, input, signal);
    this.#context.send(encodeMessage(requestOf(exchange.id, method, params)));
    for (const writer of exchange.writers.values()) if (input !== undefined) void pump(input, writer);
    const output = Object.fromEntries(exchange.readers) as unknown as OpenExchange<M>["output"];
    return { answer: answer, output };
  }

  /** Takes an answer; throws `ProtocolError` if nobody asked, or its result does not fit. */
  takeAnswer({ id, result }: AnswerMessage): void {
    const exchange = this.#asked(id);
    const misfit = findMisfit(exchange.method, "result", result);
    if (misfit !== undefined) {
      throw new ProtocolError("PROTOCOL_BAD_RESULT", `result of ${exchange.method}: ${misfit.expected}`, {
        pointer: `/result${misfit.pointer}`,
      });
    }
    exchange.isAnswered = true;
    exchange.resolve(result);
    if (exchange.isCancelled) for (const reader of exchange.readers.values()) reader.stop();
    this.settle(id);
  }

  /** Takes an error answer: the host's streams are over with it, ours we end ourselves. */
  takeError({ id, error: object }: ErrorMessage): void {
    const exchange = this.#asked(id);
    const error = fromErrorObject(object);
    exchange.isAnswered = true;
    exchange.reject(error);
    for (const reader of exchange.readers.values()) reader.fail(error);
    exchange.readers.clear();
    for (const writer of [...exchange.writers.values()]) writer.abort(error);
    this.settle(id);
  }

  /** Frees the place of an exchange that is over; called after everything that may end it. */
  settle(id: number): void {
    const exchange = this.open.get(id);
    if (exchange === undefined || !isOver(exchange)) return;
    this.open.delete(id);
    exchange.release();
    this.#wakeNext();
    this.#context.onOver();
  }

  /** The connection is over: everything that waits fails with `error`. */
  close(error: ProtocolError): void {
    this.#closed = error;
    const open = [...this.open.values()];
    this.open.clear();
    for (const exchange of open) {
      exchange.release();
      exchange.reject(error);
      abandon(exchange, error);
    }
    for (const wake of this.#waiting) wake();
  }

  async #waitForPlace(signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const wake = (): void => resolve(undefined);
    this.#waiting.add(wake);
    signal?.addEventListener("abort", wake);
    await promise;
    signal?.removeEventListener("abort", wake);
    this.#waiting.delete(wake);
  }

  #wakeNext(): void {
    const [wake] = this.#waiting;
    if (wake === undefined) return;
    this.#waiting.delete(wake);
    wake();
  }

  #openExchange(
    method: RequestMethod,
    input: unknown,
    signal: AbortSignal | undefined,
  ): { exchange: PluginExchange; answer: Promise<object> } {
    const id = (this.lastId += 1);
    const { promise, resolve, reject } = Promise.withResolvers<object>();
    // Whoever only reads the output need not look at the answer.
    promise.catch(() => undefined);
    const onAbort = (): void => this.#cancel(exchange, cancelled(signal));
    const exchange: PluginExchange = {
      id,
      method,
      readers: new Map(),
      writers: new Map(),
      isAnswered: false,
      isCancelled: false,
      resolve,
      reject,
      release: () => signal?.removeEventListener("abort", onAbort),
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    const { input: inputName, output = [] } = requestDefinitions[method];
    const { sendStream: send, room } = this.#context;
    for (const name of output) {
      exchange.readers.set(name, new ChunkReader(id, name, send));
    }
    if (inputName !== undefined && input !== undefined) {
      const onEnd = (): void => {
        exchange.writers.delete(inputName);
        this.settle(id);
      };
      exchange.writers.set(inputName, new ChunkWriter(id, inputName, send, room, onEnd));
    }
    this.open.set(id, exchange);
    return { exchange, answer: promise };
  }

  #cancel(exchange: PluginExchange, error: ProtocolError): void {
    exchange.isCancelled = true;
    if (!exchange.isAnswered) {
      this.#context.send(
        encodeMessage({ jsonrpc: "2.0", method: "request.cancel", params: { id: exchange.id } }),
      );
      exchange.reject(error);
    }
    for (const reader of exchange.readers.values()) reader.stop(error);
    for (const writer of [...exchange.writers.values()]) writer.abort(error);
  }

  #asked(id: number): PluginExchange {
    const exchange = this.open.get(id);
    if (exchange !== undefined && !exchange.isAnswered) return exchange;
    throw new ProtocolError("PROTOCOL_UNASKED_ANSWER", `no request ${id} waits for an answer`);
  }
}

function requestOf(id: number, method: RequestMethod, params: object): object {
  return { jsonrpc: "2.0", id, method, params };
}

function checkOwnParams(method: RequestMethod, params: object, input: unknown): void {
  checkParamsDepth(params);
  const misfit = findMisfit(method, "params", params);
  if (misfit !== undefined) throw misfitError("INVALID_PARAMS", method, misfit);
  const saysBody = "body" in params && params.body === true;
  if (saysBody === (input !== undefined)) return;
  throw new ProtocolError(
    "INVALID_PARAMS",
    `params of ${method}: body is true exactly if there is an input`,
    {
      pointer: "/params/body",
    },
  );
}

function cancelled(signal: AbortSignal | undefined): ProtocolError {
  return new ProtocolError("CANCELLED", "the request was cancelled", { cause: signal?.reason });
}

/** Sends what `input` gives; whatever goes wrong with it ends the stream and is the answer's business. */
async function pump(input: AsyncIterable<Uint8Array>, writer: ChunkWriter): Promise<void> {
  try {
    for await (const bytes of input) await writer.write(bytes);
    await writer.end();
  } catch (error) {
    writer.abort(new ProtocolError("CANCELLED", "the sender gave up", { cause: error }));
  }
}
