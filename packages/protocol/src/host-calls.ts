import { findRefusal } from "./check-params.ts";
import { ChunkReader } from "./chunk-reader.ts";
import { ChunkWriter, type RoomForChunk, type SendStreamMessage } from "./chunk-writer.ts";
import { ProtocolError } from "./error.ts";
import { toAnswerError, toErrorObject } from "./error-object.ts";
import { abandon, isOver, type Exchange } from "./exchange.ts";
import { MAX_OPEN_REQUESTS } from "./limits.ts";
import { encodeMessage, type RequestMessage } from "./message.ts";
import type { Params, RequestMethod, Result, StreamName, Streams } from "./method-types.ts";
import { isRequestMethod, requestDefinitions } from "./methods.ts";
import { findMisfit } from "./validate.ts";

/** Where a handler sends the bytes of a stream. */
export type ChunkSink = Pick<ChunkWriter, "write" | "end">;

/** Name of a stream that the host sends with the answer to `M`. */
export type OutputName<M extends RequestMethod> = M extends keyof Streams ? Streams[M]["output"] : never;

/** What a handler is given beside the params. */
export type Call<M extends RequestMethod = RequestMethod> = {
  readonly id: number;
  /** Aborted when the plugin cancels the request, or the connection ends and nobody could read the answer. */
  readonly signal: AbortSignal;
  /** The stream that came with the request; empty if there is none. Unread when the handler is done: stopped. */
  readonly input: AsyncIterable<Uint8Array>;
  /** A stream to the plugin. One that was asked for may be written after the answer and must be ended. */
  output(name: OutputName<M>): ChunkSink;
};

/** Answers a request. A `ProtocolError` that is thrown is the answer; anything else becomes `HOST_FAULT`. */
export type RequestHandler<M extends RequestMethod> = (
  params: Params<M>,
  call: Call<M>,
) => Result<M> | Promise<Result<M>>;

/** One handler per request; a request without one is answered `NOT_AVAILABLE`. */
export type RequestHandlers = { readonly [M in RequestMethod]?: RequestHandler<M> };

type AnyHandler = (params: object, call: Call) => object | Promise<object>;
type HostExchange = Exchange & { readonly controller: AbortController; readonly taken: Set<StreamName> };

/** What the calls need from the connection. */
export type CallsContext = {
  readonly send: (line: Buffer) => void;
  readonly sendStream: SendStreamMessage;
  readonly room: RoomForChunk;
  readonly onFault: (fault: unknown, method: string) => void;
  /** Called when an exchange is over. */
  readonly onOver: () => void;
};

/** The host's side of requests: checks each, calls its handler, answers exactly once. */
export class HostCalls {
  readonly open = new Map<number, HostExchange>();
  lastId = 0;
  readonly #handlers: RequestHandlers;
  readonly #context: CallsContext;

  constructor(handlers: RequestHandlers, context: CallsContext) {
    this.#handlers = handlers;
    this.#context = context;
  }

  /** Takes a request of the plugin; throws `ProtocolError` if it is a violation. */
  take({ id, method, params, bytes }: RequestMessage): void {
    if (id <= this.lastId) {
      throw new ProtocolError(
        "PROTOCOL_ID_REUSED",
        `id ${id} is not above ${this.lastId}: each request counts up`,
      );
    }
    this.lastId = id;
    if (!isRequestMethod(method)) {
      this.#send(id, new ProtocolError("METHOD_NOT_FOUND", "there is no request of this name"));
      return;
    }
    if (this.open.size >= MAX_OPEN_REQUESTS) {
      throw new ProtocolError(
        "PROTOCOL_TOO_MANY_REQUESTS",
        `at most ${MAX_OPEN_REQUESTS} requests may be open`,
      );
    }
    const exchange = this.#openExchange(id, method, params);
    const refusal = findRefusal(method, params, bytes);
    if (refusal !== undefined) {
      this.#refuse(exchange, refusal);
      return;
    }
    void this.#run(exchange, params);
  }

  /** The plugin wants no answer any more; an id that is over is ignored, because the two may cross. */
  cancel(id: number): void {
    if (id > this.lastId)
      throw new ProtocolError("PROTOCOL_BAD_PARAMS", `there was no request ${id} to cancel`);
    const exchange = this.open.get(id);
    if (exchange === undefined || exchange.isAnswered) return;
    const error = new ProtocolError("CANCELLED", "the request was cancelled");
    exchange.controller.abort(error);
    for (const reader of exchange.readers.values()) reader.stop(error);
    for (const writer of [...exchange.writers.values()]) writer.abort(error);
  }

  /** The plugin says no more: what it streams with fails, plain requests are still done. */
  peerEnded(error: ProtocolError): void {
    for (const exchange of this.open.values()) {
      const { input, output } = requestDefinitions[exchange.method];
      if (input === undefined && output === undefined) continue;
      exchange.controller.abort(error);
      abandon(exchange, error);
      exchange.readers.clear();
      this.#settle(exchange);
    }
  }

  /** The connection is over: every handler's signal aborts and late answers are dropped. */
  close(error: ProtocolError): void {
    const open = [...this.open.values()];
    this.open.clear();
    for (const exchange of open) {
      exchange.controller.abort(error);
      abandon(exchange, error);
    }
  }

  #openExchange(id: number, method: RequestMethod, params: object): HostExchange {
    const { input, output = [] } = requestDefinitions[method];
    const exchange: HostExchange = {
      id,
      method,
      readers: new Map(),
      writers: new Map(),
      isAnswered: false,
      controller: new AbortController(),
      taken: new Set(),
    };
    const { sendStream: send, room } = this.#context;
    if (input !== undefined && "body" in params && params.body === true) {
      exchange.readers.set(input, new ChunkReader(id, input, send));
    }
    for (const name of output) {
      const onEnd = (): void => {
        exchange.writers.delete(name);
        this.#settle(exchange);
      };
      exchange.writers.set(name, new ChunkWriter(id, name, send, room, onEnd));
    }
    this.open.set(id, exchange);
    return exchange;
  }

  async #run(exchange: HostExchange, params: object): Promise<void> {
    try {
      const handler = this.#handlers[exchange.method] as AnyHandler | undefined;
      if (handler === undefined) {
        throw new ProtocolError("NOT_AVAILABLE", `this host does not offer ${exchange.method}`);
      }
      this.#answer(exchange, await handler(params, callOf(exchange)));
    } catch (thrown) {
      if (!(thrown instanceof ProtocolError)) this.#context.onFault(thrown, exchange.method);
      this.#refuse(exchange, toAnswerError(thrown));
    }
  }

  #answer(exchange: HostExchange, result: object): void {
    if (!this.open.has(exchange.id)) return;
    const { id, method, taken } = exchange;
    const misfit = findMisfit(method, "result", result);
    if (misfit !== undefined) {
      throw new TypeError(`the answer to ${method} does not fit: ${misfit.pointer} ${misfit.expected}`);
    }
    this.#context.send(encodeMessage({ jsonrpc: "2.0", id, result }, "HOST_FAULT"));
    exchange.isAnswered = true;
    // A stream that the handler did not touch has nothing more to come.
    for (const [name, reader] of exchange.readers) if (!taken.has(name)) reader.stop();
    for (const [name, writer] of [...exchange.writers]) if (!taken.has(name)) void writer.end();
    this.#settle(exchange);
  }

  #refuse(exchange: HostExchange, error: ProtocolError): void {
    if (!this.open.has(exchange.id)) return;
    for (const reader of exchange.readers.values()) reader.stop(error);
    this.#send(exchange.id, error);
    exchange.isAnswered = true;
    // An error ends the streams of the side that sends it, without a word; the plugin still ends its own.
    for (const writer of [...exchange.writers.values()]) writer.abort(error, true);
    this.#settle(exchange);
  }

  #send(id: number, error: ProtocolError): void {
    this.#context.send(encodeMessage({ jsonrpc: "2.0", id, error: toErrorObject(error) }, "HOST_FAULT"));
  }

  /** Frees the place of an exchange that is over; called after everything that may end it. */
  #settle(exchange: HostExchange): void {
    if (isOver(exchange) && this.open.delete(exchange.id)) this.#context.onOver();
  }

  /** To be called after a stream of the plugin ended. */
  settle(id: number): void {
    const exchange = this.open.get(id);
    if (exchange !== undefined) this.#settle(exchange);
  }
}

function callOf(exchange: HostExchange): Call {
  const { id, method, readers, writers, controller, taken } = exchange;
  const [[name, reader] = []] = readers;
  const sinks = new Map(writers);
  return {
    id,
    signal: controller.signal,
    get input() {
      if (name !== undefined) taken.add(name);
      return reader ?? new ChunkReader(id, "request", () => undefined).ended();
    },
    output(stream: StreamName): ChunkSink {
      const writer = sinks.get(stream);
      if (writer === undefined) throw new TypeError(`${method} has no stream ${stream}`);
      taken.add(stream);
      return writer;
    },
  };
}
