/** Why a primitive could not do its work. What a plugin did wrong is a `ProtocolError` instead: an answer to it. */
export type CoreErrorCode =
  | "CORE_STATE_LOCKED"
  | "CORE_STATE_TOO_NEW"
  | "CORE_STATE_BROKEN"
  | "CORE_STATE_FULL"
  | "CORE_STATE_UNUSABLE"
  | "CORE_BAD_OWNER"
  | "CORE_EVIDENCE_BROKEN"
  | "CORE_EVIDENCE_UNUSABLE";

/** What an error can say beside its message. */
export type CoreErrorDetail = {
  /** The file it is about. */
  readonly path?: string;
  /** What to do next: an exact command where there is one. */
  readonly hint?: string;
  readonly cause?: unknown;
};

/** The one error of this package. */
export class CoreError extends Error {
  override readonly name = "CoreError";
  readonly code: CoreErrorCode;
  readonly path: string | undefined;
  readonly hint: string | undefined;

  constructor(code: CoreErrorCode, message: string, detail: CoreErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.path = detail.path;
    this.hint = detail.hint;
  }
}
