import Type from "typebox";
import { limits } from "../limits.ts";
import { VERSION } from "../names.ts";

/** One of the given texts. */
export function oneOf<const T extends readonly string[]>(...values: T) {
  return Type.Unsafe<T[number]>({ type: "string", enum: values });
}

/** An object that refuses keys it does not know. */
export const closed = { additionalProperties: false } as const;

/** Text that its author writes for people; bounded by the size of the document. */
export const text = Type.String();

export const version = Type.String({ pattern: VERSION, maxLength: limits.maxVersionLength });

export const relativePath = Type.String({
  minLength: 1,
  maxLength: limits.maxPathLength,
  description: "Relative, `/`-separated; no `..` segment, no backslash, no drive prefix, no NUL.",
});
