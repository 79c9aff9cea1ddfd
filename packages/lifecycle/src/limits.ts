const MiB = 1_048_576;

/** Limits on a fetch from git (T080, T089). Sizes are bytes, times are milliseconds. */
export const GIT_LIMITS = {
  /** What a host may send: the pack, compressed. */
  receivedBytes: 512 * MiB,
  /** Largest single piece of memory that git may ask for. */
  allocationBytes: 512 * MiB,
  /** Memory that git and what it starts may hold together; watched where there is /proc. */
  residentBytes: 1536 * MiB,
  /** Bytes that git may print where we read them: the list of refs, a commit. */
  outputBytes: 16 * MiB,
  /** How long a host may take to name its refs. */
  resolveMs: 60_000,
  /** How long a whole fetch may take. */
  fetchMs: 900_000,
  /** How long a fetch may go without a byte or a word of progress. */
  stallMs: 90_000,
  /** How long reading the fetched tree may take. */
  readMs: 300_000,
  /** Files, links, directories and submodules of the tree, together. */
  entries: 100_000,
  /** Bytes of all files. */
  totalBytes: 2048 * MiB,
  /** Bytes of one file. */
  fileBytes: 256 * MiB,
  /** Bytes of one directory as git stores it. */
  treeBytes: 16 * MiB,
  /** Directories above an entry. */
  depth: 64,
  /** Bytes of a path from the root of the tree. */
  pathBytes: 1024,
  /** Bytes of one name. */
  nameBytes: 255,
  /** Bytes of a link's target. */
  targetBytes: 1024,
  /** Links that one look-up may pass through. */
  linkHops: 40,
};

/** Limits on a fetch; a caller may pass others, in tests mostly. */
export type GitLimits = Readonly<typeof GIT_LIMITS>;

/** Limits on what a person types. */
export const SOURCE_LIMITS = {
  /** Characters of a source. */
  sourceLength: 2048,
  /** Characters of a ref. */
  refLength: 255,
} as const;

/** Limits on where a secret comes from. */
export const SECRET_LIMITS = {
  /** Bytes of the secret. */
  bytes: 65_536,
  /** How long the program that prints it may take, in milliseconds. */
  commandMs: 30_000,
} as const;

/** How often the growth of a running fetch is looked at, in milliseconds. */
export const WATCH_INTERVAL_MS = 50;

/** At every how many of these looks the memory is looked at, too. */
export const MEMORY_WATCH_STEPS = 8;

/** Bytes of what git says on stderr that are kept to explain a failure. */
export const KEPT_STDERR_BYTES = 16_384;

/** Bounds of what lifecycle reads from a directory or from its own files. */
export const LIMITS = {
  /** Plugins that one directory may offer. */
  offers: 1024,
  /** Bytes of `catalogs.json`. */
  catalogsBytes: 16 * MiB,
} as const;
