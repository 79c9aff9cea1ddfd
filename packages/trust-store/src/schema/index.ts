import { firstPartyOverridesSchema } from "./first-party-overrides.ts";
import { lockfileSchema } from "./lockfile.ts";
import { trustSchema } from "./trust.ts";

/** The schemas that this package owns; `tools/generate.ts` writes them and their validators. */
export const schemas = [
  { file: "0.1/lockfile.schema.json", schema: lockfileSchema, validator: "validate-lockfile" },
  { file: "0.1/trust.schema.json", schema: trustSchema, validator: "validate-trust" },
  {
    file: "0.1/first-party-overrides.schema.json",
    schema: firstPartyOverridesSchema,
    validator: "validate-first-party-overrides",
  },
];
