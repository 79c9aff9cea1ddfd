import type { Config, ConfigValue } from "@ooo/home";
import { CliError } from "./cli-error.ts";

/** Returns the parts of a key as TOML writes it: `git."github.com".token`. Throws `CliError` for anything else. */
export function parseConfigKey(text: string): string[] {
  const parts = [...text.matchAll(/(?:^|\.)(?:"([^"]+)"|([\w-]+(?::[\w-]+)*))/g)];
  const keys = parts.map(([, quoted, bare]) => quoted ?? bare ?? "");
  if (keys.length > 0 && parts.map(([part]) => part).join("") === text) return keys;
  throw new CliError("CLI_OPTION_VALUE", `${JSON.stringify(text)} is no key`, {
    hint: 'ooo config set scopes."github:read".api_url https://ghe.example.com/api/v3',
  });
}

/** Returns the value that was typed: JSON where it is JSON, else the text itself. */
export function parseConfigValue(text: string): ConfigValue {
  try {
    const value: unknown = JSON.parse(text);
    return value === null ? text : (value as ConfigValue);
  } catch {
    return text; // a plain word needs no quotes
  }
}

/** Returns what `config.toml` says as plain tables, as the file has them. */
export function configTables({ git, scopes, plugins, ...tables }: Config): Record<string, unknown> {
  const { hosts, ...settings } = git;
  return {
    ...tables,
    git: { ...settings, ...Object.fromEntries(hosts) },
    scopes: Object.fromEntries(scopes),
    plugins: Object.fromEntries(plugins),
  };
}

/** Returns the fields below a value, each with its key as TOML writes it. */
export function configFields(value: unknown, keys: readonly string[] = []): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[formatKeys(keys), value]];
  return Object.entries(value).flatMap(([key, field]) => configFields(field, [...keys, key]));
}

function formatKeys(keys: readonly string[]): string {
  return keys.map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key))).join(".");
}
