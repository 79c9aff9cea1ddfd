import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { CATALOG_FILE, loadCatalog, ManifestError, parseCatalog } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import { aDirectory, refusalOf } from "./a-manifest.ts";
import { bytesOf, readVectors, type DocumentVector, type Expected } from "./vectors.ts";

function aRepository(bytes?: Uint8Array): string {
  const directory = aDirectory();
  mkdirSync(join(directory, "catalog"));
  if (bytes !== undefined) writeFileSync(join(directory, CATALOG_FILE), bytes);
  return directory;
}

describe("loadCatalog", () => {
  it.each(readVectors("catalog/valid") as DocumentVector[])("reads $file: $description", (vector) => {
    const catalog = loadCatalog(aRepository(bytesOf(vector)));
    expect(catalog).toEqual(vector.input);
    expect(Object.isFrozen(catalog.plugins)).toBe(true);
  });

  it.each(readVectors("catalog/invalid") as (DocumentVector & { expect: Expected })[])(
    "refuses $file: $description",
    (vector) => {
      const error = refusalOf(() => loadCatalog(aRepository(bytesOf(vector))));
      expect({ code: error.code, pointer: error.pointer }).toEqual(vector.expect);
    },
  );

  it("a repository without catalog is CATALOG_MISSING, a link in its place is not followed", () => {
    const elsewhere = aRepository(Buffer.from('{"schema_version":"0.1","plugins":[]}'));
    const linked = aDirectory();
    symlinkSync(join(elsewhere, "catalog"), join(linked, "catalog"));
    expect(refusalOf(() => loadCatalog(aDirectory())).code).toBe("CATALOG_MISSING");
    expect(refusalOf(() => loadCatalog(aRepository())).code).toBe("CATALOG_MISSING");
    expect(refusalOf(() => loadCatalog(linked)).code).toBe("CATALOG_NOT_A_FILE");
    expect(refusalOf(() => loadCatalog("a\0b")).code).toBe("CATALOG_UNREADABLE");
  });

  it("this repository's own catalog is one", () => {
    expect(loadCatalog(join(import.meta.dirname, "../../..")).schema_version).toBe("0.1");
  });

  it("parseCatalog throws nothing but ManifestError", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const candidate of [value, { schema_version: "0.1", plugins: value }]) {
          try {
            parseCatalog(candidate);
          } catch (error) {
            expect(error).toBeInstanceOf(ManifestError);
          }
        }
      }),
    );
  });
});
