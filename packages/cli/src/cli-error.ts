import { ExitCode } from "./exit-codes.ts";

/** What the command line itself can find wrong. */
export type CliErrorCode =
  | "CLI_UNKNOWN_COMMAND"
  | "CLI_UNKNOWN_OPTION"
  | "CLI_MISSING_ARGUMENT"
  | "CLI_UNEXPECTED_ARGUMENT"
  | "CLI_OPTION_VALUE"
  | "CLI_UNKNOWN_CHOICE"
  | "CLI_DECLINED"
  | "CLI_CANCELLED"
  | "CLI_FILE_UNREADABLE"
  | "CLI_NO_DIRECTORY"
  | "CLI_UNKNOWN_SCOPE"
  | "CLI_NOT_SET"
  | "CLI_CANNOT_FIX"
  | "CLI_PLUGIN_BROKEN";

/** The one error of this package. `exitCode` is 2 (usage) unless something was tried and failed. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  readonly hint: string | undefined;
  readonly exitCode: number;

  constructor(
    code: CliErrorCode,
    message: string,
    detail: { hint?: string; exitCode?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.hint = detail.hint;
    this.exitCode = detail.exitCode ?? ExitCode.usage;
  }
}
