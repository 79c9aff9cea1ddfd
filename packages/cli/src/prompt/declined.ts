import { CliError } from "../cli-error.ts";
import { ExitCode } from "../exit-codes.ts";

/** The end of every question that was answered with no, or could not be asked. */
export function declined(what: string, hint?: string): CliError {
  return new CliError("CLI_DECLINED", what, {
    exitCode: ExitCode.blocked,
    ...(hint === undefined ? {} : { hint }),
  });
}
