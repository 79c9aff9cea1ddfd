import { canonicalJson, JsonError, parseStrictJson } from "@ooo/strict-json";
import { ProtocolError, type AnswerCode } from "./error.ts";
import type { ErrorObject } from "./error-object.ts";
import { MAX_LINE_BYTES, MAX_LINE_DEPTH, MAX_METHOD_LENGTH, MAX_PARAMS_DEPTH } from "./limits.ts";
import { findMisfit } from "./validate.ts";

/** A request as it was read; `params` is an object and nothing more is known of it. */
export type RequestMessage = {
  readonly kind: "request";
  readonly id: number;
  readonly method: string;
  readonly params: object;
  readonly bytes: number;
};

/** A notification as it was read. */
export type NotificationMessage = {
  readonly kind: "notification";
  readonly method: string;
  readonly params: object;
  readonly bytes: number;
};

/** The one answer to a request. */
export type AnswerMessage = { readonly kind: "answer"; readonly id: number; readonly result: object };

/** An answer that is an error. */
export type ErrorMessage = { readonly kind: "error"; readonly id: number; readonly error: ErrorObject };

/** The last line of a side that ends the connection. */
export type LastWord = { readonly kind: "last-word"; readonly error: ErrorObject };

/** Everything that a line can be. */
export type Message = RequestMessage | NotificationMessage | AnswerMessage | ErrorMessage | LastWord;

/**
 * Returns the message of a line. Throws `ProtocolError` with code `PROTOCOL_BAD_JSON` for what is not one strict JSON
 * text, `PROTOCOL_BAD_MESSAGE` for what is not one message of JSON-RPC 2.0 with the narrower rules of this protocol:
 * no batch, params and result are objects, a request id is a positive integer.
 */
export function decodeMessage(line: Uint8Array): Message {
  const value = parseLine(line);
  if (!isObject(value)) refuse("a message is one object, never a batch", "");
  if (value.jsonrpc !== "2.0") refuse('"jsonrpc" must be "2.0"', "/jsonrpc");
  if (Object.hasOwn(value, "method")) return decodeCall(value, line.byteLength);
  return decodeAnswer(value);
}

/**
 * Returns the line of a message with its line feed. Throws `ProtocolError` with code `LIMIT_EXCEEDED` if it is too
 * long or too deep to be read, `notJson` if it holds what JSON cannot say.
 */
export function encodeMessage(
  message: object,
  notJson: AnswerCode = "INVALID_PARAMS",
  maxBytes = MAX_LINE_BYTES,
): Buffer {
  let text: string;
  try {
    if (isDeeperThan(message, MAX_LINE_DEPTH)) {
      throw new ProtocolError("LIMIT_EXCEEDED", `a message nests at most ${MAX_LINE_DEPTH} levels`);
    }
    text = canonicalJson(message);
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw new ProtocolError(notJson, `${cause.pointer} ${cause.message}`, { pointer: cause.pointer, cause });
  }
  const line = Buffer.from(`${text}\n`);
  if (line.byteLength - 1 > maxBytes) {
    throw new ProtocolError(
      "LIMIT_EXCEEDED",
      `message has ${line.byteLength - 1} bytes, at most ${maxBytes} fit`,
    );
  }
  return line;
}

/** Throws `ProtocolError` with code `LIMIT_EXCEEDED` if a value nests deeper than params may. */
export function checkParamsDepth(params: unknown): void {
  if (!isDeeperThan(params, MAX_PARAMS_DEPTH)) return;
  throw new ProtocolError("LIMIT_EXCEEDED", `params nest at most ${MAX_PARAMS_DEPTH} levels`, {
    pointer: "/params",
  });
}

function parseLine(line: Uint8Array): unknown {
  try {
    // T060: size, depth, duplicate keys, `__proto__`, UTF-8. Everything after it meets plain JSON only.
    return parseStrictJson(line, { maxBytes: MAX_LINE_BYTES, maxDepth: MAX_LINE_DEPTH });
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw new ProtocolError("PROTOCOL_BAD_JSON", `line is not strict JSON: ${cause.message}`, {
      pointer: cause.pointer,
      cause,
    });
  }
}

function decodeCall(value: Record<string, unknown>, bytes: number): RequestMessage | NotificationMessage {
  allowOnly(value, ["jsonrpc", "id", "method", "params"]);
  const { id, method, params = {} } = value;
  if (typeof method !== "string" || method === "" || method.length > MAX_METHOD_LENGTH) {
    refuse(`"method" must be a text of 1 to ${MAX_METHOD_LENGTH} characters`, "/method");
  }
  if (!isObject(params)) refuse('"params" must be an object', "/params");
  if (!Object.hasOwn(value, "id")) return { kind: "notification", method, params, bytes };
  return { kind: "request", id: checkId(id), method, params, bytes };
}

function decodeAnswer(value: Record<string, unknown>): AnswerMessage | ErrorMessage | LastWord {
  const { id, result, error } = value;
  if (Object.hasOwn(value, "error")) {
    allowOnly(value, ["jsonrpc", "id", "error"]);
    const misfit = findMisfit("error", undefined, error);
    if (misfit !== undefined) refuse(`error ${misfit.expected}`, `/error${misfit.pointer}`);
    if (id === null) return { kind: "last-word", error: error as ErrorObject };
    return { kind: "error", id: checkId(id), error: error as ErrorObject };
  }
  allowOnly(value, ["jsonrpc", "id", "result"]);
  if (!isObject(result)) refuse('"result" must be an object', "/result");
  return { kind: "answer", id: checkId(id), result };
}

function checkId(id: unknown): number {
  if (Number.isSafeInteger(id) && (id as number) > 0) return id as number;
  return refuse('"id" must be a positive integer below 2^53', "/id");
}

function allowOnly(value: Record<string, unknown>, keys: readonly string[]): void {
  const other = Object.keys(value).find((key) => !keys.includes(key));
  if (other !== undefined) refuse(`a message of this form holds ${keys.join(", ")} and nothing else`, "");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}

function refuse(message: string, pointer: string): never {
  throw new ProtocolError("PROTOCOL_BAD_MESSAGE", message, { pointer });
}
