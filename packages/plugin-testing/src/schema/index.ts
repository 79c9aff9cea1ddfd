import Type, { type TProperties } from "typebox";

const Closed = (properties: TProperties) => Type.Object(properties, { additionalProperties: false });
const Texts = Type.Array(Type.String(), { maxItems: 1000 });
const Path = Type.String({
  minLength: 1,
  maxLength: 1024,
  pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$",
});
const Files = (value: object) =>
  Type.Record(Path, value as never, { maxProperties: 1000, additionalProperties: false });

const AnswerSchema = Closed({
  method: Type.Optional(Type.String({ pattern: "^[A-Z]{1,16}$" })),
  url: Type.String({ pattern: "^https?://[^/]+/" }),
  status: Type.Optional(Type.Integer({ minimum: 200, maximum: 599 })),
  headers: Type.Optional(Type.Record(Type.String(), Type.String())),
  body: Type.Optional(Type.Unknown({ description: "a text as it is, anything else as JSON" })),
});

const ExpectSchema = Closed({
  outcome: Type.Optional(Type.Enum(["completed", "failed", "blocked", "cancelled"])),
  exit_code: Type.Optional(Type.Integer({ minimum: 0, maximum: 255 })),
  stdout: Type.Optional(Type.String({ description: "all of it" })),
  stdout_contains: Type.Optional(Texts),
  stderr_contains: Type.Optional(Texts),
  files: Type.Optional(
    Files(Type.Unsafe({ type: ["string", "null"], description: "null: it is not there" })),
  ),
});

const CaseSchema = Closed({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  command: Type.String({
    pattern: "^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$",
    description: "<namespace> <name>",
  }),
  words: Type.Optional(Texts),
  files: Type.Optional(
    Files(
      Type.Unsafe({
        anyOf: [
          Type.String(),
          Closed({ base64: Type.String({ pattern: "^[A-Za-z0-9+/]*={0,2}$", description: "bytes" }) }),
        ],
      }),
    ),
  ),
  grants: Type.Optional({ ...Texts, description: "scopes; by default all that are declared" } as never),
  config: Type.Optional(
    Type.Unsafe({
      type: "object",
      description:
        "what [plugins.<name>] of config.toml would hold: texts, numbers, flags, lists and tables of them",
    }),
  ),
  answers: Type.Optional(Type.Array(AnswerSchema, { maxItems: 1000 })),
  expect: Type.Optional(ExpectSchema),
});

/** The schema that this package owns. */
export const schemas: readonly { file: string; validator: string; schema: object }[] = [
  {
    file: "0.1/plugin-check.schema.json",
    validator: "validate-plugin-check",
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:ooo:schema:plugin-check:0.1",
      title: "Cases of `ooo plugin check --run` (ooo.check.json), version 0.1",
      ...Closed({
        $schema: Type.Optional(Type.String()),
        schema_version: Type.Optional(Type.Literal("0.1")),
        cases: Type.Array(CaseSchema, { maxItems: 1000 }),
      }),
    },
  },
];
