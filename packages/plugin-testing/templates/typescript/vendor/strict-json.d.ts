// Written by tools/bundle-sdk.ts: @ooo/plugin-sdk and what it stands on, in one file. Do not edit.
/** Why a JSON text or value was refused. */
type JsonErrorCode = "JSON_TOO_LARGE" | "JSON_NOT_UTF8" | "JSON_SYNTAX" | "JSON_TOO_DEEP" | "JSON_DUPLICATE_KEY" | "JSON_FORBIDDEN_KEY" | "JSON_LONE_SURROGATE" | "JSON_NUMBER_RANGE" | "JSON_NOT_A_VALUE";
/** The one error of this package. `pointer` (RFC 6901) names the value, `offset` the UTF-16 unit in the text. */
declare class JsonError extends Error {
    readonly name = "JsonError";
    readonly code: JsonErrorCode;
    readonly pointer: string;
    readonly offset: number | undefined;
    constructor(code: JsonErrorCode, message: string, detail?: {
        pointer?: string;
        offset?: number;
        cause?: unknown;
    });
}

/** Bounds on a JSON text. */
type JsonLimits = {
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
declare function parseStrictJson(bytes: Uint8Array, limits: JsonLimits): unknown;

/** What a JSON text can hold (RFC 8259). */
type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};

/**
 * Returns the canonical JSON text of a value (RFC 8785): keys sorted by UTF-16 units, no white space, ECMAScript
 * numbers. Equal values give equal texts, so the UTF-8 bytes can be hashed.
 *
 * Throws `JsonError` with code `JSON_NOT_A_VALUE`, `JSON_NUMBER_RANGE`, `JSON_LONE_SURROGATE` or `JSON_TOO_DEEP` for
 * anything that JSON cannot say exactly: undefined, functions, class instances, holes, NaN, infinities.
 */
declare function canonicalJson(value: unknown): string;

/** Returns the JSON pointer (RFC 6901) of a path of keys and indexes; the empty path is `""`, the whole document. */
declare function formatPointer(path: readonly (string | number)[]): string;

export { JsonError, canonicalJson, formatPointer, parseStrictJson };
export type { JsonErrorCode, JsonLimits, JsonValue };
