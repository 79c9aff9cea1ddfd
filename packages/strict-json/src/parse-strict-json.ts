import { JsonError } from "./error.ts";
import { checkStructure } from "./check-structure.ts";
import { isPlainlyStrict } from "./is-plainly-strict.ts";

/** Bounds on a JSON text. */
export type JsonLimits = {
  /** Longest text, in bytes of UTF-8. */
  readonly maxBytes: number;
  /** Deepest nesting of arrays and objects; a scalar has depth 0, `[]` has depth 1. */
  readonly maxDepth: number;
};

/**
 * Returns the value of a JSON text (RFC 8259) that has exactly one meaning, in time and memory linear in `maxBytes`.
 *
 * Throws `JsonError` for a text that is too large or too deep, is not UTF-8 (a byte order mark counts as bad syntax),
 * is not JSON, holds a key twice in one object, a key named `__proto__`, `constructor` or `prototype`, a lone
 * surrogate, or a number that a double cannot hold.
 */
export function parseStrictJson(bytes: Uint8Array, limits: JsonLimits): unknown {
  if (bytes.byteLength > limits.maxBytes) {
    throw new JsonError(
      "JSON_TOO_LARGE",
      `text has ${bytes.byteLength} bytes, at most ${limits.maxBytes} are read`,
    );
  }
  const text = decodeUtf8(bytes);
  const value = parseGrammar(text);
  if (!isPlainlyStrict(text, value, limits.maxDepth)) checkStructure(text, limits.maxDepth);
  return value;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new JsonError("JSON_NOT_UTF8", "text is not valid UTF-8", { cause });
  }
}

function parseGrammar(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const offset = /at position (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
    const at = offset === undefined ? text.length : Number(offset);
    throw new JsonError("JSON_SYNTAX", `text is not JSON at offset ${at}`, { offset: at, cause });
  }
}
