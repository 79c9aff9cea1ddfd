import { HomeError } from "./error.ts";
import type { SchemaViolation } from "./generated/validate-config.js";

/** Returns a table's header as TOML writes it, `[git."github.com"]`; the document's root is `top level`. */
export function formatTable(keys: readonly string[]): string {
  if (keys.length === 0) return "top level";
  return `[${keys.map(formatKey).join(".")}]`;
}

/** Returns a key as TOML writes it: bare where it can be. */
export function formatKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

/** Returns the error for the first place where a configuration does not fit its schema. */
export function describeViolation(
  path: string,
  document: unknown,
  violation: SchemaViolation | undefined,
): HomeError {
  const pointer = (violation?.instancePath ?? "")
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  // What the pointer passes through until the first value that is no table is the table's name.
  const tables: string[] = [];
  let value = document;
  for (const step of pointer) {
    const next = isTable(value) ? value[step] : undefined;
    if (!isTable(next)) break;
    tables.push(step);
    value = next;
  }
  const extra = violation?.params.additionalProperty;
  const unknown = typeof extra === "string" ? extra : undefined;
  const field = unknown ?? pointer[tables.length] ?? "";
  const table = formatTable(tables);
  const name = field === "" ? table : `${table} ${JSON.stringify(field)}`;
  const reason = unknown === undefined ? expectation(violation) : "is not known here";
  return new HomeError("HOME_CONFIG_INVALID", `${path}: ${name} ${reason}`, {
    path,
    table,
    field,
    hint: "https://github.com/ooo-dev/ooo/blob/main/docs/reference/files.md has every table and field",
  });
}

function expectation(violation: SchemaViolation | undefined): string {
  if (violation?.keyword === "anyOf") return "must hold exactly one of env, file and command";
  return violation?.message ?? "does not fit the schema";
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
