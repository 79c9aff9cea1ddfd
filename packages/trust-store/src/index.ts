export type { Artifact, ArtifactEntry, ArtifactMode } from "./artifact-entry.ts";
export type { ArtifactFile } from "./artifact-files.ts";
export type { ArtifactChange } from "./compare-artifacts.ts";
export type { LocalSourceState } from "./compare-local-source.ts";
export type { TrustStoreErrorCode, TrustStoreErrorDetail } from "./error.ts";
export type { FingerprintScope } from "./fingerprint.ts";
export type { FirstPartyOverride } from "./first-party-overrides.ts";
export type { FoldedTrust, TrustEvent } from "./fold-trust-events.ts";
export type { Grant, GrantHow, GrantsFile, Risk } from "./grant.ts";
export type { DisableRecord, InstalledVersion, LockedPlugin, Lockfile } from "./lockfile.ts";
export type { DigestOptions } from "./read-stored-artifact.ts";
export type { ReconciledTrust } from "./reconcile-grants.ts";
export type { SourceType } from "./source-identity.ts";
export type { InstallSubject, TrustSubject } from "./trust-subject.ts";
export { TrustStoreError } from "./error.ts";
export { artifactDigest } from "./artifact-digest.ts";
export { artifactFiles } from "./artifact-files.ts";
export { assertPluginName } from "./plugin-name.ts";
export { formatGrants, parseGrants } from "./parse-grants.ts";
export { compareArtifacts } from "./compare-artifacts.ts";
export { compareLocalSource } from "./compare-local-source.ts";
export { copyArtifact } from "./copy-artifact.ts";
export { digestDirectory, readStoredArtifact } from "./read-stored-artifact.ts";
export {
  disablePlugin,
  enablePlugin,
  findDisabled,
  findPlugin,
  putPlugin,
  removePlugin,
} from "./lockfile-rows.ts";
export { emptyLockfile } from "./lockfile.ts";
export { fingerprint } from "./fingerprint.ts";
export {
  formatFirstPartyOverrides,
  loadFirstPartyOverrides,
  overrideFirstParty,
  parseFirstPartyOverrides,
  updateFirstPartyOverride,
  writeFirstPartyOverrides,
} from "./first-party-overrides.ts";
export { firstPartyIdentity, gitSourceIdentity, localSourceIdentity } from "./source-identity.ts";
export { foldTrustEvents } from "./fold-trust-events.ts";
export { formatBytePath } from "./byte-path.ts";
export { formatLockfile } from "./format-lockfile.ts";
export { ARTIFACT_LIMITS, PACKING_LIMITS } from "./limits.ts";
export { grantsFor, loadGrants, updateGrants, writeGrants } from "./load-grants.ts";
export { loadLockfile, updateLockfile, writeLockfile } from "./load-lockfile.ts";
export { parseLockfile } from "./parse-lockfile.ts";
export { foldName, portableNameFault } from "./portable-name.ts";
export { projectGrants, reconcileGrants } from "./reconcile-grants.ts";
export { readArtifact } from "./read-artifact.ts";
export { removeArtifactTree } from "./remove-artifact-tree.ts";
export { sameInstall, sameSubject } from "./trust-subject.ts";
