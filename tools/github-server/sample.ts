import type { Description, Schema } from "./description.ts";

/** What a schema asks for, where a state says nothing: enough to be valid, never more. */
const TEXTS: Readonly<Record<string, string>> = {
  uri: "https://github.example/",
  "date-time": "2026-01-02T03:04:05Z",
};

/**
 * Returns `value` with every required property that it does not have, taken from GitHub's description: null where that
 * is allowed, else the smallest value of its type.
 */
export function complete(description: Description, schema: Schema, value?: unknown): unknown {
  const own = merged(description, schema);
  if (value === null) return null;
  if (value === undefined && own.nullable === true) return null;
  const properties = own.properties as Readonly<Record<string, Schema>> | undefined;
  if (value === undefined && properties === undefined) return smallest(description, own);
  if (Array.isArray(value)) {
    const items = own.items as Schema | undefined;
    return items === undefined ? value : value.map((each) => complete(description, items, each));
  }
  if (properties === undefined || (value !== undefined && typeof value !== "object")) return value;
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const names = new Set([...((own.required ?? []) as string[]), ...Object.keys(given)]);
  return Object.fromEntries(
    [...names].map((name) => [name, complete(description, properties[name] ?? {}, given[name])]),
  );
}

function merged(description: Description, schema: Schema): Schema {
  const own = description.resolve<Schema>(schema);
  const all = own.allOf as readonly Schema[] | undefined;
  if (all !== undefined) {
    const parts = all.map((each) => merged(description, each));
    const nullable = own.nullable === true || parts.some((each) => each.nullable === true);
    return {
      ...{ type: "object", nullable },
      properties: Object.assign({}, ...parts.map((each) => each.properties)) as unknown,
      required: parts.flatMap((each) => (each.required ?? []) as string[]),
    };
  }
  const [first] = (own.anyOf ?? own.oneOf ?? []) as readonly Schema[];
  if (first === undefined) return own;
  const chosen = merged(description, first);
  return own.nullable === true ? { ...chosen, nullable: true } : chosen;
}

function smallest(description: Description, { type, enum: choices, format }: Schema): unknown {
  if (Array.isArray(choices)) return choices[0];
  if (type === "string") return TEXTS[String(format)] ?? "";
  if (type === "integer" || type === "number") return 0;
  if (type === "boolean") return false;
  return type === "array" ? [] : {};
}
