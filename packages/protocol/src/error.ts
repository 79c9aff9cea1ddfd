/**
 * Codes of an answer, `error.data.code` on the wire, with their JSON-RPC number. The connection goes on after them.
 */
export const ANSWER_CODES = {
  METHOD_NOT_FOUND: -32601,
  INVALID_PARAMS: -32602,
  HOST_FAULT: -32603,
  SCOPE_REQUIRED: -32001,
  CAPABILITY_NOT_DECLARED: -32002,
  NOT_AVAILABLE: -32003,
  LIMIT_EXCEEDED: -32004,
  CANCELLED: -32005,
  VERSION_UNSUPPORTED: -32006,
  UPSTREAM_FAILED: -32007,
  BLOCKED: -32008,
} as const;

/** Codes that end a connection, with their JSON-RPC number. The side that ends it says so in one last line. */
export const CLOSE_CODES = {
  PROTOCOL_LINE_TOO_LONG: -32700,
  PROTOCOL_BAD_JSON: -32700,
  PROTOCOL_TRUNCATED: -32700,
  PROTOCOL_BAD_MESSAGE: -32600,
  PROTOCOL_BAD_PARAMS: -32602,
  PROTOCOL_BAD_RESULT: -32600,
  PROTOCOL_ID_REUSED: -32600,
  PROTOCOL_UNASKED_ANSWER: -32600,
  PROTOCOL_TOO_MANY_REQUESTS: -32600,
  PROTOCOL_STREAM_UNKNOWN: -32600,
  PROTOCOL_STREAM_ORDER: -32600,
  PROTOCOL_STREAM_CREDIT: -32600,
  PROTOCOL_PEER_ENDED: -32600,
  PROTOCOL_CHANNEL_LOST: -32000,
  PROTOCOL_CLOSED: -32000,
} as const;

/** A code that an answer can carry. */
export type AnswerCode = keyof typeof ANSWER_CODES;

/** A code that ends a connection. */
export type CloseCode = keyof typeof CLOSE_CODES;

/** Every code of this package; `PEER_ERROR` stands for a code of the peer that this version does not know. */
export type ProtocolErrorCode = AnswerCode | CloseCode | "PEER_ERROR";

/** What a `ProtocolError` can say beside its code. */
export type ProtocolErrorDetail = {
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
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  readonly code: ProtocolErrorCode;
  readonly hint: string | undefined;
  readonly scope: string | undefined;
  readonly declared: boolean | undefined;
  readonly pointer: string | undefined;
  readonly supported: readonly string[] | undefined;

  constructor(code: ProtocolErrorCode, message: string, detail: ProtocolErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.hint = detail.hint;
    this.scope = detail.scope;
    this.declared = detail.declared;
    this.pointer = detail.pointer;
    this.supported = detail.supported;
  }
}
