import { catalogSchema } from "./catalog.ts";
import { pluginSchema } from "./plugin.ts";

/** The schemas that this package owns; `tools/generate.ts` writes them and their validators. */
export const schemas = [
  { file: "0.1/plugin.schema.json", schema: pluginSchema, validator: "validate-plugin" },
  { file: "0.1/catalog.schema.json", schema: catalogSchema, validator: "validate-catalog" },
];
