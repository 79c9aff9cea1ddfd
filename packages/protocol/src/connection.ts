import type { Duplex } from "node:stream";
import { checkNotification } from "./check-params.ts";
import type { SendStreamMessage } from "./chunk-writer.ts";
import { ProtocolError } from "./error.ts";
import { fromErrorObject, toErrorObject } from "./error-object.ts";
import { takeStreamMessage, type Role } from "./exchange.ts";
import { HostCalls, type CallsContext, type RequestHandlers } from "./host-calls.ts";
import {
  LINGER_MS,
  MAX_LINE_BYTES,
  MAX_PENDING_NOTIFICATIONS,
  MAX_QUEUED_BYTES,
  MAX_QUEUED_STREAM_BYTES,
} from "./limits.ts";
import { LineReader } from "./line-reader.ts";
import { decodeMessage, encodeMessage, type NotificationMessage, type RequestMessage } from "./message.ts";
import type { Notifications, NotificationMethod } from "./method-types.ts";
import { isNotificationMethod, isRequestMethod, notificationDefinitions } from "./methods.ts";
import { PluginCalls } from "./plugin-calls.ts";
import { findMisfit, misfitError } from "./validate.ts";

/** Handles a notification; while its promise is open, it counts against `MAX_PENDING_NOTIFICATIONS`. */
export type NotificationHandler<M extends NotificationMethod> = (
  params: Notifications[M]["params"],
) => void | Promise<void>;

/** What both ends of a connection are told. */
export type ConnectionHooks = {
  /** Called once: without an error if either side closed in order, else with the reason. */
  readonly onClose?: (error?: ProtocolError) => void;
  /** Called with what a handler threw that was no `ProtocolError`; the peer sees `HOST_FAULT` and nothing of it. */
  readonly onFault?: (fault: unknown, method: string) => void;
};

type NotificationHandlers = { readonly [M in "log" | "cancel"]?: NotificationHandler<M> };

/**
 * One end of a channel: reads lines, keeps the bounds, closes. Everything that arrives is hostile; no byte sequence
 * does more than end this connection with one `ProtocolError`.
 */
export class Connection {
  readonly calls: HostCalls | PluginCalls;
  readonly #role: Role;
  readonly #stream: Duplex;
  readonly #hooks: ConnectionHooks;
  readonly #notified: NotificationHandlers;
  readonly #lines = new LineReader(MAX_LINE_BYTES);
  /** Highest id of a request from the peer; the host's own calls count for themselves. */
  #lastForeignId = 0;
  /** Wakes the streams that wait for room. */
  #waitingForRoom = Promise.withResolvers<undefined>();
  #pendingNotifications = 0;
  #hasPeerEnded = false;
  #isClosed = false;

  constructor(
    role: Role,
    stream: Duplex,
    handlers: RequestHandlers & NotificationHandlers,
    hooks: ConnectionHooks,
  ) {
    this.#role = role;
    this.#stream = stream;
    this.#hooks = hooks;
    this.#notified = handlers;
    const context: CallsContext = {
      send: (line) => this.#send(line),
      sendStream: this.#sendStream,
      room: () => this.#room(),
      onFault: (fault, method) => hooks.onFault?.(fault, method),
      onOver: () => this.#finishIfIdle(),
    };
    this.calls = role === "host" ? new HostCalls(handlers, context) : new PluginCalls(context);
    stream.on("data", (bytes: Buffer) => this.#read(bytes));
    stream.on("end", () => this.#end());
    stream.on("drain", () => this.#drained());
    stream.on("error", (cause) => this.#lose(cause));
    stream.on("close", () => this.#lose(undefined));
  }

  /** Sends a notification; see the callers for the types. Throws `ProtocolError` for params that do not fit. */
  notify(method: NotificationMethod, params: object): void {
    const misfit = findMisfit(method, "params", params);
    if (misfit !== undefined) throw misfitError("INVALID_PARAMS", method, misfit);
    const { maxBytes } = notificationDefinitions[method];
    this.#send(encodeMessage({ jsonrpc: "2.0", method, params }, "INVALID_PARAMS", maxBytes));
  }

  /** Resolves when everything that was sent has left this process, or the connection is over. */
  flush(): Promise<void> {
    if (this.#isClosed || this.#stream.writableLength === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#stream.once("close", resolve);
      this.#stream.write("", () => resolve());
    });
  }

  /** Ends the connection in order: what was sent still leaves, what is open fails with `PROTOCOL_CLOSED`. */
  close(): void {
    this.#finish(undefined);
  }

  readonly #sendStream: SendStreamMessage = (method, params) =>
    this.#send(encodeMessage({ jsonrpc: "2.0", method, params }));

  #send(line: Buffer): void {
    if (this.#isClosed || !this.#stream.writable) return;
    this.#stream.write(line);
    this.#pace();
  }

  #room(): Promise<void> | undefined {
    const isFull = !this.#isClosed && this.#stream.writableLength > MAX_QUEUED_STREAM_BYTES;
    return isFull ? this.#waitingForRoom.promise : undefined;
  }

  #drained(): void {
    this.#waitingForRoom.resolve(undefined);
    this.#waitingForRoom = Promise.withResolvers();
    this.#pace();
  }

  /** Reads on only while the peer reads what it is sent, and our own handlers keep up. */
  #pace(): void {
    if (this.#isClosed) return;
    const isFull = this.#stream.writableLength > MAX_QUEUED_BYTES;
    if (isFull || this.#pendingNotifications >= MAX_PENDING_NOTIFICATIONS) this.#stream.pause();
    else if (this.#stream.isPaused()) this.#stream.resume();
  }

  #read(bytes: Buffer): void {
    if (this.#isClosed) return;
    try {
      for (const line of this.#lines.read(bytes)) {
        this.#take(line);
        if (this.#hasClosed()) return;
      }
    } catch (thrown) {
      this.#finish(
        thrown instanceof ProtocolError
          ? thrown
          : new ProtocolError("HOST_FAULT", "a message could not be handled", { cause: thrown }),
      );
    }
  }

  #take(line: Uint8Array): void {
    const message = decodeMessage(line);
    switch (message.kind) {
      case "request": {
        this.#takeRequest(message);
        return;
      }
      case "notification": {
        this.#takeNotification(message);
        return;
      }
      case "answer":
        if (this.calls instanceof PluginCalls) {
          this.calls.takeAnswer(message);
          return;
        }
        break;
      case "error":
        if (this.calls instanceof PluginCalls) {
          this.calls.takeError(message);
          return;
        }
        break;
      case "last-word": {
        const cause = fromErrorObject(message.error);
        throw new ProtocolError(
          "PROTOCOL_PEER_ENDED",
          `the other side ended the connection: ${cause.message}`,
          { cause },
        );
      }
    }
    throw new ProtocolError("PROTOCOL_UNASKED_ANSWER", "the host has asked nothing");
  }

  #takeRequest(message: RequestMessage): void {
    if (isNotificationMethod(message.method)) {
      throw new ProtocolError("PROTOCOL_BAD_MESSAGE", `${message.method} is a notification: it has no id`);
    }
    if (this.calls instanceof HostCalls) {
      this.calls.take(message);
      return;
    }
    if (message.id <= this.#lastForeignId) {
      throw new ProtocolError("PROTOCOL_ID_REUSED", `id ${message.id} is not above ${this.#lastForeignId}`);
    }
    this.#lastForeignId = message.id;
    // No request goes from host to plugin in this version; a newer host learns it from the answer.
    const error = new ProtocolError("METHOD_NOT_FOUND", "a plugin answers no request");
    this.#send(encodeMessage({ jsonrpc: "2.0", id: message.id, error: toErrorObject(error) }));
  }

  #takeNotification({ method, params, bytes }: NotificationMessage): void {
    if (isRequestMethod(method)) {
      throw new ProtocolError("PROTOCOL_BAD_MESSAGE", `${method} is a request: it needs an id`);
    }
    // As JSON-RPC asks: a newer peer may say what we do not know.
    if (!isNotificationMethod(method)) return;
    checkNotification(this.#role, method, params, bytes);
    this.#dispatch(method, params as never);
  }

  #dispatch<M extends NotificationMethod>(method: M, params: Notifications[M]["params"]): void {
    if (method === "log" || method === "cancel") {
      const handler = this.#notified[method] as NotificationHandler<NotificationMethod> | undefined;
      if (handler !== undefined) void this.#notice(method, () => handler(params));
    } else if (method === "request.cancel") {
      if (this.calls instanceof HostCalls) this.calls.cancel((params as { id: number }).id);
    } else {
      const at = params as Notifications["stream.stop"]["params"];
      takeStreamMessage(this.#role, this.calls.open, this.calls.lastId, method as "stream.stop", at);
      this.calls.settle(at.id);
    }
  }

  async #notice(method: string, handle: () => void | Promise<void>): Promise<void> {
    this.#pendingNotifications += 1;
    this.#pace();
    try {
      await handle();
    } catch (thrown) {
      this.#hooks.onFault?.(thrown, method);
    }
    this.#pendingNotifications -= 1;
    this.#pace();
    this.#finishIfIdle();
  }

  /** The peer has said its last; what it asked for is still done before we close. */
  #end(): void {
    if (this.#isClosed) return;
    if (this.#lines.pending > 0) {
      this.#finish(new ProtocolError("PROTOCOL_TRUNCATED", "the channel ended within a line"));
      return;
    }
    this.#hasPeerEnded = true;
    if (this.calls instanceof HostCalls) {
      this.calls.peerEnded(new ProtocolError("PROTOCOL_CLOSED", "the other side closed the connection"));
    }
    this.#finishIfIdle();
  }

  #finishIfIdle(): void {
    if (!this.#hasPeerEnded || this.#pendingNotifications > 0) return;
    if (this.calls instanceof PluginCalls || this.calls.open.size === 0) this.#finish(undefined);
  }

  /** The channel broke. A peer that exits without reading its answers is an end like any other. */
  #lose(cause: unknown): void {
    if (this.#hasPeerEnded) {
      this.#finishIfIdle();
      return;
    }
    if (isReset(cause)) {
      this.#end();
      return;
    }
    this.#finish(new ProtocolError("PROTOCOL_CHANNEL_LOST", "the channel broke", { cause }));
  }

  #finish(error: ProtocolError | undefined): void {
    if (this.#isClosed) return;
    const isHeard =
      error === undefined || ["PROTOCOL_PEER_ENDED", "PROTOCOL_CHANNEL_LOST"].includes(error.code);
    if (!isHeard && this.#stream.writable) {
      this.#stream.write(encodeMessage({ jsonrpc: "2.0", id: null, error: toErrorObject(error) }));
    }
    this.#isClosed = true;
    this.#waitingForRoom.resolve(undefined);
    this.calls.close(error ?? new ProtocolError("PROTOCOL_CLOSED", "the connection is closed"));
    endStream(this.#stream);
    this.#hooks.onClose?.(error);
  }

  #hasClosed(): boolean {
    return this.#isClosed;
  }
}

/** Lets what was written leave, for a bounded time, and drops what still comes in. */
function endStream(stream: Duplex): void {
  if (stream.destroyed) return;
  const timer = setTimeout(() => stream.destroy(), LINGER_MS);
  timer.unref();
  stream.once("close", () => clearTimeout(timer));
  stream.end(() => stream.destroy());
}

function isReset(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && (cause.code === "ECONNRESET" || cause.code === "EPIPE");
}
