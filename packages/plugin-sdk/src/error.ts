/** Why a plugin could not go on. `PLUGIN_FAILED` is for authors; the others are found before a handler runs. */
export type PluginErrorCode =
  "PLUGIN_FAILED" | "PLUGIN_UNKNOWN_COMMAND" | "PLUGIN_BAD_ARGUMENTS" | "PLUGIN_NO_HOST";

/** What an error can say beside its message. */
export type PluginErrorDetail = {
  readonly code?: PluginErrorCode;
  /** What to do next: an exact command where there is one. */
  readonly hint?: string;
  /** What the process exits with; 1 by default. */
  readonly exitCode?: number;
  readonly cause?: unknown;
};

/** An expected failure: shown as one `error:` line, without a stack. The one error of this package. */
export class PluginError extends Error {
  override readonly name = "PluginError";
  readonly code: PluginErrorCode;
  readonly hint: string | undefined;
  readonly exitCode: number;

  constructor(message: string, detail: PluginErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = detail.code ?? "PLUGIN_FAILED";
    this.hint = detail.hint;
    this.exitCode = detail.exitCode ?? 1;
  }
}
