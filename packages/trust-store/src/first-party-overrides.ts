import type { Home } from "@ooo/home";
import { describeViolation, fileInvalid } from "./file-violation.ts";
import validate from "./generated/validate-first-party-overrides.js";
import { parseDocument } from "./parse-document.ts";
import { assertPluginName } from "./plugin-name.ts";
import { loadFile, updateFile, writeFile, type StoredFile } from "./stored-file.ts";

/** A first-party program that the user disabled, by name: it stays so over every release (FPO-01). */
export type FirstPartyOverride = {
  readonly name: string;
  /** RFC 3339, UTC. */
  readonly disabled_at: string;
};

/**
 * Returns what the text of a `first-party-overrides.json` says. Throws `TrustStoreError`: `TRUST_FILE_SYNTAX`,
 * `TRUST_FILE_VERSION` or `TRUST_FILE_INVALID`.
 */
export function parseFirstPartyOverrides(
  text: string,
  path = "first-party-overrides.json",
): readonly FirstPartyOverride[] {
  const document = parseDocument(text, path);
  if (!validate(document)) throw describeViolation(path, document, validate.errors);
  const { disabled } = document as { disabled: readonly FirstPartyOverride[] };
  const names = new Set(disabled.map((row) => row.name));
  if (names.size < disabled.length) throw fileInvalid(path, "[[disabled]]", "name", "stands there twice");
  return disabled;
}

/** Returns the one text of a `first-party-overrides.json`. Throws `TrustStoreError` if it could not be read back. */
export function formatFirstPartyOverrides(overrides: readonly FirstPartyOverride[]): string {
  const disabled = overrides
    .map(({ name, disabled_at }) => ({ name, disabled_at }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = `${JSON.stringify({ schema_version: "0.1", disabled }, null, 2)}\n`;
  parseFirstPartyOverrides(text);
  return text;
}

/** Returns the first-party programs that are disabled; throws `TrustStoreError` for a broken file. */
export async function loadFirstPartyOverrides(home: Home): Promise<readonly FirstPartyOverride[]> {
  return loadFile(overridesOf(home));
}

/** Disables a first-party program, or enables it with `undefined`, under the home lock. */
export async function updateFirstPartyOverride(
  home: Home,
  name: string,
  disabledAt: string | undefined,
): Promise<void> {
  await updateFile(home, overridesOf(home), (rows) => overrideFirstParty(rows, name, disabledAt));
}

/** Replaces `first-party-overrides.json`; call it under the home lock only. */
export async function writeFirstPartyOverrides(
  home: Home,
  overrides: readonly FirstPartyOverride[],
): Promise<void> {
  await writeFile(overridesOf(home), overrides);
}

/** Returns overrides in which a program is disabled since a time, or enabled with `undefined`. */
export function overrideFirstParty(
  overrides: readonly FirstPartyOverride[],
  name: string,
  disabledAt: string | undefined,
): readonly FirstPartyOverride[] {
  assertPluginName(name);
  const others = overrides.filter((row) => row.name !== name);
  return disabledAt === undefined ? others : [...others, { name, disabled_at: disabledAt }];
}

function overridesOf(home: Home): StoredFile<readonly FirstPartyOverride[]> {
  return {
    path: home.firstPartyOverrides,
    empty: [],
    parse: parseFirstPartyOverrides,
    format: formatFirstPartyOverrides,
  };
}
