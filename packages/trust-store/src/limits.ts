/** Bounds on an artifact (DIG-04, T080). A plugin beyond them is refused, never cut short. */
export const ARTIFACT_LIMITS = {
  /** Files, links and directories together. */
  entries: 50_000,
  /** Symbolic links. */
  links: 4_096,
  /** Bytes of one file: 256 MiB. */
  fileBytes: 268_435_456,
  /** Bytes of all files: 1 GiB. */
  totalBytes: 1_073_741_824,
  /** Directories above an entry. */
  depth: 64,
  /** Bytes of one name: what ext4, APFS and NTFS hold. */
  nameBytes: 255,
  /** Bytes of a path from the artifact's root. */
  pathBytes: 1_024,
  /** Bytes of a link's target. */
  targetBytes: 1_024,
} as const;

/** Bounds on what `package.json` and the ignore files beside it may ask of the packing rules, per file or list. */
export const PACKING_LIMITS = {
  fileBytes: 262_144,
  patterns: 256,
  patternBytes: 512,
  /** `*`, `?`, `[`, `{` and `(` in one pattern: more of them make matching slow, not exact. */
  wildcards: 16,
} as const;

/** Threads that hash one directory, at most. */
export const MAX_HASH_THREADS = 8;

/** Files that must be left to hash, and bytes that they are expected to hold, before a thread's start-up pays. */
export const HASH_THREAD_PAYS = { files: 1_000, bytes: 33_554_432 } as const;

/** Bytes of `plugins.lock`, of a `trust.json` and of `first-party-overrides.json` that are read. */
export const MAX_FILE_BYTES = 16_777_216;

/** Bytes of a source URL. */
export const MAX_SOURCE_BYTES = 2_048;
