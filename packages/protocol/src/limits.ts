/**
 * Every bound of the protocol. They hold in both directions and cannot be negotiated; `docs/spec/host-protocol.md`
 * repeats them and a test holds the two to each other.
 */

/** The only version there is; `host.hello` picks one that both sides know. */
export const PROTOCOL_VERSION = "0.1";

/** Longest line without its line feed, in bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;

/** Deepest nesting of arrays and objects in a line; the message itself is level 1. */
export const MAX_LINE_DEPTH = 64;

/** Deepest nesting of `params`, itself level 1: less than a line, so that a stored value still fits an answer. */
export const MAX_PARAMS_DEPTH = 48;

/** Longest method name, in UTF-16 units. */
export const MAX_METHOD_LENGTH = 128;

/** Requests one side may have open: not answered yet, or answered with a stream that has not ended. */
export const MAX_OPEN_REQUESTS = 32;

/** Notifications that may be in work before the reader pauses. */
export const MAX_PENDING_NOTIFICATIONS = 32;

/** Most bytes in one chunk, before base64: 65,536 characters after it. */
export const MAX_CHUNK_BYTES = 48 * 1024;

/** Most credit a stream may have unused, in chunks: what a sender may be owed and a reader must be able to hold. */
export const MAX_CREDIT = 64;

/** Credit that our own readers keep open, in chunks. */
export const CREDIT_WINDOW = 8;

/** Bytes waiting for a peer that does not read, beyond which nothing more is read from it. */
export const MAX_QUEUED_BYTES = 8 * 1024 * 1024;

/** Bytes waiting for a peer that does not read, beyond which our streams wait, whatever credit it gave. */
export const MAX_QUEUED_STREAM_BYTES = 1024 * 1024;

/** How long the last line of an ended connection may take to leave, in milliseconds. */
export const LINGER_MS = 1000;

/** Longest `state.*`, `seed.*` and `mcp.*` request line, in bytes. */
export const MAX_STATE_BYTES = 256 * 1024;

/** AUD-13: longest `ledger.append` and `handoff.attach` line, in bytes. */
export const MAX_EVIDENCE_BYTES = 256 * 1024;

/** AUD-13: longest `provenance.record`, `progress.report` and small query line, in bytes. */
export const MAX_NOTE_BYTES = 16 * 1024;

/** AUD-13: longest `log` line, in bytes. */
export const MAX_LOG_BYTES = 64 * 1024;

/** Longest `http.request` line (address and headers), in bytes. */
export const MAX_HTTP_HEAD_BYTES = 64 * 1024;

/** Longest `runtime.execute` line, in bytes. */
export const MAX_EXECUTE_BYTES = 512 * 1024;

/** Longest chunk line and every other message about a stream or request, in bytes. */
export const MAX_STREAM_LINE_BYTES = 72 * 1024;
