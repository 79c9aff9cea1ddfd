import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatPointer } from "@ooo/strict-json";
import { copyJson } from "./copy-json.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { ManifestError } from "./error.ts";
import validateCatalog from "./generated/validate-catalog.js";
import { isReservedName } from "./names.ts";
import { parseDocument, readDocument } from "./read-document.ts";
import { relativePathProblem } from "./relative-path.ts";
import { schemaRefusal } from "./schema-refusal.ts";
import { checkVersion } from "./schema-version.ts";
import { quote } from "./show.ts";

/** Where a repository says which plugins it offers, from its root (LIF-09). */
export const CATALOG_FILE = "catalog/index.json";

/** One plugin that a repository offers. Every text is the repository's. */
export type CatalogEntry = {
  readonly name: string;
  readonly version: string;
  /** The plugin's directory, from the repository's root; held to the lexical rules of MAN-06. */
  readonly path: string;
  readonly description: string;
  /** `sha256:` and hex: the artifact digest that what is fetched must have. */
  readonly digest?: string;
};

/** What a repository offers (LIF-09). */
export type Catalog = { readonly schema_version: "0.1"; readonly plugins: readonly CatalogEntry[] };

/** Returns a catalog, deeply frozen, if the value is one. Throws only `ManifestError`, its codes starting with `CATALOG_`. */
export function parseCatalog(value: unknown, options: { readonly path?: string } = {}): Catalog {
  const { path } = options;
  const document = copyJson(value, "CATALOG", path);
  checkVersion(document, "CATALOG", path);
  if (!validateCatalog(document)) {
    throw new ManifestError("CATALOG_SCHEMA", { ...schemaRefusal(document, validateCatalog.errors), path });
  }
  const catalog = document as Catalog;
  const refuse = (index: number, key: "name" | "path", expected: string): ManifestError => {
    const got = quote(catalog.plugins[index]?.[key] ?? "");
    return new ManifestError("CATALOG_SEMANTIC", {
      path,
      pointer: formatPointer(["plugins", index, key]),
      expected,
      got,
    });
  };
  const seen = new Set<string>();
  for (const [index, entry] of catalog.plugins.entries()) {
    if (isReservedName(entry.name)) throw refuse(index, "name", "a name that is not reserved");
    if (seen.has(entry.name)) throw refuse(index, "name", "a name that differs from those before");
    seen.add(entry.name);
    const problem = relativePathProblem(entry.path);
    if (problem !== undefined) throw refuse(index, "path", problem);
  }
  return deepFreeze(catalog);
}

/**
 * Returns the catalog of a repository's directory. Throws only `ManifestError`; `CATALOG_MISSING` says that the repository
 * has none.
 */
export function loadCatalog(repository: string): Catalog {
  const path = join(repository, CATALOG_FILE);
  // The repository is an attacker's: a link in place of its directory would show a file from elsewhere.
  if (isLink(dirname(path))) {
    throw new ManifestError("CATALOG_NOT_A_FILE", { path, expected: "a directory", got: "a symbolic link" });
  }
  return parseCatalog(parseDocument(readDocument(path, "CATALOG"), "CATALOG", path), { path });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // opening what is inside says what is wrong
  }
}
