import type { InstallSubject } from "./trust-subject.ts";

/** One version of a plugin: where its bytes came from and what they are. */
export type InstalledVersion = {
  readonly version: string;
  /** The full commit that was installed; git sources only. */
  readonly commit?: string;
  /** The branch or tag that the user follows; git sources only. */
  readonly ref?: string;
  /** `sha256:` and 64 hex digits, over every entry of the stored directory (DIG-01). */
  readonly artifact_digest: string;
  /** `sha256:` and 64 hex digits, over the manifest's bytes. */
  readonly manifest_digest: string;
  /** Who signed the commit or tag, if that was verified. */
  readonly signer?: string;
  /** RFC 3339, UTC. */
  readonly installed_at: string;
};

/** One `[[plugin]]` of `plugins.lock`. A row is also the install subject and the trust subject of its plugin. */
export type LockedPlugin = InstalledVersion & {
  readonly name: string;
  readonly source_type: "local_path" | "plugin_home";
  readonly source_identity: string;
  /** The URL to fetch, without user info; git sources only. */
  readonly repository?: string;
  /** The plugin's directory within its repository; absent at its root. */
  readonly path?: string;
  /** Of the source directory at install (DIG-05); local sources only. */
  readonly source_fingerprint?: string;
  /** Of the stored copy at install: what `list` compares instead of hashing. */
  readonly stored_fingerprint?: string;
  /** `<namespace> <command>` in the manifest's order. With the scopes, a copy for lookup and `list`; never a decision. */
  readonly commands: readonly string[];
  readonly required_scopes: readonly string[];
  readonly optional_scopes: readonly string[];
  /** What was installed before, for rollback. */
  readonly previous?: InstalledVersion;
};

/** One `[[disabled]]` of `plugins.lock`: it outlives its plugin and knows no digest (TRU-05). */
export type DisableRecord = InstallSubject & {
  readonly source_type: "local_path" | "plugin_home";
  readonly reason: string;
  /** RFC 3339, UTC. */
  readonly disabled_at: string;
};

/** What `plugins.lock` says. Both lists are sorted by name. */
export type Lockfile = {
  readonly plugins: readonly LockedPlugin[];
  readonly disabled: readonly DisableRecord[];
};

/** Returns the lockfile of a home in which nothing was installed yet. */
export function emptyLockfile(): Lockfile {
  return { plugins: [], disabled: [] };
}
