import { JsonError } from "./error.ts";
import { formatPointer } from "./pointer.ts";

/** Deepest value that `canonicalJson` writes: a cycle ends here instead of in a stack overflow. */
const MAX_DEPTH = 128;

/**
 * Returns the canonical JSON text of a value (RFC 8785): keys sorted by UTF-16 units, no white space, ECMAScript
 * numbers. Equal values give equal texts, so the UTF-8 bytes can be hashed.
 *
 * Throws `JsonError` with code `JSON_NOT_A_VALUE`, `JSON_NUMBER_RANGE`, `JSON_LONE_SURROGATE` or `JSON_TOO_DEEP` for
 * anything that JSON cannot say exactly: undefined, functions, class instances, holes, NaN, infinities.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, path: (string | number)[]): string {
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) refuse("JSON_LONE_SURROGATE", "string holds a lone surrogate", path);
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) refuse("JSON_NUMBER_RANGE", `${value} is not a JSON number`, path);
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (path.length >= MAX_DEPTH) refuse("JSON_TOO_DEEP", `nested deeper than ${MAX_DEPTH} levels`, path);
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path);
    default:
      return refuse("JSON_NOT_A_VALUE", `${typeof value} is not a JSON value`, path);
  }
}

function writeArray(items: readonly unknown[], path: (string | number)[]): string {
  let text = "[";
  for (let index = 0; index < items.length; index += 1) {
    path.push(index);
    text += (index === 0 ? "" : ",") + write(items[index], path);
    path.pop();
  }
  return `${text}]`;
}

function writeObject(object: object, path: (string | number)[]): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse("JSON_NOT_A_VALUE", "an instance of a class is not a JSON value", path);
  }
  let text = "{";
  for (const key of Object.keys(object).sort()) {
    path.push(key);
    text += `${text === "{" ? "" : ","}${write(key, path)}:${write((object as Record<string, unknown>)[key], path)}`;
    path.pop();
  }
  return `${text}}`;
}

function refuse(code: JsonError["code"], message: string, path: readonly (string | number)[]): never {
  throw new JsonError(code, message, { pointer: formatPointer(path) });
}
