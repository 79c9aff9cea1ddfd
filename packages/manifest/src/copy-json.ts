import { formatPointer } from "@ooo/strict-json";
import { type DocumentKind, ManifestError, type RefusalReason } from "./error.ts";
import { limits } from "./limits.ts";
import { describe, quote } from "./show.ts";

type Path = (string | number)[];

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Returns a copy of any JavaScript value that holds JSON and nothing else: plain objects, arrays, texts, finite numbers.
 * Each property is read once, at most `limits.maxValues` of them, so that a getter or a proxy cannot answer a check with
 * one value and its user with another. Throws `ManifestError`.
 */
export function copyJson(value: unknown, kind: DocumentKind, path: string | undefined): unknown {
  const copier = new Copier(kind, path);
  try {
    return copier.copy(value);
  } catch (cause) {
    if (copier.refusal !== undefined) throw copier.refusal;
    // A getter, a proxy's trap or an exhausted stack: whatever was thrown, it is the value's doing.
    throw copier.refuse("NOT_JSON", "a JSON value", "a value that cannot be read", cause);
  }
}

class Copier {
  refusal: ManifestError | undefined;
  readonly #kind: DocumentKind;
  readonly #file: string | undefined;
  readonly #at: Path = [];
  #values = 0;
  #units = 0;

  constructor(kind: DocumentKind, file: string | undefined) {
    this.#kind = kind;
    this.#file = file;
  }

  // The value may come from anywhere: nothing about it is taken for granted.
  copy(value: unknown): unknown {
    this.#values += 1;
    if (this.#values > limits.maxValues) throw this.#tooMany();
    switch (typeof value) {
      case "string":
        this.#countText(value);
        return value;
      case "number":
        if (!Number.isFinite(value)) throw this.refuse("NOT_JSON", "a finite number", describe(value));
        return value;
      case "boolean":
        return value;
      case "object":
        if (value === null) return null;
        if (this.#at.length >= limits.maxDepth) {
          throw this.refuse("TOO_DEEP", `at most ${limits.maxDepth} levels`, "more");
        }
        return Array.isArray(value) ? this.#copyArray(value) : this.#copyObject(value);
      default:
        throw this.refuse("NOT_JSON", "a JSON value", describe(value));
    }
  }

  #copyArray(items: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    const { length } = items;
    for (let index = 0; index < length; index += 1) {
      this.#at.push(index);
      copy.push(this.copy(items[index]));
      this.#at.pop();
    }
    return copy;
  }

  #copyObject(object: object): Record<string, unknown> {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null) {
      throw this.refuse("NOT_JSON", "a plain object", "an instance of a class");
    }
    const keys = Object.keys(object);
    if (keys.length > limits.maxValues - this.#values) throw this.#tooMany();
    const copy: Record<string, unknown> = {};
    for (const key of keys) {
      this.#at.push(key);
      // MAN-12: judged before anything is written under that key.
      if (FORBIDDEN_KEYS.has(key)) throw this.refuse("FORBIDDEN_KEY", "another key", quote(key));
      this.#countText(key);
      copy[key] = this.copy((object as Record<string, unknown>)[key]);
      this.#at.pop();
    }
    return copy;
  }

  #countText(text: string): void {
    this.#units += text.length;
    if (this.#units > limits.maxBytes) {
      throw this.refuse("TOO_LARGE", `at most ${limits.maxBytes} characters`, "more");
    }
    if (!text.isWellFormed()) throw this.refuse("NOT_JSON", "Unicode text", quote(text));
  }

  #tooMany(): ManifestError {
    return this.refuse("TOO_LARGE", `at most ${limits.maxValues} values`, "more");
  }

  /** Returns the error for the place that the copy has reached, and remembers that it is ours. */
  refuse(
    reason: Exclude<RefusalReason, "QUOTING" | "SOURCE_PATH">,
    expected: string,
    got: string,
    cause?: unknown,
  ): ManifestError {
    const pointer = formatPointer(this.#at);
    this.refusal = new ManifestError(`${this.#kind}_${reason}`, {
      path: this.#file,
      pointer,
      expected,
      got,
      cause,
    });
    return this.refusal;
  }
}
