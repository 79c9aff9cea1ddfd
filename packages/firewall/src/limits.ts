/** Limits and defaults of this package. */
export const LIMITS = {
  /** Longest request body that is read in order to judge it, in bytes. */
  judgedBodyBytes: 1024 * 1024,
  /** Deepest nesting of such a body. */
  judgedBodyDepth: 64,
  /** Longest secret, in bytes. */
  secretBytes: 8192,
  /** How long a command that prints a secret, or a stand-in for an interpreter, may take, in milliseconds. */
  askTimeoutMs: 10_000,
} as const;
