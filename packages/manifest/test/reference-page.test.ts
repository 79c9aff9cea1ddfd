import { readFileSync } from "node:fs";
import { join } from "node:path";
import { limits, type ManifestErrorCode } from "@ooo/manifest";
import { expect, it } from "vitest";
import { pluginSchema } from "../src/schema/plugin.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/manifest.md"), "utf8");

// A record, so that the compiler asks for every code.
const codes: Readonly<Record<Extract<ManifestErrorCode, `MANIFEST_${string}`>, true>> = {
  MANIFEST_MISSING: true,
  MANIFEST_UNREADABLE: true,
  MANIFEST_NOT_A_FILE: true,
  MANIFEST_TOO_LARGE: true,
  MANIFEST_TOO_DEEP: true,
  MANIFEST_NOT_UTF8: true,
  MANIFEST_NOT_JSON: true,
  MANIFEST_DUPLICATE_KEY: true,
  MANIFEST_FORBIDDEN_KEY: true,
  MANIFEST_VERSION: true,
  MANIFEST_SCHEMA: true,
  MANIFEST_SEMANTIC: true,
  MANIFEST_SOURCE_PATH: true,
  MANIFEST_QUOTING: true,
};

it("the reference page names every error code and no other", () => {
  const named = [...page.matchAll(/^\| `(MANIFEST_[A-Z0-9_]+)`/gm)].map(([, code]) => code);
  expect(named.sort()).toEqual(Object.keys(codes).sort());
});

it("the reference page names every field", () => {
  const command = pluginSchema.properties.commands.items.properties;
  for (const field of [...Object.keys(pluginSchema.properties), ...Object.keys(command)]) {
    expect(page).toContain(`\`${field}\``);
  }
});

it("the reference page states every limit", () => {
  const { maxBytes, ...counts } = limits;
  expect(page).toContain(`${String(maxBytes / 1024)} KiB`);
  const numbers = new Set(page.replaceAll(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g));
  for (const [name, count] of Object.entries(counts)) expect(numbers, name).toContain(String(count));
});
