import Type from "typebox";
import { closed, commit, digest, pluginName, scope, sourceType, text, time, version } from "./parts.ts";

const fingerprint = Type.String({ pattern: "^stat:[0-9a-f]{64}$" });

/** What a version of a plugin is; the installed one and the one before it have the same fields. */
const installed = {
  version,
  commit: Type.Optional(commit),
  ref: Type.Optional(text),
  artifact_digest: digest,
  manifest_digest: digest,
  signer: Type.Optional(text),
  installed_at: time,
};

const plugin = Type.Object(
  {
    name: pluginName,
    source_type: sourceType,
    source_identity: text,
    repository: Type.Optional(text),
    path: Type.Optional(text),
    ...installed,
    source_fingerprint: Type.Optional(fingerprint),
    stored_fingerprint: Type.Optional(fingerprint),
    commands: Type.Array(
      Type.String({ pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9] [a-z0-9][a-z0-9-]{0,62}[a-z0-9]$" }),
      { minItems: 1, maxItems: 256, description: "`<namespace> <command>`, in the manifest's order." },
    ),
    required_scopes: Type.Array(scope, { maxItems: 128 }),
    optional_scopes: Type.Array(scope, { maxItems: 128 }),
    previous: Type.Optional(Type.Object(installed, closed)),
  },
  closed,
);

const disabled = Type.Object(
  {
    name: pluginName,
    source_type: sourceType,
    source_identity: text,
    reason: text,
    disabled_at: time,
  },
  closed,
);

/** `plugins.lock`, version 0.1 (LCK-01). */
export const lockfileSchema = Type.Object(
  {
    schema_version: Type.Literal("0.1"),
    plugin: Type.Optional(Type.Array(plugin)),
    disabled: Type.Optional(Type.Array(disabled)),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:ooo:schema:lockfile:0.1",
    title: "What is installed (plugins.lock)",
    ...closed,
  },
);
