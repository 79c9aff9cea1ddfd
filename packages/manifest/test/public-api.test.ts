import { expect, it } from "vitest";

it("exports exactly its public API", async () => {
  expect(Object.keys(await import("@ooo/manifest")).sort()).toEqual([
    "CATALOG_FILE",
    "MANIFEST_FILE",
    "ManifestError",
    "bindArguments",
    "describeManifest",
    "formatBindProblem",
    "generateTypes",
    "isCommandName",
    "isHelpRequest",
    "isPluginName",
    "isScope",
    "limits",
    "loadCatalog",
    "loadManifest",
    "parseCatalog",
    "parseManifest",
    "quote",
    "resolveSourcePath",
    "splitWords",
  ]);
});
