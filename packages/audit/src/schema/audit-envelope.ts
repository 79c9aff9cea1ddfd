import Type from "typebox";

const closed = { additionalProperties: false } as const;

/** What is hashed for one event: the event, unchanged, and where and when the ledger took it in (AUD-05). */
export const auditEnvelope = Type.Object(
  {
    v: Type.Literal(1),
    log: Type.String({ pattern: "^ledger/[0-9a-f]{32}$" }),
    idx: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    t: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: "ms since 1970, UTC" }),
    id: Type.String({
      pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
    }),
    corr: Type.Unsafe<string | null>({ type: ["string", "null"] }),
    salt: Type.String({ pattern: "^[0-9a-f]{32}$" }),
    w: Type.Object(
      {
        pid: Type.Integer({ minimum: 0 }),
        start: Type.String({
          description: "start time of the process, in the system's own unit; may be empty",
        }),
        boot: Type.String({ description: "names this boot of the machine; may be empty" }),
        ns: Type.String({ description: "names the space that `pid` counts in; may be empty" }),
        host: Type.String({ description: "salted hash of the host's name" }),
        version: Type.String(),
      },
      closed,
    ),
    event: Type.Unsafe<Record<string, unknown>>({
      type: "object",
      description: "valid against the audit-event schema of its schema_version",
    }),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:ooo:schema:audit-envelope:0.2",
    title: "Envelope of an audit event, version 0.2",
    ...closed,
  },
);
