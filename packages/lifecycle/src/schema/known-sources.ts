import Type from "typebox";

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const pluginName = Type.String({ pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$" });

export const KnownSourcesSchema = Type.Object(
  {
    schema_version: Type.Literal("0.1"),
    sources: Type.Array(
      Type.Object(
        {
          source_type: Type.Union([Type.Literal("local_path"), Type.Literal("plugin_home")]),
          source_identity: text(4096),
          location: text(4096),
          commit: Type.Optional(Type.String({ pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" })),
          ref: Type.Optional(text(255)),
          seen_at: text(40),
          offers: Type.Array(
            Type.Object(
              { name: pluginName, version: text(64), path: Type.String({ maxLength: 4096 }) },
              { additionalProperties: false },
            ),
            { maxItems: 1024 },
          ),
        },
        { additionalProperties: false },
      ),
      { maxItems: 4096 },
    ),
  },
  {
    $id: "urn:ooo:schema:catalogs:0.1",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "catalogs.json: the sources that were added, and what they offered",
    additionalProperties: false,
  },
);
