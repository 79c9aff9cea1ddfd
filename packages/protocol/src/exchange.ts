import type { ChunkReader } from "./chunk-reader.ts";
import type { ChunkWriter } from "./chunk-writer.ts";
import { ProtocolError } from "./error.ts";
import { fromErrorObject } from "./error-object.ts";
import type { Notifications, RequestMethod, StreamName } from "./method-types.ts";

/** The two ends of a connection. */
export type Role = "host" | "plugin";

/** A request and its streams; open until it is answered and every stream has ended. */
export type Exchange = {
  readonly id: number;
  readonly method: RequestMethod;
  readonly readers: Map<StreamName, ChunkReader>;
  readonly writers: Map<StreamName, ChunkWriter>;
  isAnswered: boolean;
};

/** Names of the notifications about streams. */
export type StreamMethod = "stream.chunk" | "stream.end" | "stream.credit" | "stream.stop";

const SENDER: Readonly<Record<StreamName, Role>> = {
  request: "plugin",
  response: "host",
  stdout: "host",
  stderr: "host",
};

/** Returns whether an exchange counts no longer. */
export function isOver(exchange: Exchange): boolean {
  return exchange.isAnswered && exchange.readers.size === 0 && exchange.writers.size === 0;
}

/** Ends every stream of an exchange without a word to the peer: the connection is over. */
export function abandon(exchange: Exchange, error: ProtocolError): void {
  for (const reader of exchange.readers.values()) reader.fail(error);
  for (const writer of [...exchange.writers.values()]) writer.abort(error, true);
}

/**
 * Hands a message about a stream to it. Throws `ProtocolError` with code `PROTOCOL_STREAM_UNKNOWN` for a stream that
 * the peer cannot mean: a sender knows what it has ended. Credit and stop may cross an end, so they are dropped then.
 */
export function takeStreamMessage<M extends StreamMethod>(
  role: Role,
  open: ReadonlyMap<number, Exchange>,
  lastId: number,
  method: M,
  params: Notifications[M]["params"],
): void {
  const { id, stream } = params;
  const exchange = open.get(id);
  if (method === "stream.chunk" || method === "stream.end") {
    const reader = exchange?.readers.get(stream);
    if (reader === undefined || exchange === undefined) return unknownStream(stream, id);
    if (method === "stream.chunk") {
      const { seq, data } = params as Notifications["stream.chunk"]["params"];
      reader.push(seq, data);
      return;
    }
    const { chunks, error } = params as Notifications["stream.end"]["params"];
    reader.finish(
      chunks,
      error && fromErrorObject({ code: 0, message: error.message, data: { code: error.code } }),
    );
    exchange.readers.delete(stream);
    return;
  }
  if (id > lastId || SENDER[stream] !== role) return unknownStream(stream, id);
  const writer = exchange?.writers.get(stream);
  if (method === "stream.stop")
    return writer?.abort(new ProtocolError("CANCELLED", "the reader wants no more"));
  writer?.addCredit((params as Notifications["stream.credit"]["params"]).chunks);
}

function unknownStream(stream: StreamName, id: number): never {
  throw new ProtocolError(
    "PROTOCOL_STREAM_UNKNOWN",
    `request ${id} has no open stream ${stream} for this message`,
  );
}
