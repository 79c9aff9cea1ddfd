import type { Home } from "@ooo/home";
import { fileInvalid } from "./file-violation.ts";
import type { Grant, GrantsFile } from "./grant.ts";
import { formatGrants, parseGrants } from "./parse-grants.ts";
import { assertPluginName } from "./plugin-name.ts";
import { loadFile, updateFile, writeFile, type StoredFile } from "./stored-file.ts";
import { sameSubject, type TrustSubject } from "./trust-subject.ts";

function grantsFileOf(home: Home, name: string): StoredFile<GrantsFile> {
  assertPluginName(name); // TRU-04: before the name meets a path
  return {
    path: home.grants(name),
    directory: home.plugin(name),
    empty: { name, grants: [] },
    parse: (text, path) => {
      const file = parseGrants(text, path);
      if (file.name !== name) throw fileInvalid(path, "", "name", `must be "${name}"`);
      return file;
    },
    format: formatGrants,
  };
}

/**
 * Returns what the `trust.json` of a plugin says; no file means no grants. These are claims: what counts is what the
 * ledger folds to, see `reconcileGrants` (TRU-07).
 *
 * Throws `TrustStoreError` for a file that is broken or speaks of another plugin.
 */
export async function loadGrants(home: Home, name: string): Promise<GrantsFile> {
  return loadFile(grantsFileOf(home, name));
}

/**
 * Replaces the grants of a plugin by what `change` returns for the present ones, and returns that (TRU-03). It takes
 * the home lock; who already holds it calls `loadGrants` and `writeGrants`.
 */
export async function updateGrants(
  home: Home,
  name: string,
  change: (grants: readonly Grant[]) => readonly Grant[],
): Promise<GrantsFile> {
  return updateFile(home, grantsFileOf(home, name), (file) => {
    const grants = change(file.grants);
    return grants === file.grants ? file : { name, grants };
  });
}

/** Replaces the `trust.json` of a plugin; call it under the home lock only. */
export async function writeGrants(home: Home, name: string, grants: readonly Grant[]): Promise<void> {
  await writeFile(grantsFileOf(home, name), { name, grants });
}

/** Returns the grants of exactly this subject (TRU-01): new bytes or another source have none. */
export function grantsFor(grants: readonly Grant[], subject: TrustSubject): Grant[] {
  return grants.filter((grant) => sameSubject(grant, subject));
}
