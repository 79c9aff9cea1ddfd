import type { SourceType } from "./source-identity.ts";

/** What is trusted: these bytes from this source. Trust never carries over to another subject. */
export type TrustSubject = {
  readonly source_type: SourceType;
  readonly source_identity: string;
  /** `sha256:` and 64 hex digits. */
  readonly artifact_digest: string;
};

/** What is installed: a plugin of this name from this source, whatever its bytes (TRU-05). */
export type InstallSubject = {
  readonly name: string;
  readonly source_type: SourceType;
  readonly source_identity: string;
};

/** Returns whether two values speak of one trust subject, all three parts exactly (TRU-01). */
export function sameSubject(a: TrustSubject, b: TrustSubject): boolean {
  return (
    a.source_type === b.source_type &&
    a.source_identity === b.source_identity &&
    a.artifact_digest === b.artifact_digest
  );
}

/** Returns whether two values speak of one installed plugin, whatever its bytes (TRU-05). */
export function sameInstall(a: InstallSubject, b: InstallSubject): boolean {
  return a.name === b.name && a.source_type === b.source_type && a.source_identity === b.source_identity;
}
