import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A schema of OpenAPI 3.0, or what became of it. */
export type Schema = Readonly<Record<string, unknown>>;

/** A parameter of an operation. */
export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  /** Its value holds slashes. */
  readonly "x-multi-segment"?: boolean;
};

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** One operation as GitHub describes it. */
export type Operation = {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | { readonly $ref: string }>>;
};

/** GitHub's own description of its REST API, as `@octokit/openapi` publishes it. */
export type Description = {
  /** Throws if GitHub does not describe it. */
  operation(method: string, template: string): Operation;
  /** Returns what a `$ref` of the description means; anything else as it is. */
  resolve<T extends object>(value: T | { readonly $ref: string }): T;
};

type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>> | undefined>>;
};

/** Reads the description: 13 MB, about a tenth of a second. */
export function loadDescription(): Description {
  const path = fileURLToPath(import.meta.resolve("@octokit/openapi/generated/api.github.com.json"));
  const document = JSON.parse(readFileSync(path, "utf8")) as Document;
  return {
    operation(method, template) {
      const operation = document.paths[template]?.[method.toLowerCase()];
      if (operation === undefined) throw new Error(`GitHub describes no ${method} ${template}`);
      return operation;
    },
    resolve: <T extends object>(value: T | { readonly $ref: string }): T =>
      "$ref" in value ? (follow(document, value.$ref) as T) : value,
  };
}

function follow(document: object, reference: string): unknown {
  const parts = reference.replace(/^#\//, "").split("/");
  const unescaped = parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return unescaped.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
}
