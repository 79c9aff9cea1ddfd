import Type, { type TSchema } from "typebox";
import { PROTOCOL_VERSION } from "../limits.ts";
import {
  AnswerSchema,
  ErrorAnswerSchema,
  ErrorObjectSchema,
  LastWordSchema,
  NotificationSchema,
  RequestSchema,
} from "./envelope.ts";
import { notificationSchemas, requestSchemas } from "./methods.ts";

const definitions: Record<string, TSchema> = {
  request: RequestSchema,
  notification: NotificationSchema,
  answer: AnswerSchema,
  errorAnswer: ErrorAnswerSchema,
  lastWord: LastWordSchema,
  error: ErrorObjectSchema,
};
const ref = (name: string): TSchema => ({ $ref: `#/$defs/${name}` });

// One member per method, so that one generated module checks them all; each method has a definition of its own, so
// that it becomes a function of its own, which is compiled when it is first called.
const members: Record<string, TSchema> = { error: Type.Optional(ref("error")) };
for (const [method, schema] of Object.entries({ ...requestSchemas, ...notificationSchemas })) {
  const parts: Record<string, TSchema> = {};
  for (const [part, value] of Object.entries<TSchema>(schema)) {
    definitions[`${method}.${part}`] = value;
    parts[part] = Type.Optional(ref(`${method}.${part}`));
  }
  definitions[method] = Type.Object(parts, { additionalProperties: false });
  members[method] = Type.Optional(ref(method));
}

/** The schema that this package owns. */
export const schemas: readonly { file: string; validator: string; schema: object }[] = [
  {
    file: `${PROTOCOL_VERSION}/host-protocol.schema.json`,
    validator: "validate-host-protocol",
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:ooo:schema:host-protocol:${PROTOCOL_VERSION}`,
      title: "Host protocol",
      description:
        'Messages between a plugin and its host. $defs holds the five message forms and, per method, `<method>.params` and `<method>.result`. The root is an object with one member per method, { "state.get": { "params": ..., "result": ... } }: a way to check the parts of any method with this one schema.',
      ...(Type.Object(members, { additionalProperties: false }) as object),
      $defs: definitions,
    },
  },
];
