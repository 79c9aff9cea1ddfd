import type { ArgumentType } from "./manifest.ts";

/** The value that a text has as an argument of some type, or what it should have been. */
export type Conversion =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly expected: string };

/** Returns the value of one word; `undefined` stands for a flag without a value (ARG-02). */
export function convertWord(type: ArgumentType, text: string | undefined): Conversion {
  if (type === "boolean") {
    return text === undefined ? { ok: true, value: true } : { ok: false, expected: "no value" };
  }
  if (text === undefined) return { ok: false, expected: `a value of type ${type}` };
  switch (type) {
    case "string":
      return { ok: true, value: text };
    case "integer":
      return convertInteger(text);
    case "path":
      return text !== "" && !text.includes("\0")
        ? { ok: true, value: text }
        : { ok: false, expected: "a path" };
    case "url":
      // The WHATWG parser drops white space and control characters; a word that holds them is no URL.
      return !/[\s\x00-\x1f\x7f]/.test(text) && URL.canParse(text)
        ? { ok: true, value: text }
        : { ok: false, expected: "an absolute URL" };
  }
}

function convertInteger(text: string): Conversion {
  const value = Number(text);
  return /^-?[0-9]+$/.test(text) && Number.isSafeInteger(value)
    ? { ok: true, value }
    : { ok: false, expected: "an integer within ±(2^53 - 1)" };
}
