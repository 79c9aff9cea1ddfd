import type { Description, Schema } from "./description.ts";

/** Keywords of OpenAPI that say nothing about a value. */
const SILENT = new Set([
  "example",
  "examples",
  "discriminator",
  "xml",
  "externalDocs",
  "deprecated",
  "nullable",
]);

/**
 * Returns a schema of OpenAPI 3.0 as JSON schema: `nullable` becomes a choice, and what is referred to stands in `$defs`,
 * so that one schema holds all that it needs.
 */
export function toJsonSchema(description: Description, schema: Schema): Schema {
  const defs: Record<string, Schema> = {};
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== "object" || value === null) return value;
    const each = value as Schema;
    if (typeof each.$ref === "string") return { $ref: `#/$defs/${refer(each.$ref)}` };
    const entries = Object.entries(each).filter(([key]) => !SILENT.has(key) && !key.startsWith("x-"));
    const plain = Object.fromEntries(
      entries.map(([key, inner]) => [
        key,
        key === "properties" ? convertAll(inner as Schema) : convert(inner),
      ]),
    );
    return each.nullable === true ? { anyOf: [{ type: "null" }, plain] } : plain;
  };
  // Names of properties are no keywords.
  const convertAll = (properties: Schema): Schema =>
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, convert(inner)]));
  const refer = (reference: string): string => {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    if (!(name in defs)) {
      defs[name] = {};
      defs[name] = convert(description.resolve<Schema>({ $ref: reference })) as Schema;
    }
    return name;
  };
  const root = convert(schema) as Schema;
  return { ...root, $defs: defs };
}
