import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Description, Parameter, Schema } from "./description.ts";
import { toJsonSchema } from "./json-schema.ts";

/** Holds requests and answers of one operation to its description. Each function returns what is wrong. */
export type OperationCheck = {
  request(parameters: Readonly<Record<string, string>>, query: URLSearchParams, body: unknown): string[];
  answer(status: number, body: unknown): string[];
};

/**
 * What any operation may answer with a basic error, whether its own description lists it or not: a bad token, no access,
 * what is private or not there, a rate limit (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api).
 */
const COMMON_ERRORS = new Set([401, 403, 404, 429]);

const BASIC_ERROR = { $ref: "#/components/schemas/basic-error" };

/** Returns the check of an operation; schemas are compiled when they are first needed. */
export function checkOperation(description: Description, method: string, template: string): OperationCheck {
  const operation = description.operation(method, template);
  const parameters = (operation.parameters ?? []).map((each) => description.resolve<Parameter>(each));
  const compiled = new Map<Schema, ValidateFunction>();
  const check = (schema: Schema, value: unknown, where: string): string[] => {
    let validate = compiled.get(schema);
    if (validate === undefined) compiled.set(schema, (validate = compile(toJsonSchema(description, schema))));
    if (validate(value)) return [];
    // Of the branches of a choice, the one that came furthest says most.
    const depth = (error: ErrorObject): number => error.instancePath.split("/").length;
    const [error] = (validate.errors ?? []).toSorted((a, b) => depth(b) - depth(a));
    return [`${where}${error?.instancePath ?? ""} ${error?.message ?? "does not fit"}`];
  };
  const checkValue = ({ name, in: where, required, schema }: Parameter, value: string | null): string[] => {
    if (value === null) return required === true ? [`${where} ${name} is missing`] : [];
    return check(schema, typed(value, description.resolve<Schema>(schema)), `${where} ${name}`);
  };
  return {
    request(path, query, body) {
      const known = new Set(parameters.filter((each) => each.in === "query").map(({ name }) => name));
      const unknown = [...query.keys()].filter((name) => !known.has(name));
      const content = operation.requestBody?.content["application/json"]?.schema;
      return [
        ...unknown.map((name) => `query ${name} is not described`),
        ...parameters.flatMap((each) => {
          if (each.in === "header") return [];
          return checkValue(each, each.in === "path" ? (path[each.name] ?? null) : query.get(each.name));
        }),
        ...(body === undefined
          ? []
          : content === undefined
            ? ["body is not described"]
            : check(content, body, "body")),
      ];
    },
    answer(status, body) {
      const described = operation.responses[String(status)];
      if (described === undefined) {
        if (!COMMON_ERRORS.has(status)) return [`status ${String(status)} is not described`];
        return check(BASIC_ERROR, body, "answer");
      }
      const { content } = description.resolve<{ content?: Record<string, { schema?: Schema }> }>(described);
      const schema = content?.["application/json"]?.schema;
      if (schema === undefined) return body === undefined ? [] : ["answer has a body that is not described"];
      return check(schema, body, "answer");
    },
  };
}

function compile(schema: Schema): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv, ["date-time", "uri", "int64"]);
  return ajv.compile(schema);
}

/** Returns the word of a path or query as what its schema says that it is. */
function typed(word: string, { type }: Schema): unknown {
  if (type === "integer" || type === "number") return /^-?\d+$/.test(word) ? Number(word) : word;
  return type === "boolean" && (word === "true" || word === "false") ? word === "true" : word;
}
