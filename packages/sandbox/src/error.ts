/** Why a sandbox could not be set up or a policy was refused. Nothing of the plugin ran. */
export type SandboxErrorCode =
  | "SANDBOX_POLICY_INVALID"
  | "SANDBOX_PATH_MISSING"
  | "SANDBOX_PATH_NOT_CANONICAL"
  | "SANDBOX_BWRAP_MISSING"
  | "SANDBOX_BWRAP_TOO_OLD"
  | "SANDBOX_BWRAP_SETUID"
  | "SANDBOX_BWRAP_UNTRUSTED"
  | "SANDBOX_USERNS_FORBIDDEN"
  | "SANDBOX_PROC_FORBIDDEN"
  | "SANDBOX_TOOL_MISSING"
  | "SANDBOX_DESCRIPTORS"
  | "SANDBOX_SETUP_FAILED"
  | "SANDBOX_EGRESS_FAILED"
  | "SANDBOX_JOURNAL_BROKEN"
  | "SANDBOX_PLATFORM_UNSUPPORTED";

/** The one error of this package. `hint` is what a person can do about it; `path` the file that it is about. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
  readonly code: SandboxErrorCode;
  readonly hint: string | undefined;
  readonly path: string | undefined;

  constructor(
    code: SandboxErrorCode,
    message: string,
    detail: { hint?: string; path?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.hint = detail.hint;
    this.path = detail.path;
  }
}
