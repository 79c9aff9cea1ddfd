import type { JsonValue } from "@ooo/strict-json";
import { REDACTED, redactText } from "./redact-text.ts";
import { isSecretName } from "./secret-words.ts";

/** Deepest value that is looked into; what lies below is replaced as a whole. */
const MAX_DEPTH = 64;

/** Returns a copy of a JSON value without secrets: whatever a secret's key holds, and secrets inside of texts. */
export function redactJson(value: JsonValue, depth = 0): JsonValue {
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return REDACTED;
  if (isArray(value)) return value.map((item) => redactJson(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      redactText(key),
      isSecretName(key) && !isEmpty(item) ? REDACTED : redactJson(item, depth + 1),
    ]),
  );
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** Says nothing about a secret: absent, or whether there is one. */
const isEmpty = (value: JsonValue): boolean => value === null || value === "" || typeof value === "boolean";
