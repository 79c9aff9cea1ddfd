/** Why something under the home directory could not be used. */
export type HomeErrorCode =
  | "HOME_BAD_ROOT"
  | "HOME_MISSING"
  | "HOME_SYMLINK"
  | "HOME_NOT_A_DIRECTORY"
  | "HOME_FOREIGN_OWNER"
  | "HOME_OPEN_TO_OTHERS"
  | "HOME_FOREIGN_FILES"
  | "HOME_UNKNOWN_VERSION"
  | "HOME_BAD_NAME"
  | "HOME_FILE_UNREADABLE"
  | "HOME_FILE_TOO_LARGE"
  | "HOME_WRITE_FAILED"
  | "HOME_LOCKED"
  | "HOME_LOCK_NESTED"
  | "HOME_LOCK_UNUSABLE"
  | "HOME_CONFIG_SYNTAX"
  | "HOME_CONFIG_VERSION"
  | "HOME_CONFIG_INVALID"
  | "HOME_CONFIG_EDIT";

/** What an error can say beside its message. */
export type HomeErrorDetail = {
  /** The file or directory it is about. */
  readonly path?: string;
  /** In `config.toml`: the table as it is written there, for example `[git."github.com"]`. */
  readonly table?: string;
  /** In `config.toml`: the field of that table. */
  readonly field?: string;
  /** The next command or edit that mends it. */
  readonly hint?: string;
  readonly cause?: unknown;
};

/** The one error of this package. */
export class HomeError extends Error {
  override readonly name = "HomeError";
  readonly code: HomeErrorCode;
  readonly path: string | undefined;
  readonly table: string | undefined;
  readonly field: string | undefined;
  readonly hint: string | undefined;

  constructor(code: HomeErrorCode, message: string, detail: HomeErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.path = detail.path;
    this.table = detail.table;
    this.field = detail.field;
    this.hint = detail.hint;
  }
}

/** Returns the code of a file system error (`ENOENT`), or undefined for anything else that was thrown. */
export function errnoOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string"
    ? thrown.code
    : undefined;
}
