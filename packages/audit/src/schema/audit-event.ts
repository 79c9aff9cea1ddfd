import Type from "typebox";
import {
  EVENT_TYPES,
  EVENT_TYPES_0_1,
  RESULT_STATUSES,
  RESULT_STATUSES_0_1,
  SOURCE_TYPES,
  TRUST_STATES,
} from "../event.ts";

const closed = { additionalProperties: false } as const;
const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: "string", enum: values });
const count = Type.Integer({ minimum: 0 });

/** Provenance keys beside the fixed ones are free, but cannot name a member of every object. */
const PROVENANCE_KEY = "^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_][A-Za-z0-9_.:-]{0,127}$";

const parts = {
  plugin: Type.Object(
    { name: Type.String({ minLength: 1 }), version: Type.String(), source_type: oneOf(SOURCE_TYPES) },
    closed,
  ),
  command: Type.Object(
    {
      namespace: Type.String(),
      name: Type.String(),
      argv: Type.Array(Type.String()),
      argv_summary: Type.Optional(
        Type.Object(
          { argc: count, byte_length: count, sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }) },
          closed,
        ),
      ),
    },
    closed,
  ),
  trust_state: oneOf(TRUST_STATES),
  capabilities_used: Type.Array(Type.String()),
  permissions_used: Type.Array(Type.String()),
};

const header = (version: string) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:ooo:schema:audit-event:${version}`,
  title: `Audit event, version ${version}`,
  ...closed,
});

const INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?";

/** AUD-01 to AUD-03, version 0.1: read and exported. */
export const auditEvent01 = Type.Object(
  {
    schema_version: Type.Literal("0.1"),
    event_type: oneOf(EVENT_TYPES_0_1),
    occurred_at: Type.String({ pattern: `${INSTANT}(?:Z|\\+00:00)$` }),
    ...parts,
    provenance: Type.Unsafe<Record<string, string>>({
      type: "object",
      additionalProperties: { type: "string" },
    }),
    result: Type.Object({ status: oneOf(RESULT_STATUSES_0_1), message: Type.String() }, closed),
  },
  header("0.1"),
);

/** AUD-01 to AUD-03, version 0.2: what is written. `started` is for `plugin.invoked` only. */
export const auditEvent02 = Type.Object(
  {
    schema_version: Type.Literal("0.2"),
    event_type: oneOf(EVENT_TYPES),
    occurred_at: Type.String({ pattern: `${INSTANT}Z$` }),
    ...parts,
    provenance: Type.Unsafe<Record<string, string>>({
      type: "object",
      patternProperties: { [PROVENANCE_KEY]: { type: "string" } },
      additionalProperties: false,
    }),
    result: Type.Object({ status: oneOf(RESULT_STATUSES), message: Type.String() }, closed),
  },
  {
    ...header("0.2"),
    if: { type: "object", properties: { event_type: { type: "string", const: "plugin.invoked" } } },
    else: {
      type: "object",
      properties: {
        result: {
          type: "object",
          properties: { status: { type: "string", not: { const: "started" } } },
        },
      },
    },
  },
);
