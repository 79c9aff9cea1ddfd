// Written by tools/bundle-sdk.ts: @ooo/plugin-sdk and what it stands on, in one file. Do not edit.
import { JsonValue } from "./strict-json.js";
import { Duplex } from 'node:stream';

/**
 * Codes of an answer, `error.data.code` on the wire, with their JSON-RPC number. The connection goes on after them.
 */
declare const ANSWER_CODES: {
    readonly METHOD_NOT_FOUND: -32601;
    readonly INVALID_PARAMS: -32602;
    readonly HOST_FAULT: -32603;
    readonly SCOPE_REQUIRED: -32001;
    readonly CAPABILITY_NOT_DECLARED: -32002;
    readonly NOT_AVAILABLE: -32003;
    readonly LIMIT_EXCEEDED: -32004;
    readonly CANCELLED: -32005;
    readonly VERSION_UNSUPPORTED: -32006;
    readonly UPSTREAM_FAILED: -32007;
    readonly BLOCKED: -32008;
};
/** Codes that end a connection, with their JSON-RPC number. The side that ends it says so in one last line. */
declare const CLOSE_CODES: {
    readonly PROTOCOL_LINE_TOO_LONG: -32700;
    readonly PROTOCOL_BAD_JSON: -32700;
    readonly PROTOCOL_TRUNCATED: -32700;
    readonly PROTOCOL_BAD_MESSAGE: -32600;
    readonly PROTOCOL_BAD_PARAMS: -32602;
    readonly PROTOCOL_BAD_RESULT: -32600;
    readonly PROTOCOL_ID_REUSED: -32600;
    readonly PROTOCOL_UNASKED_ANSWER: -32600;
    readonly PROTOCOL_TOO_MANY_REQUESTS: -32600;
    readonly PROTOCOL_STREAM_UNKNOWN: -32600;
    readonly PROTOCOL_STREAM_ORDER: -32600;
    readonly PROTOCOL_STREAM_CREDIT: -32600;
    readonly PROTOCOL_PEER_ENDED: -32600;
    readonly PROTOCOL_CHANNEL_LOST: -32000;
    readonly PROTOCOL_CLOSED: -32000;
};
/** A code that an answer can carry. */
type AnswerCode = keyof typeof ANSWER_CODES;
/** A code that ends a connection. */
type CloseCode = keyof typeof CLOSE_CODES;
/** Every code of this package; `PEER_ERROR` stands for a code of the peer that this version does not know. */
type ProtocolErrorCode = AnswerCode | CloseCode | "PEER_ERROR";
/** What a `ProtocolError` can say beside its code. */
type ProtocolErrorDetail = {
    /** What to do next: an exact command where there is one. */
    readonly hint?: string;
    /** ENF-11: the scope that would cover the call. */
    readonly scope?: string;
    /** ENF-11: whether the manifest declares that scope. */
    readonly declared?: boolean;
    /** JSON pointer of the wrong value within the message. */
    readonly pointer?: string;
    /** Versions that the host knows. */
    readonly supported?: readonly string[];
    readonly cause?: unknown;
};
/** The one error of this package: an answer that is an error, or the reason why a connection ended. */
declare class ProtocolError extends Error {
    readonly name = "ProtocolError";
    readonly code: ProtocolErrorCode;
    readonly hint: string | undefined;
    readonly scope: string | undefined;
    readonly declared: boolean | undefined;
    readonly pointer: string | undefined;
    readonly supported: readonly string[] | undefined;
    constructor(code: ProtocolErrorCode, message: string, detail?: ProtocolErrorDetail);
}

/** The `error` member of an answer (JSON-RPC 2.0 section 5.1). */
type ErrorObject = {
    readonly code: number;
    readonly message: string;
    readonly data: {
        readonly code: string;
        readonly hint?: string;
        readonly scope?: string;
        readonly declared?: boolean;
        readonly pointer?: string;
        readonly supported?: readonly string[];
    };
};

/** A JSON object. */
type JsonObject = Readonly<Record<string, JsonValue>>;
/** A core primitive that a manifest can declare (MAN-08). */
type CapabilityName = "seed" | "ledger" | "state" | "provenance" | "runtime" | "mcp" | "handoff" | "progress";
/** What a manifest may do with a capability (MAN-08). */
type CapabilityAccess = "read" | "write" | "execute" | "attach" | "call";
/** A capability as a manifest declares it. */
type Capability = {
    readonly name: CapabilityName;
    readonly access: CapabilityAccess;
};
/** One header field of a request or response; a name may stand more than once. */
type HttpHeader = {
    readonly name: string;
    readonly value: string;
};
/** A key of the plugin's state and the version of its value; every `set` makes a higher one. */
type StateVersion = {
    readonly key: string;
    readonly version: number;
};
/** A piece of evidence that the plugin recorded earlier. */
type LedgerEntry = {
    readonly id: string;
    readonly sha256: string;
    readonly invocation_id: string;
    /** RFC 3339, UTC. */
    readonly recorded_at: string;
    readonly kind: string;
    readonly summary?: string;
    readonly data: JsonObject;
};
/** A file that a handoff names: its path in the workspace or the output directory. */
type HandoffArtifact = {
    readonly path: string;
    readonly media_type?: string;
    readonly digest?: string;
};
/** A tool of an MCP server that the host knows. */
type McpTool = {
    readonly server: string;
    readonly name: string;
    readonly description?: string;
    readonly input_schema: JsonObject;
};
/** What every request takes and gives; a plugin asks, the host answers. */
type Requests = {
    "host.hello": {
        params: {
            readonly versions: readonly string[];
            readonly sdk?: {
                readonly name: string;
                readonly version: string;
            };
        };
        result: {
            readonly version: string;
            readonly host: {
                readonly name: string;
                readonly version: string;
            };
            readonly invocation_id: string;
            readonly plugin: {
                readonly name: string;
                readonly version: string;
            };
            readonly command: {
                readonly namespace: string;
                readonly name: string;
            };
            readonly capabilities: readonly Capability[];
            readonly scopes: readonly string[];
            readonly config: JsonObject;
        };
    };
    "state.get": {
        params: {
            readonly key: string;
        };
        /** `value` and `version` stand there exactly if `found` is true. */
        result: {
            readonly found: boolean;
            readonly value?: JsonValue;
            readonly version?: number;
        };
    };
    "state.set": {
        params: {
            readonly key: string;
            readonly value: JsonValue;
        };
        result: {
            readonly version: number;
        };
    };
    "state.delete": {
        params: {
            readonly key: string;
        };
        result: {
            readonly deleted: boolean;
        };
    };
    "state.list": {
        params: {
            readonly prefix?: string;
            readonly limit?: number;
            readonly cursor?: string;
        };
        result: {
            readonly keys: readonly StateVersion[];
            readonly cursor?: string;
        };
    };
    "state.transact": {
        params: {
            /** Versions the keys must have now; 0 means absent. */
            readonly expect?: readonly StateVersion[];
            readonly set?: readonly {
                readonly key: string;
                readonly value: JsonValue;
            }[];
            readonly delete?: readonly string[];
        };
        /** All or nothing: `conflicts` names the keys whose version was another. */
        result: {
            readonly committed: boolean;
            readonly versions: readonly StateVersion[];
            readonly conflicts: readonly string[];
        };
    };
    "ledger.append": {
        params: {
            readonly kind: string;
            readonly summary?: string;
            readonly data: JsonObject;
        };
        result: {
            readonly id: string;
            readonly sha256: string;
        };
    };
    "ledger.query": {
        params: {
            readonly kind?: string;
            readonly invocation_id?: string;
            readonly limit?: number;
            readonly cursor?: string;
        };
        result: {
            readonly entries: readonly LedgerEntry[];
            readonly cursor?: string;
        };
    };
    "provenance.record": {
        params: {
            readonly action: "read" | "wrote" | "derived";
            readonly target: string;
            readonly digest?: string;
            readonly from?: readonly string[];
            readonly note?: string;
        };
        result: {
            readonly id: string;
        };
    };
    "progress.report": {
        params: {
            readonly message?: string;
            readonly done?: number;
            readonly total?: number;
            readonly unit?: string;
        };
        result: Nothing;
    };
    "handoff.attach": {
        params: {
            readonly name: string;
            readonly summary?: string;
            readonly data?: JsonObject;
            readonly artifacts?: readonly HandoffArtifact[];
        };
        result: {
            readonly id: string;
        };
    };
    "seed.read": {
        params: {
            readonly name?: string;
        };
        result: {
            readonly found: boolean;
            readonly seed?: JsonObject;
            readonly revision?: string;
        };
    };
    "seed.propose": {
        params: {
            readonly name?: string;
            readonly revision?: string;
            readonly seed: JsonObject;
            readonly reason: string;
        };
        result: {
            readonly id: string;
        };
    };
    "runtime.execute": {
        params: {
            readonly runtime: string;
            readonly arguments?: readonly string[];
            readonly input?: string;
            readonly timeout_seconds?: number;
        };
        /** One of the two: how the run ended. */
        result: {
            readonly exit_code?: number;
            readonly signal?: string;
        };
    };
    "mcp.listTools": {
        params: {
            readonly server?: string;
            readonly cursor?: string;
        };
        result: {
            readonly tools: readonly McpTool[];
            readonly cursor?: string;
        };
    };
    "mcp.callTool": {
        params: {
            readonly server: string;
            readonly name: string;
            readonly arguments?: JsonObject;
        };
        result: {
            readonly content: readonly JsonObject[];
            readonly structured_content?: JsonObject;
            readonly is_error: boolean;
        };
    };
    "http.request": {
        params: {
            readonly method: string;
            readonly url: string;
            readonly headers?: readonly HttpHeader[];
            readonly body?: boolean;
        };
        result: {
            readonly status: number;
            readonly headers: readonly HttpHeader[];
        };
    };
};
/** An object without members. */
type Nothing = Readonly<Record<string, never>>;
/** Name of a stream of a request. */
type StreamName = "request" | "response" | "stdout" | "stderr";
type StreamAt = {
    readonly id: number;
    readonly stream: StreamName;
};
/** What every notification says. */
type Notifications = {
    log: {
        params: {
            readonly level: "debug" | "info" | "warn" | "error";
            readonly message: string;
            readonly fields?: JsonObject;
        };
    };
    cancel: {
        params: {
            readonly reason: "user" | "time_limit" | "resource_limit" | "host";
            /** Milliseconds until the process is killed. */
            readonly grace_ms: number;
        };
    };
    "request.cancel": {
        params: {
            readonly id: number;
        };
    };
    "stream.chunk": {
        params: StreamAt & {
            readonly seq: number;
            readonly data: string;
        };
    };
    "stream.end": {
        params: StreamAt & {
            readonly chunks: number;
            readonly error?: {
                readonly code: AnswerCode;
                readonly message: string;
            };
        };
    };
    "stream.credit": {
        params: StreamAt & {
            readonly chunks: number;
        };
    };
    "stream.stop": {
        params: StreamAt;
    };
};
/** Streams of the requests that have some: `input` goes with the request, `output` comes back. */
type Streams = {
    "http.request": {
        input: "request";
        output: "response";
    };
    "runtime.execute": {
        input: never;
        output: "stdout" | "stderr";
    };
};
/** Name of a request. */
type RequestMethod = keyof Requests;
/** Name of a notification. */
type NotificationMethod = keyof Notifications;
/** What a request takes. */
type Params<M extends RequestMethod> = Requests[M]["params"];
/** What a request gives. */
type Result<M extends RequestMethod> = Requests[M]["result"];

/** What is fixed about a request: who may make it, how long its line may be, which streams belong to it. */
type RequestDefinition = {
    /** CAP-01: the manifest must declare this capability with one of these accesses; undefined: none is needed. */
    readonly needs?: {
        readonly capability: CapabilityName;
        readonly access: readonly CapabilityAccess[];
    };
    /** Longest line in bytes; a longer one is answered `LIMIT_EXCEEDED`. */
    readonly maxBytes: number;
    /** Stream from the plugin; it exists if the parameter `body` is true. */
    readonly input?: StreamName;
    /** Streams from the host. */
    readonly output?: readonly StreamName[];
};
/** What is fixed about a notification: who sends it, how long its line may be; a longer one ends the connection. */
type NotificationDefinition = {
    readonly from: "plugin" | "host" | "both";
    readonly maxBytes: number;
};
/** Every request. A plugin makes it, the host answers. */
declare const requestDefinitions: Readonly<Record<RequestMethod, RequestDefinition>>;
/** Every notification. */
declare const notificationDefinitions: Readonly<Record<NotificationMethod, NotificationDefinition>>;
/** Returns whether a manifest with these capabilities may make this request (CAP-01). */
declare function allowsRequest(declared: readonly Capability[], method: RequestMethod): boolean;
/** Returns whether a text names a request. */
declare function isRequestMethod(text: string): text is RequestMethod;
/** Returns whether a text names a notification. */
declare function isNotificationMethod(text: string): text is NotificationMethod;

/** Sends a message about a stream. */
type SendStreamMessage = <M extends "stream.chunk" | "stream.end" | "stream.credit" | "stream.stop">(method: M, params: Notifications[M]["params"]) => void;
/** Returns undefined if the channel has room for a chunk, else a promise to ask again. */
type RoomForChunk = () => Promise<void> | undefined;
/** The sending end of a stream: chunks go out as the reader gives credit, in the order of the calls. */
declare class ChunkWriter {
    #private;
    constructor(id: number, stream: StreamName, send: SendStreamMessage, room: RoomForChunk, onEnd: () => void);
    /**
     * Sends bytes of any length; resolves once they have left, which takes as long as the reader takes to ask for them.
     * The bytes must not change until then. Rejects with `ProtocolError` if the reader wants no more (`CANCELLED`), the
     * request failed, or the connection ended.
     */
    write(bytes: Uint8Array): Promise<void>;
    /** Ends the stream after everything written before; with an error the reader fails with it. Never rejects. */
    end(error?: unknown): Promise<void>;
    /** Takes credit from the reader; more than a stream may have is a violation. */
    addCredit(chunks: number): void;
    /** Ends the stream at once: writers fail with `error`, and so does the reader unless `isSilent`. */
    abort(error: ProtocolError, isSilent?: boolean): void;
}

/** Where a handler sends the bytes of a stream. */
type ChunkSink = Pick<ChunkWriter, "write" | "end">;
/** Name of a stream that the host sends with the answer to `M`. */
type OutputName<M extends RequestMethod> = M extends keyof Streams ? Streams[M]["output"] : never;
/** What a handler is given beside the params. */
type Call<M extends RequestMethod = RequestMethod> = {
    readonly id: number;
    /** Aborted when the plugin cancels the request, or the connection ends and nobody could read the answer. */
    readonly signal: AbortSignal;
    /** The stream that came with the request; empty if there is none. Unread when the handler is done: stopped. */
    readonly input: AsyncIterable<Uint8Array>;
    /** A stream to the plugin. One that was asked for may be written after the answer and must be ended. */
    output(name: OutputName<M>): ChunkSink;
};
/** Answers a request. A `ProtocolError` that is thrown is the answer; anything else becomes `HOST_FAULT`. */
type RequestHandler<M extends RequestMethod> = (params: Params<M>, call: Call<M>) => Result<M> | Promise<Result<M>>;
/** One handler per request; a request without one is answered `NOT_AVAILABLE`. */
type RequestHandlers = {
    readonly [M in RequestMethod]?: RequestHandler<M>;
};

/** How a request is made. */
type RequestOptions = {
    /** Cancels the request: its promise rejects with `CANCELLED` at once, its streams stop. */
    readonly signal?: AbortSignal;
};
/** How a request with streams is made. */
type ExchangeOptions = RequestOptions & {
    /** Bytes that go with the request; the params must then say `body: true`. */
    readonly input?: AsyncIterable<Uint8Array>;
};
/** A request that is on its way, with the streams that come back. Each output must be read or left (`return()`). */
type OpenExchange<M extends RequestMethod> = {
    readonly answer: Promise<Result<M>>;
    readonly output: Readonly<Record<OutputName<M>, AsyncIterableIterator<Uint8Array, undefined>>>;
};

/** Handles a notification; while its promise is open, it counts against `MAX_PENDING_NOTIFICATIONS`. */
type NotificationHandler<M extends NotificationMethod> = (params: Notifications[M]["params"]) => void | Promise<void>;
/** What both ends of a connection are told. */
type ConnectionHooks = {
    /** Called once: without an error if either side closed in order, else with the reason. */
    readonly onClose?: (error?: ProtocolError) => void;
    /** Called with what a handler threw that was no `ProtocolError`; the peer sees `HOST_FAULT` and nothing of it. */
    readonly onFault?: (fault: unknown, method: string) => void;
};

/** How the host opens its end: one handler per request that it offers, and what becomes of log messages. */
type HostConnectionOptions = ConnectionHooks & {
    readonly role: "host";
    readonly handlers: RequestHandlers & {
        readonly log?: NotificationHandler<"log">;
    };
};
/** How a plugin opens its end. */
type PluginConnectionOptions = ConnectionHooks & {
    readonly role: "plugin";
    readonly handlers?: {
        readonly cancel?: NotificationHandler<"cancel">;
    };
};
/** What both ends can do. */
type AnyConnection = {
    /** Resolves when everything that was sent has left this process, or the connection is over. */
    flush(): Promise<void>;
    /** Ends the connection: what was sent still leaves, what is open fails with `PROTOCOL_CLOSED`. */
    close(): void;
};
/** The host's end. */
type HostConnection = AnyConnection & {
    /** INV-08: tells the plugin to stop. Nothing happens if the connection is over. */
    notify(method: "cancel", params: Notifications["cancel"]["params"]): void;
};
/** The plugin's end. */
type PluginConnection = AnyConnection & {
    /** Sends a log message. Throws `ProtocolError` with code `INVALID_PARAMS` or `LIMIT_EXCEEDED` if it does not fit. */
    notify(method: "log", params: Notifications["log"]["params"]): void;
    /**
     * Makes a request; waits while `MAX_OPEN_REQUESTS` are open. Rejects with `ProtocolError`: the host's error answer,
     * `INVALID_PARAMS` or `LIMIT_EXCEEDED` before anything is sent, `CANCELLED`, or why the connection ended.
     */
    request<M extends Exclude<RequestMethod, keyof Streams>>(method: M, params: Params<M>, options?: RequestOptions): Promise<Result<M>>;
    /** Makes a request that has streams; resolves when it is sent. */
    exchange<M extends keyof Streams>(method: M, params: Params<M>, options?: ExchangeOptions): Promise<OpenExchange<M>>;
};
/**
 * Opens one end of the protocol on a duplex byte channel, which it then owns. Never throws; everything that goes wrong
 * arrives in `onClose` as one `ProtocolError`.
 */
declare function openConnection(stream: Duplex, options: HostConnectionOptions): HostConnection;
declare function openConnection(stream: Duplex, options: PluginConnectionOptions): PluginConnection;

/** RUN-03: the environment variable that names the descriptor of the channel. */
declare const PROTOCOL_FD_VARIABLE = "OOO_PROTOCOL_FD";
/** RUN-05: the descriptor that the host gives a plugin. */
declare const PROTOCOL_FD = 3;
/**
 * Returns the channel that the environment names, or undefined if it names none: the program was not started by a host.
 * Throws `ProtocolError` with code `PROTOCOL_CHANNEL_LOST` if the descriptor is not an open channel.
 */
declare function openChannel(environment: Readonly<Record<string, string | undefined>>): Duplex | undefined;

/**
 * Every bound of the protocol. They hold in both directions and cannot be negotiated; `docs/spec/host-protocol.md`
 * repeats them and a test holds the two to each other.
 */
/** The only version there is; `host.hello` picks one that both sides know. */
declare const PROTOCOL_VERSION = "0.1";
/** Longest line without its line feed, in bytes. */
declare const MAX_LINE_BYTES: number;
/** Deepest nesting of arrays and objects in a line; the message itself is level 1. */
declare const MAX_LINE_DEPTH = 64;
/** Deepest nesting of `params`, itself level 1: less than a line, so that a stored value still fits an answer. */
declare const MAX_PARAMS_DEPTH = 48;
/** Longest method name, in UTF-16 units. */
declare const MAX_METHOD_LENGTH = 128;
/** Requests one side may have open: not answered yet, or answered with a stream that has not ended. */
declare const MAX_OPEN_REQUESTS = 32;
/** Notifications that may be in work before the reader pauses. */
declare const MAX_PENDING_NOTIFICATIONS = 32;
/** Most bytes in one chunk, before base64: 65,536 characters after it. */
declare const MAX_CHUNK_BYTES: number;
/** Most credit a stream may have unused, in chunks: what a sender may be owed and a reader must be able to hold. */
declare const MAX_CREDIT = 64;
/** Credit that our own readers keep open, in chunks. */
declare const CREDIT_WINDOW = 8;
/** Bytes waiting for a peer that does not read, beyond which nothing more is read from it. */
declare const MAX_QUEUED_BYTES: number;
/** Bytes waiting for a peer that does not read, beyond which our streams wait, whatever credit it gave. */
declare const MAX_QUEUED_STREAM_BYTES: number;
/** How long the last line of an ended connection may take to leave, in milliseconds. */
declare const LINGER_MS = 1000;
/** Longest `state.*`, `seed.*` and `mcp.*` request line, in bytes. */
declare const MAX_STATE_BYTES: number;
/** AUD-13: longest `ledger.append` and `handoff.attach` line, in bytes. */
declare const MAX_EVIDENCE_BYTES: number;
/** AUD-13: longest `provenance.record`, `progress.report` and small query line, in bytes. */
declare const MAX_NOTE_BYTES: number;
/** AUD-13: longest `log` line, in bytes. */
declare const MAX_LOG_BYTES: number;
/** Longest `http.request` line (address and headers), in bytes. */
declare const MAX_HTTP_HEAD_BYTES: number;
/** Longest `runtime.execute` line, in bytes. */
declare const MAX_EXECUTE_BYTES: number;
/** Longest chunk line and every other message about a stream or request, in bytes. */
declare const MAX_STREAM_LINE_BYTES: number;

declare const limits_CREDIT_WINDOW: typeof CREDIT_WINDOW;
declare const limits_LINGER_MS: typeof LINGER_MS;
declare const limits_MAX_CHUNK_BYTES: typeof MAX_CHUNK_BYTES;
declare const limits_MAX_CREDIT: typeof MAX_CREDIT;
declare const limits_MAX_EVIDENCE_BYTES: typeof MAX_EVIDENCE_BYTES;
declare const limits_MAX_EXECUTE_BYTES: typeof MAX_EXECUTE_BYTES;
declare const limits_MAX_HTTP_HEAD_BYTES: typeof MAX_HTTP_HEAD_BYTES;
declare const limits_MAX_LINE_BYTES: typeof MAX_LINE_BYTES;
declare const limits_MAX_LINE_DEPTH: typeof MAX_LINE_DEPTH;
declare const limits_MAX_LOG_BYTES: typeof MAX_LOG_BYTES;
declare const limits_MAX_METHOD_LENGTH: typeof MAX_METHOD_LENGTH;
declare const limits_MAX_NOTE_BYTES: typeof MAX_NOTE_BYTES;
declare const limits_MAX_OPEN_REQUESTS: typeof MAX_OPEN_REQUESTS;
declare const limits_MAX_PARAMS_DEPTH: typeof MAX_PARAMS_DEPTH;
declare const limits_MAX_PENDING_NOTIFICATIONS: typeof MAX_PENDING_NOTIFICATIONS;
declare const limits_MAX_QUEUED_BYTES: typeof MAX_QUEUED_BYTES;
declare const limits_MAX_QUEUED_STREAM_BYTES: typeof MAX_QUEUED_STREAM_BYTES;
declare const limits_MAX_STATE_BYTES: typeof MAX_STATE_BYTES;
declare const limits_MAX_STREAM_LINE_BYTES: typeof MAX_STREAM_LINE_BYTES;
declare const limits_PROTOCOL_VERSION: typeof PROTOCOL_VERSION;
declare namespace limits {
  export {
    limits_CREDIT_WINDOW as CREDIT_WINDOW,
    limits_LINGER_MS as LINGER_MS,
    limits_MAX_CHUNK_BYTES as MAX_CHUNK_BYTES,
    limits_MAX_CREDIT as MAX_CREDIT,
    limits_MAX_EVIDENCE_BYTES as MAX_EVIDENCE_BYTES,
    limits_MAX_EXECUTE_BYTES as MAX_EXECUTE_BYTES,
    limits_MAX_HTTP_HEAD_BYTES as MAX_HTTP_HEAD_BYTES,
    limits_MAX_LINE_BYTES as MAX_LINE_BYTES,
    limits_MAX_LINE_DEPTH as MAX_LINE_DEPTH,
    limits_MAX_LOG_BYTES as MAX_LOG_BYTES,
    limits_MAX_METHOD_LENGTH as MAX_METHOD_LENGTH,
    limits_MAX_NOTE_BYTES as MAX_NOTE_BYTES,
    limits_MAX_OPEN_REQUESTS as MAX_OPEN_REQUESTS,
    limits_MAX_PARAMS_DEPTH as MAX_PARAMS_DEPTH,
    limits_MAX_PENDING_NOTIFICATIONS as MAX_PENDING_NOTIFICATIONS,
    limits_MAX_QUEUED_BYTES as MAX_QUEUED_BYTES,
    limits_MAX_QUEUED_STREAM_BYTES as MAX_QUEUED_STREAM_BYTES,
    limits_MAX_STATE_BYTES as MAX_STATE_BYTES,
    limits_MAX_STREAM_LINE_BYTES as MAX_STREAM_LINE_BYTES,
    limits_PROTOCOL_VERSION as PROTOCOL_VERSION,
  };
}

export { ANSWER_CODES, CLOSE_CODES, PROTOCOL_FD, PROTOCOL_FD_VARIABLE, PROTOCOL_VERSION, ProtocolError, allowsRequest, isNotificationMethod, isRequestMethod, notificationDefinitions, openChannel, openConnection, limits as protocolLimits, requestDefinitions };
export type { AnswerCode, AnyConnection, Call, Capability, CapabilityAccess, CapabilityName, ChunkSink, CloseCode, ConnectionHooks, ErrorObject, ExchangeOptions, HandoffArtifact, HostConnection, HostConnectionOptions, HttpHeader, JsonObject, LedgerEntry, McpTool, Nothing, NotificationDefinition, NotificationHandler, NotificationMethod, Notifications, OpenExchange, OutputName, Params, PluginConnection, PluginConnectionOptions, ProtocolErrorCode, ProtocolErrorDetail, RequestDefinition, RequestHandler, RequestHandlers, RequestMethod, RequestOptions, Requests, Result, StateVersion, StreamName, Streams };
