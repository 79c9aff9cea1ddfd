/** Why a lifecycle verb could not do what it was asked. */
export type LifecycleErrorCode =
  | "LIFECYCLE_CATALOGS_INVALID"
  | "LIFECYCLE_POLICY"
  | "LIFECYCLE_STORED_COPY"
  | "LIFECYCLE_STORE_WRITE"
  | "LIFECYCLE_REMOVE"
  | "LIFECYCLE_NOT_OFFERED"
  | "LIFECYCLE_NOTHING_OFFERED"
  | "LIFECYCLE_UNKNOWN_NAME"
  | "LIFECYCLE_AMBIGUOUS_NAME"
  | "LIFECYCLE_NOT_INSTALLED"
  | "LIFECYCLE_ALREADY_INSTALLED"
  | "LIFECYCLE_NAME_TAKEN"
  | "LIFECYCLE_DIGEST_MISMATCH"
  | "LIFECYCLE_FIRST_PARTY_SOURCE"
  | "LIFECYCLE_SCOPE_UNDECLARED"
  | "LIFECYCLE_NOTHING_TO_GRANT"
  | "LIFECYCLE_NOT_GRANTED"
  | "LIFECYCLE_CONFIRMATION_NEEDED"
  | "LIFECYCLE_TERMINAL_NEEDED"
  | "LIFECYCLE_NOTHING_BEFORE"
  | "LIFECYCLE_SOURCE_CHANGED"
  | "LIFECYCLE_GRANTS_FORGED"
  | "LIFECYCLE_ROW_EDITED"
  | "LIFECYCLE_UNKNOWN_SOURCE"
  | "LIFECYCLE_SOURCE_INVALID"
  | "LIFECYCLE_SOURCE_PROTOCOL"
  | "LIFECYCLE_SOURCE_CREDENTIALS"
  | "LIFECYCLE_SOURCE_FRAGMENT"
  | "LIFECYCLE_REF_INVALID"
  | "LIFECYCLE_REF_NOT_FOUND"
  | "LIFECYCLE_REF_AMBIGUOUS"
  | "LIFECYCLE_HOST_PRIVATE"
  | "LIFECYCLE_HOST_UNKNOWN"
  | "LIFECYCLE_SECRET_UNAVAILABLE"
  | "LIFECYCLE_PROGRAM_MISSING"
  | "LIFECYCLE_DIRECTORY"
  | "LIFECYCLE_GIT_AUTH"
  | "LIFECYCLE_GIT_REDIRECT"
  | "LIFECYCLE_GIT_NOT_FOUND"
  | "LIFECYCLE_GIT_OBJECT"
  | "LIFECYCLE_GIT_LIMIT"
  | "LIFECYCLE_GIT_TIMEOUT"
  | "LIFECYCLE_GIT_FAILED"
  | "LIFECYCLE_TREE_NAME"
  | "LIFECYCLE_TREE_COLLISION"
  | "LIFECYCLE_TREE_LINK"
  | "LIFECYCLE_TREE_LIMIT";

/** What a `LifecycleError` knows besides its message. */
export type LifecycleErrorDetail = {
  readonly path?: string;
  readonly expected?: string;
  readonly got?: string;
  readonly hint?: string;
  readonly cause?: unknown;
};

/** The one error of this package. `hint` is the exact next command, where there is one. */
export class LifecycleError extends Error {
  override readonly name = "LifecycleError";
  readonly code: LifecycleErrorCode;
  readonly path: string | undefined;
  readonly expected: string | undefined;
  readonly got: string | undefined;
  readonly hint: string | undefined;

  constructor(code: LifecycleErrorCode, message: string, detail: LifecycleErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.path = detail.path;
    this.expected = detail.expected;
    this.got = detail.got;
    this.hint = detail.hint;
  }
}
