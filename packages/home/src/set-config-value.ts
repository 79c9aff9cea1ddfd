import { parse } from "smol-toml";
import { homedir } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { formatKey, formatTable } from "./config-violation.ts";
import { HomeError } from "./error.ts";
import { withHomeLock } from "./home-lock.ts";
import { EMPTY_CONFIG, readConfigText } from "./load-config.ts";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import type { Home } from "./paths.ts";
import { writeFileAtomic } from "./write-file.ts";

/** What a field of `config.toml` can be set to; undefined removes it. */
export type ConfigValue =
  string | number | boolean | readonly string[] | Readonly<Record<string, unknown>> | undefined;

/**
 * Sets one field of `config.toml`, atomically and under the home lock; comments and order stay. `keys` are the table's
 * names and the field: `["git", "github.com", "token"]`.
 *
 * Throws `HOME_CONFIG_INVALID` and changes nothing if the result would not be valid, and `HOME_CONFIG_EDIT` if the
 * field is written in a way that only a person can edit safely.
 */
export async function setConfigValue(home: Home, keys: readonly string[], value: ConfigValue): Promise<void> {
  await withHomeLock(home, async () => {
    const { path, edited } = await editedConfig(home, keys, value);
    await writeFileAtomic(path, edited);
  });
}

/** Throws what `setConfigValue` would throw; changes nothing. */
export async function rehearseConfigValue(
  home: Home,
  keys: readonly string[],
  value: ConfigValue,
): Promise<void> {
  await editedConfig(home, keys, value);
}

async function editedConfig(
  home: Home,
  keys: readonly string[],
  value: ConfigValue,
): Promise<{ readonly path: string; readonly edited: string }> {
  const { parseConfig } = await import("./parse-config.ts");
  const { path, text = EMPTY_CONFIG } = await readConfigText(home);
  parseConfig(text, { path: home.config, userHome: homedir() });
  const edited = editConfig(text, keys, value, home.config);
  parseConfig(edited, { path: home.config, userHome: homedir() });
  return { path, edited };
}

/** Returns a TOML text with one field set or removed. Throws `HOME_CONFIG_EDIT` if the edit would do anything else. */
export function editConfig(text: string, keys: readonly string[], value: ConfigValue, path: string): string {
  const tables = keys.slice(0, -1);
  const field = keys.at(-1) ?? "";
  const refuse = (hint: string): never => {
    throw new HomeError(
      "HOME_CONFIG_EDIT",
      `${path}: ${formatTable(tables)} ${field} cannot be set in place`,
      {
        path,
        table: formatTable(tables),
        field,
        hint,
      },
    );
  };
  if (field === "" || keys.some((key) => FORBIDDEN_KEYS.has(key))) return refuse("name a table and a field");
  const edited = editLines(text.split("\n"), tables, field, value);
  // The edit knows only the plain form of TOML. It is taken only if the parser sees exactly the change in it.
  if (!holdsExactly(edited, withValue(parse(text), keys, value))) return refuse(`edit ${path} by hand`);
  return edited;
}

function editLines(
  lines: readonly string[],
  tables: readonly string[],
  field: string,
  value: ConfigValue,
): string {
  const assignment = value === undefined ? [] : [`${formatKey(field)} = ${formatValue(value)}`];
  const header = formatTable(tables);
  const start = tables.length === 0 ? 0 : lines.findIndex((line) => isHeader(line, header)) + 1;
  if (tables.length > 0 && start === 0) {
    if (value === undefined) return lines.join("\n");
    return `${lines.join("\n").trimEnd()}\n\n${header}\n${assignment.join("")}\n`;
  }
  const next = lines.findIndex((line, index) => index >= start && /^\s*\[/.test(line));
  const end = next === -1 ? lines.length : next;
  const key = formatKey(field);
  const at = lines.findIndex((line, index) => index >= start && index < end && keyOf(line) === key);
  const [from, to] = at === -1 ? [start, start] : [at, at + 1];
  return [...lines.slice(0, from), ...assignment, ...lines.slice(to)].join("\n");
}

function isHeader(line: string, header: string): boolean {
  return line.trimStart().startsWith(header) && /^\s*(#.*)?$/.test(line.trimStart().slice(header.length));
}

function keyOf(line: string): string | undefined {
  return /^\s*([\w-]+|"[^"]*")\s*=/.exec(line)?.[1];
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${formatKey(key)} = ${formatValue(item)}`);
  return `{ ${fields.join(", ")} }`;
}

function holdsExactly(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(structuredClone(parse(text)), structuredClone(wanted));
  } catch {
    return false;
  }
}

function withValue(table: unknown, keys: readonly string[], value: ConfigValue): Record<string, unknown> {
  const [key = "", ...rest] = keys;
  const copy = { ...(table as Record<string, unknown>) };
  if (rest.length > 0) {
    if (value !== undefined || key in copy) copy[key] = withValue(copy[key] ?? {}, rest, value);
  } else if (value === undefined) {
    Reflect.deleteProperty(copy, key);
  } else {
    copy[key] = value;
  }
  return copy;
}
