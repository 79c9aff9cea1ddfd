import Type from "typebox";
import { closed, digest, oneOf, pluginName, risk, scope, sourceType, text, time } from "./parts.ts";

const grant = Type.Object(
  {
    source_type: sourceType,
    source_identity: text,
    artifact_digest: digest,
    scope: Type.Optional(scope),
    risk: Type.Optional(risk),
    granted_by: text,
    granted_at: time,
    how: oneOf("terminal", "flag"),
  },
  {
    ...closed,
    dependentRequired: { scope: ["risk"], risk: ["scope"] },
    description: "A grant of one scope; without scope and risk, the consent to run at all.",
  },
);

/** `plugins/<name>/trust.json`, version 0.1 (TRU-01). */
export const trustSchema = Type.Object(
  { schema_version: Type.Literal("0.1"), name: pluginName, grants: Type.Array(grant) },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:ooo:schema:trust:0.1",
    title: "Grants of one plugin (trust.json), a projection of the ledger",
    ...closed,
  },
);
