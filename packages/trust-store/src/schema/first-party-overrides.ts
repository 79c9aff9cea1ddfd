import Type from "typebox";
import { closed, pluginName, time } from "./parts.ts";

const override = Type.Object({ name: pluginName, disabled_at: time }, closed);

/** `first-party-overrides.json`, version 0.1 (FPO-01). */
export const firstPartyOverridesSchema = Type.Object(
  { schema_version: Type.Literal("0.1"), disabled: Type.Array(override) },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:ooo:schema:first-party-overrides:0.1",
    title: "First-party programs that the user disabled (first-party-overrides.json)",
    ...closed,
  },
);
