/** What bounds a run: histories and files are somebody's input. */
export const LIMITS = {
  /** Commits between the last version and HEAD. */
  maxCommits: 50_000,
  /** Bytes of one answer of git. */
  maxGitBytes: 64 * 1024 * 1024,
  /** UTF-16 units of a commit's message that are read; the rest is ignored. */
  maxMessage: 16_384,
  /** UTF-16 units of one line in the notes. */
  maxLine: 500,
  /** Lines of one section of the notes; more are counted. */
  maxLines: 500,
  /** Changesets, and bytes of one. */
  maxChangesets: 1_000,
  maxChangesetBytes: 64 * 1024,
  /** Bytes of a changelog or a version file. */
  maxFileBytes: 16 * 1024 * 1024,
} as const;
