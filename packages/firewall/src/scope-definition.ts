/** What a grant can do at worst. */
export type ScopeRisk = "read_only" | "write" | "destructive";

/** Who stops a use that was not granted (ENF-08). */
export type Enforcement = "os" | "request_filter" | "broker" | "recorded_only";

/** A directory that the operating system shows to the plugin. */
export type ScopeMount = { readonly what: "workspace" | "git"; readonly access: "read" | "write" };

/** One address of a service: where it is by default, and where it is once the user's configuration has an `api_url`. */
export type ScopeBase = { readonly url?: string; readonly from_api_url?: string };

/** What a request may carry. */
export type BodyRule = "none" | "any" | "graphql_query" | "graphql_mutation";

/** Requests that a scope covers. `to` is the name of a base, or `any_public`. */
export type ScopeRequest = {
  readonly to: string;
  readonly methods: "any" | readonly string[];
  readonly paths: readonly string[];
  readonly body: BodyRule;
};

/** Where a secret comes from. */
export type CredentialSource =
  | { readonly env: string; readonly user_env?: string }
  | { readonly file: string }
  | { readonly command: readonly string[] };

/** How a secret stands in its header. */
export type CredentialScheme = "bearer" | "basic_or_bearer" | "raw";

/** The secret that the host puts into requests of a scope. */
export type ScopeCredential = {
  readonly header: "authorization";
  readonly scheme: CredentialScheme;
  readonly sources: readonly CredentialSource[];
};

/** What a variable of the plugin's environment is set to. */
export type ScopeVariable =
  { readonly from: "credential" } | { readonly base: string } | { readonly git_config: string };

/** What one scope means: a file of `catalog/scopes/` (`schemas/0.1/scope.schema.json`). */
export type ScopeDefinition = {
  readonly $schema?: string;
  readonly schema_version: "0.1";
  readonly scope: string;
  readonly family: string;
  readonly title: string;
  readonly means: string;
  readonly risk: ScopeRisk;
  readonly broad: boolean;
  readonly enforcement: Enforcement;
  readonly warnings?: readonly string[];
  readonly mounts?: readonly ScopeMount[];
  readonly programs?: "caller_path";
  readonly bases?: Readonly<Record<string, ScopeBase>>;
  readonly requests?: readonly ScopeRequest[];
  readonly credential?: ScopeCredential;
  readonly environment?: Readonly<Record<string, ScopeVariable>>;
};
