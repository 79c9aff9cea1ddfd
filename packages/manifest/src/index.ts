export type { BindProblem, BindResult, BoundArgument, BoundArguments, BoundValue } from "./bind-arguments.ts";
export type { Catalog, CatalogEntry } from "./catalog.ts";
export type { PluginDescriptor } from "./describe-manifest.ts";
export type { DocumentKind, ManifestErrorCode, Refusal, RefusalReason } from "./error.ts";
export type { LoadedManifest } from "./load-manifest.ts";
export type {
  ArgumentType,
  Capability,
  CapabilityAccess,
  Extensions,
  Manifest,
  ManifestArgument,
  ManifestCapability,
  ManifestCommand,
  ManifestEntrypoint,
  ManifestEvent,
  ManifestPermission,
  ManifestSource,
  OpaqueObject,
  ResultState,
  Risk,
  SourceType,
} from "./manifest.ts";
export { bindArguments, formatBindProblem, isHelpRequest } from "./bind-arguments.ts";
export { CATALOG_FILE, loadCatalog, parseCatalog } from "./catalog.ts";
export { describeManifest } from "./describe-manifest.ts";
export { ManifestError } from "./error.ts";
export { generateTypes } from "./generate-types.ts";
export { limits } from "./limits.ts";
export { loadManifest, MANIFEST_FILE } from "./load-manifest.ts";
export { isCommandName, isPluginName, isScope } from "./names.ts";
export { parseManifest } from "./parse-manifest.ts";
export { quote } from "./show.ts";
export { resolveSourcePath } from "./resolve-source-path.ts";
export { splitWords } from "./split-words.ts";
