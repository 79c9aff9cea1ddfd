/** Why a plugin could not be written or checked. What is wrong with a plugin is a value instead: a `CheckProblem`. */
export type PluginTestingErrorCode =
  | "TESTING_BAD_NAME"
  | "TESTING_DIRECTORY_IN_USE"
  | "TESTING_WRITE_FAILED"
  | "TESTING_BAD_CASES"
  | "TESTING_NO_PLUGIN";

/** What an error can say beside its message. */
export type PluginTestingErrorDetail = {
  /** The file or directory it is about. */
  readonly path?: string;
  /** JSON pointer of the wrong value in that file. */
  readonly pointer?: string;
  /** What to do next: an exact command where there is one. */
  readonly hint?: string;
  readonly cause?: unknown;
};

/** The one error of this package. */
export class PluginTestingError extends Error {
  override readonly name = "PluginTestingError";
  readonly code: PluginTestingErrorCode;
  readonly path: string | undefined;
  readonly pointer: string | undefined;
  readonly hint: string | undefined;

  constructor(code: PluginTestingErrorCode, message: string, detail: PluginTestingErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.path = detail.path;
    this.pointer = detail.pointer;
    this.hint = detail.hint;
  }
}
