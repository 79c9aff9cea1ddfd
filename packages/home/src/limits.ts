/** Limits and defaults of this package. */
export const LIMITS = {
  /** Largest `config.toml`, in bytes. */
  configBytes: 256 * 1024,
  /** Deepest nesting of tables and arrays in `config.toml`. */
  configDepth: 16,
  /** Largest `home.json`, in bytes. */
  markerBytes: 4096,
  /** How long `withHomeLock` waits for another holder before it gives up, in milliseconds. */
  lockTimeoutMs: 30_000,
  /** Longest pause between two tries for the lock, in milliseconds; each pause is a random part of it. */
  lockRetryMs: 16,
  /** Age from which a temporary file counts as left over whoever made it, in milliseconds. */
  leftoverAgeMs: 60 * 60 * 1000,
} as const;
