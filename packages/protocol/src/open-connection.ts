import type { Duplex } from "node:stream";
import { Connection, type ConnectionHooks, type NotificationHandler } from "./connection.ts";
import type { RequestHandlers } from "./host-calls.ts";
import type { Notifications, Params, RequestMethod, Result, Streams } from "./method-types.ts";
import { PluginCalls, type ExchangeOptions, type OpenExchange, type RequestOptions } from "./plugin-calls.ts";

/** How the host opens its end: one handler per request that it offers, and what becomes of log messages. */
export type HostConnectionOptions = ConnectionHooks & {
  readonly role: "host";
  readonly handlers: RequestHandlers & { readonly log?: NotificationHandler<"log"> };
};

/** How a plugin opens its end. */
export type PluginConnectionOptions = ConnectionHooks & {
  readonly role: "plugin";
  readonly handlers?: { readonly cancel?: NotificationHandler<"cancel"> };
};

/** What both ends can do. */
export type AnyConnection = {
  /** Resolves when everything that was sent has left this process, or the connection is over. */
  flush(): Promise<void>;
  /** Ends the connection: what was sent still leaves, what is open fails with `PROTOCOL_CLOSED`. */
  close(): void;
};

/** The host's end. */
export type HostConnection = AnyConnection & {
  /** INV-08: tells the plugin to stop. Nothing happens if the connection is over. */
  notify(method: "cancel", params: Notifications["cancel"]["params"]): void;
};

/** The plugin's end. */
export type PluginConnection = AnyConnection & {
  /** Sends a log message. Throws `ProtocolError` with code `INVALID_PARAMS` or `LIMIT_EXCEEDED` if it does not fit. */
  notify(method: "log", params: Notifications["log"]["params"]): void;
  /**
   * Makes a request; waits while `MAX_OPEN_REQUESTS` are open. Rejects with `ProtocolError`: the host's error answer,
   * `INVALID_PARAMS` or `LIMIT_EXCEEDED` before anything is sent, `CANCELLED`, or why the connection ended.
   */
  request<M extends Exclude<RequestMethod, keyof Streams>>(
    method: M,
    params: Params<M>,
    options?: RequestOptions,
  ): Promise<Result<M>>;
  /** Makes a request that has streams; resolves when it is sent. */
  exchange<M extends keyof Streams>(
    method: M,
    params: Params<M>,
    options?: ExchangeOptions,
  ): Promise<OpenExchange<M>>;
};

/**
 * Opens one end of the protocol on a duplex byte channel, which it then owns. Never throws; everything that goes wrong
 * arrives in `onClose` as one `ProtocolError`.
 */
export function openConnection(stream: Duplex, options: HostConnectionOptions): HostConnection;
export function openConnection(stream: Duplex, options: PluginConnectionOptions): PluginConnection;
export function openConnection(
  stream: Duplex,
  options: HostConnectionOptions | PluginConnectionOptions,
): HostConnection | PluginConnection {
  const connection = new Connection(options.role, stream, options.handlers ?? {}, options);
  const { calls } = connection;
  const common = {
    notify: (method: "log" | "cancel", params: object) => connection.notify(method, params),
    flush: () => connection.flush(),
    close: () => connection.close(),
  };
  if (!(calls instanceof PluginCalls)) return common;
  return {
    ...common,
    request: async (method, params, requestOptions = {}) =>
      (await calls.start(method, params, requestOptions)).answer,
    exchange: (method, params, exchangeOptions = {}) => calls.start(method, params, exchangeOptions),
  };
}
