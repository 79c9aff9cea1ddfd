import Type from "typebox";
import type { JsonValue } from "@ooo/strict-json";
import { Closed, JsonObject, RequestId, Text } from "./define.ts";

const Program = Closed({ name: Text(64), version: Text(64) });

export const HelloParams = Closed({
  versions: Type.Array(Type.String({ pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$" }), { minItems: 1, maxItems: 16 }),
  sdk: Type.Optional(Program),
});

export const HelloResult = Closed({
  version: Type.String({ pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$" }),
  host: Program,
  invocation_id: Text(128),
  plugin: Program,
  command: Closed({ namespace: Text(64), name: Text(64) }),
  capabilities: Type.Array(
    Closed({
      name: Type.Enum(["seed", "ledger", "state", "provenance", "runtime", "mcp", "handoff", "progress"]),
      access: Type.Enum(["read", "write", "execute", "attach", "call"]),
    }),
  ),
  scopes: Type.Array(Text(256)),
  config: JsonObject,
});

export const LogParams = Closed({
  level: Type.Enum(["debug", "info", "warn", "error"]),
  message: Text(16_384),
  fields: Type.Optional(
    Type.Unsafe<Readonly<Record<string, JsonValue>>>({ type: "object", maxProperties: 64 }),
  ),
});

export const CancelParams = Closed({
  reason: Type.Enum(["user", "time_limit", "resource_limit", "host"]),
  grace_ms: Type.Integer({ minimum: 0, maximum: 600_000 }),
});

export const RequestCancelParams = Closed({ id: RequestId });
