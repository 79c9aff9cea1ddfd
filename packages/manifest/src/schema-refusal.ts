import { formatPointer } from "@ooo/strict-json";
import type { Refusal } from "./error.ts";
import type { SchemaViolation } from "./generated/validate-plugin.js";
import { describe, quote } from "./show.ts";

/** Returns what a schema's first violation says about a document: the field itself, what it should be and what it is. */
export function schemaRefusal(
  document: unknown,
  violations: readonly SchemaViolation[] | null | undefined,
): Refusal {
  const [violation] = violations ?? [];
  if (violation === undefined)
    return { expected: "a document that fits its schema", got: describe(document) };
  const { instancePath, keyword, params } = violation;
  if (keyword === "required") {
    return {
      pointer: instancePath + formatPointer([String(params.missingProperty)]),
      expected: "a value",
      got: "nothing",
    };
  }
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    return { pointer: instancePath + formatPointer([key]), expected: "no such key", got: quote(key) };
  }
  return {
    pointer: instancePath,
    expected: expectation(violation),
    got: describe(valueAt(document, instancePath)),
  };
}

function expectation({ keyword, params, message }: SchemaViolation): string {
  switch (keyword) {
    case "type":
      return `${/^[aeiou]/.test(String(params.type)) ? "an" : "a"} ${String(params.type)}`;
    case "const":
      return JSON.stringify(params.allowedValue);
    case "enum":
      return `one of ${(params.allowedValues as readonly string[]).join(", ")}`;
    case "pattern":
      return `text that matches ${String(params.pattern)}`;
    case "minItems":
    case "minLength":
      return `at least ${String(params.limit)} ${keyword === "minItems" ? "items" : "characters"}`;
    case "maxItems":
    case "maxLength":
      return `at most ${String(params.limit)} ${keyword === "maxItems" ? "items" : "characters"}`;
    case "minimum":
    case "maximum":
      return `a number ${String(params.comparison)} ${String(params.limit)}`;
    default:
      return message ?? keyword;
  }
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
