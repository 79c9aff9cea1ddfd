import { join } from "node:path";
import { HomeError } from "./error.ts";

/** Every path under the home directory (contract, what lies on disk). The examples are for the root `/home/ada/.ouroboros`. */
export type Home = {
  /** `/home/ada/.ouroboros` */
  readonly root: string;
  /** `/home/ada/.ouroboros/home.json`: says that this directory is ours, and its version. */
  readonly marker: string;
  /** `/home/ada/.ouroboros/home.lock`: an SQLite file that is only ever locked. */
  readonly lock: string;
  /** `/home/ada/.ouroboros/home.holder.json`: who holds the lock, for the message to those who wait. */
  readonly lockHolder: string;
  /** `/home/ada/.ouroboros/config.toml` */
  readonly config: string;
  /** `/home/ada/.ouroboros/plugins.lock` */
  readonly lockfile: string;
  /** `/home/ada/.ouroboros/plugins` */
  readonly plugins: string;
  /** `/home/ada/.ouroboros/store` */
  readonly store: string;
  /** `/home/ada/.ouroboros/ouroboros.db` */
  readonly ledger: string;
  /** `/home/ada/.ouroboros/ledger.key` */
  readonly ledgerKey: string;
  /** `/home/ada/.ouroboros/ledger.head` */
  readonly ledgerHead: string;
  /** `/home/ada/.ouroboros/ledger-archive` */
  readonly ledgerArchive: string;
  /** `/home/ada/.ouroboros/state.db` */
  readonly state: string;
  /** `/home/ada/.ouroboros/evidence` */
  readonly evidence: string;
  /** `/home/ada/.ouroboros/catalogs.json` */
  readonly catalogs: string;
  /** `/home/ada/.ouroboros/first-party-overrides.json` */
  readonly firstPartyOverrides: string;
  /** `/home/ada/.ouroboros/quarantine`: what a run left where it must not (ENF-02). */
  readonly quarantine: string;
  /** `/home/ada/.ouroboros/cache`: what can be made again. */
  readonly cache: string;
  /** `/home/ada/.ouroboros/tmp`: work in progress; whatever lies there is nobody's state. */
  readonly tmp: string;
  /** `/home/ada/.ouroboros/plugins/github-pr-ops`. Throws `HOME_BAD_NAME`. */
  readonly plugin: (name: string) => string;
  /** `/home/ada/.ouroboros/plugins/github-pr-ops/trust.json`. Throws `HOME_BAD_NAME`. */
  readonly grants: (name: string) => string;
  /**
   * `/home/ada/.ouroboros/store/sha256-9f86d0…` for the digest `sha256:9f86d0…`; a colon in a directory's name would
   * split `PYTHONPATH` and `PATH`. Throws `HOME_BAD_NAME`.
   */
  readonly artifact: (digest: string) => string;
  /** `/home/ada/.ouroboros/evidence/9f86d0…` for 64 hex digits. Throws `HOME_BAD_NAME`. */
  readonly evidenceBody: (sha256: string) => string;
};

/** Returns the paths under a root; touches no disk. `openHome` is the way to a root that was checked. */
export function homePaths(root: string): Home {
  const plugin = (name: string): string => join(root, "plugins", pluginName(name));
  return {
    root,
    marker: join(root, "home.json"),
    lock: join(root, "home.lock"),
    lockHolder: join(root, "home.holder.json"),
    config: join(root, "config.toml"),
    lockfile: join(root, "plugins.lock"),
    plugins: join(root, "plugins"),
    store: join(root, "store"),
    ledger: join(root, "ouroboros.db"),
    ledgerKey: join(root, "ledger.key"),
    ledgerHead: join(root, "ledger.head"),
    ledgerArchive: join(root, "ledger-archive"),
    state: join(root, "state.db"),
    evidence: join(root, "evidence"),
    catalogs: join(root, "catalogs.json"),
    firstPartyOverrides: join(root, "first-party-overrides.json"),
    quarantine: join(root, "quarantine"),
    cache: join(root, "cache"),
    tmp: join(root, "tmp"),
    plugin,
    grants: (name) => join(plugin(name), "trust.json"),
    artifact: (digest) => join(root, "store", digestDirectory(digest)),
    evidenceBody: (sha256) => join(root, "evidence", hexDigest(sha256)),
  };
}

// TRU-04: whatever the caller did before, a name meets the grammar of MAN-04 here before it meets a path.
function pluginName(name: string): string {
  if (/^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/.test(name)) return name;
  throw new HomeError(
    "HOME_BAD_NAME",
    `${JSON.stringify(name)} is not a plugin name, expected a-z, 0-9 and -`,
  );
}

function digestDirectory(digest: string): string {
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest.replace(":", "-");
  throw new HomeError("HOME_BAD_NAME", `${JSON.stringify(digest)} is not a digest, expected sha256:<64 hex>`);
}

function hexDigest(sha256: string): string {
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256;
  throw new HomeError("HOME_BAD_NAME", `${JSON.stringify(sha256)} is not a SHA-256, expected 64 hex digits`);
}
