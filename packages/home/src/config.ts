/** Where a secret comes from. The secret itself never stands in `config.toml`. */
export type SecretSource =
  /** An environment variable of the caller. */
  | { readonly env: string }
  /** A file that holds nothing but the secret; absolute once loaded. */
  | { readonly file: string }
  /** A program and its arguments, run without a shell; its standard output is the secret. */
  | { readonly command: readonly string[] };

/** `[git."<host>"]`: how to reach one git host. */
export type GitHostConfig = {
  readonly token?: SecretSource;
  /** User name sent with the token; what hosts expect when it is missing is `x-access-token`. */
  readonly user?: string;
  /** This host may resolve to a loopback, link-local or private address. */
  readonly allow_private?: boolean;
  /** PEM file with the certificate authority of this host; absolute once loaded. */
  readonly ca_file?: string;
};

/** `[policy]`: what may be installed. */
export type PolicyConfig = {
  readonly require_signature?: boolean;
  /** See `matchesSource`. Missing: any source. Empty: none. */
  readonly sources?: readonly string[];
  /** `72h`, `3d`; `commitAgeSeconds` converts it. */
  readonly minimum_commit_age?: string;
};

/** `[trust]`: how scopes are granted. */
export type TrustConfig = { readonly require_terminal?: boolean };

/** `[sandbox]`: what happens where isolation cannot be set up (ENF-07). */
export type SandboxConfig = { readonly allow_unsandboxed?: boolean };

/** `[audit]`: the verifier key (C2SP signed note) that the ledger must be signed with. */
export type AuditConfig = { readonly pin?: string };

/** `[limits]`: only what the user set; the defaults of ENF-06 are the sandbox's. MiB are 1,048,576 bytes. */
export type LimitsConfig = {
  readonly memory_mib?: number;
  readonly processes?: number;
  readonly cpu_seconds?: number;
  readonly wall_seconds?: number;
  readonly output_mib?: number;
  readonly captured_output_mib?: number;
  readonly temporary_mib?: number;
  readonly descriptors?: number;
};

/** `[scopes."<scope>"]`: settings of one scope. */
export type ScopeConfig = {
  /** Base URL of the service for this user, http or https, without user info, query or fragment. */
  readonly api_url?: string;
  /** `10.1.2.3:443`, `[fd00::1]:443`: private addresses that this scope may reach (ENF-03). */
  readonly addresses?: readonly string[];
  readonly credential?: SecretSource;
  /** A scope of the user's own. Its form is that of `catalog/scopes`, and is checked by who reads those. */
  readonly definition?: Readonly<Record<string, unknown>>;
};

/** What `config.toml` says. Every table is there; a field that the user did not set is missing. */
export type Config = {
  readonly policy: PolicyConfig;
  readonly trust: TrustConfig;
  readonly sandbox: SandboxConfig;
  readonly audit: AuditConfig;
  readonly limits: LimitsConfig;
  readonly git: {
    /** SSH allowed signers file; absolute once loaded. */
    readonly allowed_signers?: string;
    /** By host in lower case, with `:port` where the user wrote one. */
    readonly hosts: ReadonlyMap<string, GitHostConfig>;
  };
  readonly scopes: ReadonlyMap<string, ScopeConfig>;
  /** `[plugins.<name>]`: strings, numbers, booleans, arrays and tables of these, as the user wrote them (ENF-12). */
  readonly plugins: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};
