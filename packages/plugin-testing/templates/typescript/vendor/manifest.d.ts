// Written by tools/bundle-sdk.ts: @ooo/plugin-sdk and what it stands on, in one file. Do not edit.
/** What the worst use of a command or a permission does. */
type Risk = "read_only" | "write" | "destructive";
/** Where the author says the plugin comes from; how it was acquired decides (SRC-04). */
type SourceType = "local_path" | "plugin_home" | "first_party";
/** A core primitive (MAN-08). */
type Capability = "seed" | "ledger" | "state" | "provenance" | "runtime" | "mcp" | "handoff" | "progress";
/** What is done with a core primitive (MAN-08). */
type CapabilityAccess = "read" | "write" | "execute" | "attach" | "call";
/** The type that a word bound to an argument must have (ARG-02). */
type ArgumentType = "string" | "boolean" | "integer" | "path" | "url";
/** How a command says it may end. */
type ResultState = "completed" | "blocked" | "failed" | "cancelled";
/** An event that a manifest of version 0.1 may name (AUD-02). */
type ManifestEvent = "plugin.discovered" | "plugin.installed" | "plugin.trusted" | "plugin.invoked" | "plugin.permission_used" | "plugin.completed" | "plugin.failed";
/** A JSON object whose content is the author's and never trusted. */
type OpaqueObject = Readonly<Record<string, unknown>>;
/** Keys for forward compatibility (MAN-03): kept, never trusted. */
type Extensions = Readonly<Record<`x-${string}`, OpaqueObject>>;
/** The author's statement of where the plugin lives (MAN-05). */
type ManifestSource = {
    readonly type: "local_path" | "plugin_home";
    readonly path: string;
    readonly repository?: string;
} | {
    readonly type: "first_party";
    readonly path?: string;
    readonly repository?: string;
};
/** One argument of a command (MAN-07). */
type ManifestArgument = {
    readonly name: string;
    readonly type: ArgumentType;
    readonly required: boolean;
    readonly description: string;
};
/** One command (MAN-07). Without `permissions` a run has all that the manifest declares (INV-09). */
type ManifestCommand = Extensions & {
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
type ManifestCapability = {
    readonly name: Capability;
    readonly access: CapabilityAccess;
    readonly reason?: string;
};
/** Access to the outside world that the plugin asks for (MAN-09). */
type ManifestPermission = {
    readonly scope: string;
    readonly risk: Risk;
    readonly required: boolean;
    readonly reason?: string;
};
/** How the plugin is started (MAN-10): words by POSIX quoting rules, see `splitWords`. */
type ManifestEntrypoint = {
    readonly type: "command";
    readonly command: string;
};
/** A manifest that was checked: deeply frozen, defaults filled in. Every text in it is its author's. */
type Manifest = Extensions & {
    readonly schema_version: "0.1";
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly source: ManifestSource;
    readonly commands: readonly ManifestCommand[];
    readonly capabilities: readonly ManifestCapability[];
    readonly permissions: readonly ManifestPermission[];
    readonly entrypoint: ManifestEntrypoint;
    readonly audit: {
        readonly events: readonly ManifestEvent[];
    };
};

/** The value of an argument: an integer as a number, a boolean as `true`, everything else as typed. */
type BoundValue = string | number | boolean;
/** One argument that a word gives a value to. */
type BoundArgument = {
    readonly argument: ManifestArgument;
    readonly value: BoundValue;
    /** Index of the word that carries the value; of the flag itself for a boolean and for `--name=value`. */
    readonly word: number;
};
/** What the words mean to the command's arguments. */
type BoundArguments = {
    readonly ok: true;
    /** By declared name. Of a flag that is typed twice the last one counts, as most parsers have it. */
    readonly values: ReadonlyMap<string, BoundArgument>;
    /** Every binding in the order of its words, also those that a later one overrides. */
    readonly bindings: readonly BoundArgument[];
    /** Indexes of the words that bind to nothing: passed on unchecked, granting nothing. */
    readonly unbound: readonly number[];
};
/** Why words do not fit a command (ARG-02). `got` is shortened, printable ASCII. */
type BindProblem = {
    readonly code: "ARGUMENT_MISSING" | "ARGUMENT_INVALID";
    /** The declared name. */
    readonly argument: string;
    readonly expected: string;
    readonly got: string;
    /** Index of the word at fault, if one was typed; for what is missing, of the undeclared flag that took a word away. */
    readonly word?: number;
};
/** Words that fit, or the first problem in the order of the words; what is missing comes last. */
type BindResult = BoundArguments | {
    readonly ok: false;
    readonly problem: BindProblem;
};
/**
 * Returns how the words after a command's name bind to its arguments (ARG-01). Words are only read, never changed, and
 * nothing is thrown. A value that starts with `--` is typed as `--name=value`.
 */
declare function bindArguments(command: Pick<ManifestCommand, "arguments">, words: readonly string[]): BindResult;
/** Says whether the words after a command's name ask ooo, not the plugin, for help: `--help` as the only word (ARG-03). */
declare function isHelpRequest(words: readonly string[]): boolean;
/** Returns a problem in one line; whatever was typed is printable ASCII in it. */
declare function formatBindProblem({ code, argument, expected, got, word }: BindProblem, words: readonly string[]): string;

/** Where a repository says which plugins it offers, from its root (LIF-09). */
declare const CATALOG_FILE = "catalog/index.json";
/** One plugin that a repository offers. Every text is the repository's. */
type CatalogEntry = {
    readonly name: string;
    readonly version: string;
    /** The plugin's directory, from the repository's root; held to the lexical rules of MAN-06. */
    readonly path: string;
    readonly description: string;
    /** `sha256:` and hex: the artifact digest that what is fetched must have. */
    readonly digest?: string;
};
/** What a repository offers (LIF-09). */
type Catalog = {
    readonly schema_version: "0.1";
    readonly plugins: readonly CatalogEntry[];
};
/** Returns a catalog, deeply frozen, if the value is one. Throws only `ManifestError`, its codes starting with `CATALOG_`. */
declare function parseCatalog(value: unknown, options?: {
    readonly path?: string;
}): Catalog;
/**
 * Returns the catalog of a repository's directory. Throws only `ManifestError`; `CATALOG_MISSING` says that the repository
 * has none.
 */
declare function loadCatalog(repository: string): Catalog;

/** What a plugin is and asks for, without anything that starts it (MAN-14). */
type PluginDescriptor = Readonly<Pick<Manifest, "version" | "description" | "source" | "commands" | "capabilities" | "permissions">> & {
    /** The plugin's name. */
    readonly id: string;
    readonly events: Manifest["audit"]["events"];
};
/** Returns the descriptor of a manifest; as deeply frozen as what `parseManifest` returned. */
declare function describeManifest(manifest: Manifest): PluginDescriptor;

/** Why a document was refused, whichever document it is. */
type RefusalReason = "MISSING" | "UNREADABLE" | "NOT_A_FILE" | "TOO_LARGE" | "NOT_UTF8" | "NOT_JSON" | "TOO_DEEP" | "DUPLICATE_KEY" | "FORBIDDEN_KEY" | "VERSION" | "SCHEMA" | "SEMANTIC" | "SOURCE_PATH" | "QUOTING";
/** Which document was refused. */
type DocumentKind = "MANIFEST" | "CATALOG";
/** Why a manifest or a catalog was refused (MAN-11). */
type ManifestErrorCode = `MANIFEST_${RefusalReason}` | `CATALOG_${Exclude<RefusalReason, "QUOTING" | "SOURCE_PATH">}`;
/** Where a document was refused, and for what. */
type Refusal = {
    /** The file, as the caller named it. */
    readonly path?: string | undefined;
    /** JSON pointer (RFC 6901) of the field; `""` is the whole document. */
    readonly pointer?: string | undefined;
    readonly expected: string;
    /** What is there instead: shortened, printable ASCII. */
    readonly got: string;
    /** What mends it, where that is not plain from `expected`; printable ASCII. */
    readonly hint?: string | undefined;
    readonly cause?: unknown;
};
/**
 * The one error of this package (MAN-11). `path` and `pointer` are exact, so they may hold what disturbs a terminal;
 * `message`, `expected` and `got` are printable ASCII.
 */
declare class ManifestError extends Error {
    readonly name = "ManifestError";
    readonly code: ManifestErrorCode;
    readonly path: string | undefined;
    readonly pointer: string;
    readonly expected: string;
    readonly got: string;
    readonly hint: string | undefined;
    constructor(code: ManifestErrorCode, refusal: Refusal);
}

/** The file that makes a directory a plugin. */
declare const MANIFEST_FILE = "ouroboros.plugin.json";
/** A manifest together with the digest of the bytes that it was read from. */
type LoadedManifest = {
    readonly manifest: Manifest;
    /** `sha256:` and hex, over exactly the bytes that were parsed; computed when it is asked for. */
    readonly digest: string;
};
/** Returns the manifest of a plugin's directory. Runs nothing; throws only `ManifestError` (MAN-11). */
declare function loadManifest(directory: string): LoadedManifest;

/**
 * Returns the TypeScript module that tells an author's compiler what a manifest declares: commands with their arguments
 * and scopes, capabilities, permissions, all as literal types. `definePlugin` of `@ooo/plugin-sdk` takes it. The same
 * manifest gives the same text; texts that only people read are left out, so that editing them leaves it as it is.
 */
declare function generateTypes(manifest: Manifest): string;

/** What a manifest, or a catalog, may hold at most. Everything beyond is refused, never cut. */
declare const limits: {
    /** Largest document, in bytes of UTF-8; for a value, in UTF-16 units of all its keys and texts. */
    readonly maxBytes: number;
    /** Deepest nesting; `[]` has depth 1. */
    readonly maxDepth: 32;
    /** Values in one document, counting every array, object and scalar. */
    readonly maxValues: 16384;
    /** `commands`. */
    readonly maxCommands: 256;
    /** `arguments` of one command. */
    readonly maxArguments: 64;
    /** `permissions`, of the manifest and of one command. */
    readonly maxPermissions: 128;
    /** UTF-16 units of a scope. */
    readonly maxScopeLength: 128;
    /** UTF-16 units of an argument's name. */
    readonly maxArgumentNameLength: 64;
    /** UTF-16 units of a version. */
    readonly maxVersionLength: 64;
    /** UTF-16 units of `source.path`, `source.repository` and a catalog's `path`. */
    readonly maxPathLength: 1024;
    /** UTF-16 units of `entrypoint.command`. */
    readonly maxEntrypointLength: 4096;
    /** `timeout_seconds`: one day. */
    readonly maxTimeoutSeconds: 86400;
    /** `plugins` of a catalog. */
    readonly maxCatalogEntries: 1024;
};

/** Says whether a text may name a plugin or a command's namespace (MAN-04). */
declare function isPluginName(text: string): boolean;
/** Says whether a text may name a command within its namespace (MAN-04). */
declare function isCommandName(text: string): boolean;
/** Says whether a text is a scope: one to four segments joined by `:` (MAN-09), at most `limits.maxScopeLength` long. */
declare function isScope(text: string): boolean;

/**
 * Returns a manifest, deeply frozen and with its defaults filled in, if the value is one. The value may be anything; it is
 * copied before it is judged, and left as it is. `path` names the file in errors. Throws only `ManifestError`.
 */
declare function parseManifest(value: unknown, options?: {
    readonly path?: string;
}): Manifest;

/**
 * Returns text of any origin as quoted printable ASCII, at most about 80 characters: what it holds can neither disturb a
 * terminal nor flood it.
 */
declare function quote(text: string): string;

/**
 * Returns the real path of the directory that `source.path` names, which is the manifest's own directory or lies inside it
 * (MAN-06). For discover and install only: the artifact is always the manifest's own directory.
 *
 * Throws `ManifestError` with code `MANIFEST_SOURCE_PATH` if the path leads outside, to no directory or to nothing, and
 * `MANIFEST_MISSING` if `directory` cannot be resolved.
 */
declare function resolveSourcePath(manifest: Pick<Manifest, "source">, directory: string): string;

/**
 * Returns the words of a command by the quoting rules of POSIX (XCU 2.2): blanks separate, `'` keeps everything, `"`
 * keeps everything but `\` before `$`, a backquote, `"`, `\` and newline, `\` keeps the next character. Nothing is expanded, and
 * operators such as `|`, `;` or `#` are ordinary characters: no shell ever sees the words (MAN-10).
 *
 * Throws `ManifestError` with code `MANIFEST_QUOTING` for an open quote, a `\` at the end and a NUL, which no word holds.
 */
declare function splitWords(text: string): readonly string[];

export { CATALOG_FILE, MANIFEST_FILE, ManifestError, bindArguments, describeManifest, formatBindProblem, generateTypes, isCommandName, isHelpRequest, isPluginName, isScope, limits, loadCatalog, loadManifest, parseCatalog, parseManifest, quote, resolveSourcePath, splitWords };
export type { ArgumentType, BindProblem, BindResult, BoundArgument, BoundArguments, BoundValue, Capability, CapabilityAccess, Catalog, CatalogEntry, DocumentKind, Extensions, LoadedManifest, Manifest, ManifestArgument, ManifestCapability, ManifestCommand, ManifestEntrypoint, ManifestErrorCode, ManifestEvent, ManifestPermission, ManifestSource, OpaqueObject, PluginDescriptor, Refusal, RefusalReason, ResultState, Risk, SourceType };
