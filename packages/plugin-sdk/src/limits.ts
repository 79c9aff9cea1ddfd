/** What the SDK does by itself so that the host never has to refuse it. */
export const SDK_LIMITS = {
  /** UTF-16 units of a log message; a longer one is cut short. */
  maxLogMessage: 16_384,
  /** Bytes of a log's fields as JSON; more is left out. */
  maxLogFieldBytes: 32 * 1024,
  /** Redirects that `fetch` follows, as the fetch standard has it. */
  maxRedirects: 20,
} as const;

/** Exit codes of a plugin that was made with this SDK, those of `ooo` where one fits. */
export const EXIT = { ok: 0, failed: 1, usage: 2, blocked: 77, cancelled: 130 } as const;
