import Type from "typebox";
import { limits } from "../limits.ts";
import { PLUGIN_NAME } from "../names.ts";
import { closed, relativePath, text, version } from "./parts.ts";

const entry = Type.Object(
  {
    name: Type.String({ pattern: PLUGIN_NAME }),
    version,
    path: relativePath,
    description: text,
    digest: Type.Optional(Type.String({ pattern: "^sha256:[0-9a-f]{64}$" })),
  },
  closed,
);

/** `catalog/index.json`, version 0.1. */
export const catalogSchema = Type.Object(
  {
    schema_version: Type.Literal("0.1"),
    plugins: Type.Array(entry, { maxItems: limits.maxCatalogEntries }),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:ooo:schema:catalog:0.1",
    title: "Catalog of a plugin repository (catalog/index.json)",
    ...closed,
  },
);
