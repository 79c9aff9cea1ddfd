/** What the worst use of a command or a permission does. */
export type Risk = "read_only" | "write" | "destructive";

/** Where the author says the plugin comes from; how it was acquired decides (SRC-04). */
export type SourceType = "local_path" | "plugin_home" | "first_party";

/** A core primitive (MAN-08). */
export type Capability =
  "seed" | "ledger" | "state" | "provenance" | "runtime" | "mcp" | "handoff" | "progress";

/** What is done with a core primitive (MAN-08). */
export type CapabilityAccess = "read" | "write" | "execute" | "attach" | "call";

/** The type that a word bound to an argument must have (ARG-02). */
export type ArgumentType = "string" | "boolean" | "integer" | "path" | "url";

/** How a command says it may end. */
export type ResultState = "completed" | "blocked" | "failed" | "cancelled";

/** An event that a manifest of version 0.1 may name (AUD-02). */
export type ManifestEvent =
  | "plugin.discovered"
  | "plugin.installed"
  | "plugin.trusted"
  | "plugin.invoked"
  | "plugin.permission_used"
  | "plugin.completed"
  | "plugin.failed";

/** A JSON object whose content is the author's and never trusted. */
export type OpaqueObject = Readonly<Record<string, unknown>>;

/** Keys for forward compatibility (MAN-03): kept, never trusted. */
export type Extensions = Readonly<Record<`x-${string}`, OpaqueObject>>;

/** The author's statement of where the plugin lives (MAN-05). */
export type ManifestSource =
  | { readonly type: "local_path" | "plugin_home"; readonly path: string; readonly repository?: string }
  | { readonly type: "first_party"; readonly path?: string; readonly repository?: string };

/** One argument of a command (MAN-07). */
export type ManifestArgument = {
  readonly name: string;
  readonly type: ArgumentType;
  readonly required: boolean;
  readonly description: string;
};

/** One command (MAN-07). Without `permissions` a run has all that the manifest declares (INV-09). */
export type ManifestCommand = Extensions & {
  readonly namespace: string;
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly risk: Risk;
  readonly requires_confirmation: boolean;
  readonly arguments: readonly ManifestArgument[];
  readonly permissions?: readonly string[];
  /** Seconds of wall time, 1 to 86400. */
  readonly timeout_seconds?: number;
  readonly result_states?: readonly ResultState[];
  readonly upstream?: OpaqueObject;
  readonly artifacts?: OpaqueObject;
  readonly handoff?: OpaqueObject;
  readonly redaction?: OpaqueObject;
};

/** Access to a core primitive that the plugin asks for (MAN-08). */
export type ManifestCapability = {
  readonly name: Capability;
  readonly access: CapabilityAccess;
  readonly reason?: string;
};

/** Access to the outside world that the plugin asks for (MAN-09). */
export type ManifestPermission = {
  readonly scope: string;
  readonly risk: Risk;
  readonly required: boolean;
  readonly reason?: string;
};

/** How the plugin is started (MAN-10): words by POSIX quoting rules, see `splitWords`. */
export type ManifestEntrypoint = { readonly type: "command"; readonly command: string };

/** A manifest that was checked: deeply frozen, defaults filled in. Every text in it is its author's. */
export type Manifest = Extensions & {
  readonly schema_version: "0.1";
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly source: ManifestSource;
  readonly commands: readonly ManifestCommand[];
  readonly capabilities: readonly ManifestCapability[];
  readonly permissions: readonly ManifestPermission[];
  readonly entrypoint: ManifestEntrypoint;
  readonly audit: { readonly events: readonly ManifestEvent[] };
};
