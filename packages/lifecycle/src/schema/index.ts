import { KnownSourcesSchema } from "./known-sources.ts";

export const schemas = [
  { file: "0.1/catalogs.schema.json", schema: KnownSourcesSchema, validator: "validate-known-sources" },
];
