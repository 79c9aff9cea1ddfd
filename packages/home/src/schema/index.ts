import { Config } from "./config.ts";

/** The schemas that this package owns, for `tools/generate.ts`. */
export const schemas = [{ file: "0.1/config.schema.json", schema: Config, validator: "validate-config" }];
