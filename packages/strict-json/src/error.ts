/** Why a JSON text or value was refused. */
export type JsonErrorCode =
  | "JSON_TOO_LARGE"
  | "JSON_NOT_UTF8"
  | "JSON_SYNTAX"
  | "JSON_TOO_DEEP"
  | "JSON_DUPLICATE_KEY"
  | "JSON_FORBIDDEN_KEY"
  | "JSON_LONE_SURROGATE"
  | "JSON_NUMBER_RANGE"
  | "JSON_NOT_A_VALUE";

/** The one error of this package. `pointer` (RFC 6901) names the value, `offset` the UTF-16 unit in the text. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly code: JsonErrorCode;
  readonly pointer: string;
  readonly offset: number | undefined;

  constructor(
    code: JsonErrorCode,
    message: string,
    detail: { pointer?: string; offset?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.pointer = detail.pointer ?? "";
    this.offset = detail.offset;
  }
}
