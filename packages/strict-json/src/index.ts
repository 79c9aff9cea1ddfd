export type { JsonErrorCode } from "./error.ts";
export type { JsonLimits } from "./parse-strict-json.ts";
export type { JsonValue } from "./json-value.ts";
export { JsonError } from "./error.ts";
export { canonicalJson } from "./canonical-json.ts";
export { formatPointer } from "./pointer.ts";
export { parseStrictJson } from "./parse-strict-json.ts";
