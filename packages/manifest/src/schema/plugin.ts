import Type from "typebox";
import { limits } from "../limits.ts";
import { ARGUMENT_NAME, COMMAND_NAME, PLUGIN_NAME, SCOPE } from "../names.ts";
import { closed, oneOf, relativePath, text, version } from "./parts.ts";

const opaque = Type.Unsafe<Record<string, unknown>>({ type: "object" });
/** MAN-03: kept for forward compatibility, never trusted. */
const extensible = { ...closed, patternProperties: { "^x-[a-z0-9]+(-[a-z0-9]+)*$": opaque } };

const pluginName = Type.String({ pattern: PLUGIN_NAME });
const risk = oneOf("read_only", "write", "destructive");
const scope = Type.String({ pattern: SCOPE, maxLength: limits.maxScopeLength });

const source = Type.Object(
  {
    type: oneOf("local_path", "plugin_home", "first_party"),
    path: Type.Optional(relativePath),
    repository: Type.Optional(Type.String({ minLength: 1, maxLength: limits.maxPathLength })),
  },
  {
    ...closed,
    // MAN-05: only what ships with ooo needs no path.
    if: { properties: { type: { enum: ["local_path", "plugin_home"] } }, required: ["type"] },
    then: { properties: { path: { type: "string" } }, required: ["path"] },
  },
);

const argument = Type.Object(
  {
    name: Type.String({ pattern: ARGUMENT_NAME, maxLength: limits.maxArgumentNameLength }),
    type: oneOf("string", "boolean", "integer", "path", "url"),
    required: Type.Boolean(),
    description: Type.Optional(Type.String({ default: "" })),
  },
  closed,
);

const command = Type.Object(
  {
    namespace: pluginName,
    name: Type.String({ pattern: COMMAND_NAME }),
    summary: Type.String({ minLength: 1 }),
    usage: Type.String({ minLength: 1 }),
    risk,
    requires_confirmation: Type.Optional(Type.Boolean({ default: false })),
    arguments: Type.Optional(Type.Array(argument, { maxItems: limits.maxArguments, default: [] })),
    permissions: Type.Optional(Type.Array(scope, { maxItems: limits.maxPermissions })),
    timeout_seconds: Type.Optional(Type.Integer({ minimum: 1, maximum: limits.maxTimeoutSeconds })),
    result_states: Type.Optional(
      Type.Array(oneOf("completed", "blocked", "failed", "cancelled"), { minItems: 1, maxItems: 4 }),
    ),
    upstream: Type.Optional(opaque),
    artifacts: Type.Optional(opaque),
    handoff: Type.Optional(opaque),
    redaction: Type.Optional(opaque),
  },
  extensible,
);

const capability = Type.Object(
  {
    name: oneOf("seed", "ledger", "state", "provenance", "runtime", "mcp", "handoff", "progress"),
    access: oneOf("read", "write", "execute", "attach", "call"),
    reason: Type.Optional(text),
  },
  closed,
);

const permission = Type.Object(
  { scope, risk, required: Type.Boolean(), reason: Type.Optional(text) },
  closed,
);

const event = oneOf(
  "plugin.discovered",
  "plugin.installed",
  "plugin.trusted",
  "plugin.invoked",
  "plugin.permission_used",
  "plugin.completed",
  "plugin.failed",
);

/** `ouroboros.plugin.json`, version 0.1. */
export const pluginSchema = Type.Object(
  {
    schema_version: Type.Literal("0.1"),
    name: pluginName,
    version,
    description: Type.Optional(Type.String({ default: "" })),
    source,
    commands: Type.Array(command, { minItems: 1, maxItems: limits.maxCommands }),
    // Names times accesses: a longer list cannot be unique.
    capabilities: Type.Array(capability, { maxItems: 40 }),
    permissions: Type.Array(permission, { maxItems: limits.maxPermissions }),
    entrypoint: Type.Object(
      {
        type: oneOf("command"),
        command: Type.String({ pattern: "\\S", maxLength: limits.maxEntrypointLength }),
      },
      closed,
    ),
    audit: Type.Optional(Type.Object({ events: Type.Array(event, { minItems: 1, maxItems: 7 }) }, closed)),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:ooo:schema:plugin:0.1",
    title: "Plugin manifest (ouroboros.plugin.json)",
    ...extensible,
  },
);
