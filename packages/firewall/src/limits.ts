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
  /** What is read of their answer, in bytes. */
  answerBytes: 64 * 1024,
  /** Entries and levels of a workspace that are searched for names that run code later. */
  scannedEntries: 50_000,
  /** The same after a run, which may have made many. */
  scannedEntriesAfter: 200_000,
  scannedDepth: 12,
  /** Longest of git's small files that is read, in bytes. */
  gitFileBytes: 256 * 1024,
  /** Entries beside a path that does not exist yet which can still be shown to the plugin. */
  siblings: 200,
  /** Installations that `shell:execute` shows. */
  installations: 64,
  /** How long after a revocation a run may still use what was revoked, in milliseconds, at most. */
  revocationMs: 800,
  /** Characters of a shortened text in a notice or an event. */
  shownText: 300,
  /** Output up to this length is hashed at its end, in bytes; longer output in a thread of its own. */
  inlineHashBytes: 1024 * 1024,
  /** What is handed to that thread at once, and how much of it may wait. */
  hashSlotBytes: 1024 * 1024,
  hashSlots: 4,
} as const;
