/**
 * How an entry counts in the digest (DIG-01): a file is `0755` if its owner may execute it and else `0644`, a symbolic
 * link is `0777`.
 */
export type ArtifactMode = "0644" | "0755" | "0777";

/** One file or symbolic link of an artifact. Directories are implicit. */
export type ArtifactEntry = {
  /** Relative, `/`-separated, as the file system holds it: bytes, which need not be UTF-8. */
  readonly path: Buffer;
  readonly mode: ArtifactMode;
  /** Lower-case hex of the SHA-256 of the file's content or of the link's target. */
  readonly sha256: string;
  /** Bytes of the content or of the target. */
  readonly size: number;
  /** Where a link points, exactly as stored; only for mode `0777`. */
  readonly target?: Buffer;
};

/** A directory that was read to the last byte: its entries, sorted by path, and their digest. */
export type Artifact = {
  /** The directory: its absolute real path if it is a source, the path that was given if it is a stored copy. */
  readonly root: string;
  readonly entries: readonly ArtifactEntry[];
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
};
