/** What a manifest, or a catalog, may hold at most. Everything beyond is refused, never cut. */
export const limits = {
  /** Largest document, in bytes of UTF-8; for a value, in UTF-16 units of all its keys and texts. */
  maxBytes: 512 * 1024,
  /** Deepest nesting; `[]` has depth 1. */
  maxDepth: 32,
  /** Values in one document, counting every array, object and scalar. */
  maxValues: 16_384,
  /** `commands`. */
  maxCommands: 256,
  /** `arguments` of one command. */
  maxArguments: 64,
  /** `permissions`, of the manifest and of one command. */
  maxPermissions: 128,
  /** UTF-16 units of a scope. */
  maxScopeLength: 128,
  /** UTF-16 units of an argument's name. */
  maxArgumentNameLength: 64,
  /** UTF-16 units of a version. */
  maxVersionLength: 64,
  /** UTF-16 units of `source.path`, `source.repository` and a catalog's `path`. */
  maxPathLength: 1024,
  /** UTF-16 units of `entrypoint.command`. */
  maxEntrypointLength: 4096,
  /** `timeout_seconds`: one day. */
  maxTimeoutSeconds: 86_400,
  /** `plugins` of a catalog. */
  maxCatalogEntries: 1024,
} as const;
