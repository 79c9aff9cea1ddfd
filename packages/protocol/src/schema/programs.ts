import Type from "typebox";
import { Closed, Cursor, JsonObject, Text } from "./define.ts";

const Name = Type.String({ minLength: 1, maxLength: 128 });

export const SeedReadParams = Closed({ name: Type.Optional(Name) });
export const SeedReadResult = Closed({
  found: Type.Boolean(),
  seed: Type.Optional(JsonObject),
  revision: Type.Optional(Name),
});

export const SeedProposeParams = Closed({
  name: Type.Optional(Name),
  revision: Type.Optional(Name),
  seed: JsonObject,
  reason: Type.String({ minLength: 1, maxLength: 4096 }),
});
export const SeedProposeResult = Closed({ id: Name });

export const RuntimeExecuteParams = Closed({
  runtime: Name,
  arguments: Type.Optional(Type.Array(Text(32_768), { maxItems: 256 })),
  input: Type.Optional(Text(262_144)),
  timeout_seconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 86_400 })),
});
export const RuntimeExecuteResult = Closed({
  exit_code: Type.Optional(Type.Integer({ minimum: 0, maximum: 255 })),
  signal: Type.Optional(Type.String({ pattern: "^SIG[A-Z0-9]{1,12}$" })),
});

export const McpListToolsParams = Closed({ server: Type.Optional(Name), cursor: Type.Optional(Cursor) });
export const McpListToolsResult = Closed({
  tools: Type.Array(
    Closed({
      server: Name,
      name: Name,
      description: Type.Optional(Type.String()),
      input_schema: JsonObject,
    }),
  ),
  cursor: Type.Optional(Cursor),
});

export const McpCallToolParams = Closed({ server: Name, name: Name, arguments: Type.Optional(JsonObject) });
export const McpCallToolResult = Closed({
  content: Type.Array(JsonObject),
  structured_content: Type.Optional(JsonObject),
  is_error: Type.Boolean(),
});
