/** Why an artifact, a source or one of the files of this package was refused. */
export type TrustStoreErrorCode =
  | "TRUST_ARTIFACT_MISSING"
  | "TRUST_ARTIFACT_UNREADABLE"
  | "TRUST_ARTIFACT_CHANGING"
  | "TRUST_ARTIFACT_SPECIAL_FILE"
  | "TRUST_ARTIFACT_LINK_ESCAPES"
  | "TRUST_ARTIFACT_NAME"
  | "TRUST_ARTIFACT_COLLISION"
  | "TRUST_ARTIFACT_LIMIT"
  | "TRUST_ARTIFACT_PACKAGE_JSON"
  | "TRUST_ARTIFACT_WRITE"
  | "TRUST_SOURCE_INVALID"
  | "TRUST_NAME_INVALID"
  | "TRUST_FILE_UNREADABLE"
  | "TRUST_FILE_WRITE"
  | "TRUST_FILE_SYNTAX"
  | "TRUST_FILE_VERSION"
  | "TRUST_FILE_INVALID"
  | "TRUST_FILE_LIMIT";

/** What a `TrustStoreError` knows besides its message. */
export type TrustStoreErrorDetail = {
  /** The file or entry, escaped for display. */
  readonly path?: string;
  /** JSON pointer of the field within `path`. */
  readonly pointer?: string;
  readonly expected?: string;
  readonly got?: string;
  readonly hint?: string;
  readonly cause?: unknown;
};

/** The one error of this package. `hint` is the exact next command or change, where there is one. */
export class TrustStoreError extends Error {
  override readonly name = "TrustStoreError";
  readonly code: TrustStoreErrorCode;
  readonly path: string | undefined;
  readonly pointer: string | undefined;
  readonly expected: string | undefined;
  readonly got: string | undefined;
  readonly hint: string | undefined;

  constructor(code: TrustStoreErrorCode, message: string, detail: TrustStoreErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.path = detail.path;
    this.pointer = detail.pointer;
    this.expected = detail.expected;
    this.got = detail.got;
    this.hint = detail.hint;
  }
}
