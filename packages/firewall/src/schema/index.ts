import { ScopeFile } from "./scope.ts";

/** What `tools/generate.ts` writes for this package. */
export const schemas = [
  { file: "0.1/scope.schema.json", schema: ScopeFile, validator: "validate-scope-definition" },
];

/** Data that is carried inside the package, so that a bundled command line needs no file beside it. */
export const embeds = [{ glob: "catalog/scopes/*.json", module: "scope-files" }];
