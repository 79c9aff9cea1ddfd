import { readFileIfPresent, writeFileAtomic, type Home } from "@ooo/home";
import { canonicalJson, JsonError, parseStrictJson } from "@ooo/strict-json";
import { LifecycleError } from "./error.ts";
import validate from "./generated/validate-known-sources.js";
import { LIMITS } from "./limits.ts";

/** A plugin that a source offered when it was last seen. */
export type KnownOffer = { readonly name: string; readonly version: string; readonly path: string };

/** A source that was added (LIF-13). */
export type KnownSource = {
  readonly source_type: "local_path" | "plugin_home";
  readonly source_identity: string;
  /** What to fetch it by: the URL without credentials, or the directory. */
  readonly location: string;
  /** Full commit id, for git. */
  readonly commit?: string;
  /** RFC 3339, UTC. */
  readonly seen_at: string;
  readonly offers: readonly KnownOffer[];
};

/**
 * Returns the sources that `catalogs.json` knows, sorted by identity; a missing file knows none. Throws
 * `LifecycleError` with code `LIFECYCLE_CATALOGS_INVALID` for a broken one, which is never taken for an empty one.
 */
export async function loadKnownSources(home: Home): Promise<readonly KnownSource[]> {
  const bytes = await readFileIfPresent(home.catalogs, { maxBytes: LIMITS.catalogsBytes });
  if (bytes === undefined) return [];
  const document = parse(bytes, home.catalogs);
  if (!validate(document)) {
    const violation = validate.errors?.[0];
    throw invalid(
      home.catalogs,
      `${violation?.instancePath ?? ""} ${violation?.message ?? "is not valid"}`.trim(),
    );
  }
  return (document as { sources: readonly KnownSource[] }).sources;
}

/** Adds or replaces one source. Call it under the home lock. */
export async function rememberSource(home: Home, source: KnownSource): Promise<void> {
  const others = (await loadKnownSources(home)).filter((known) => !isSame(known, source));
  await save(home, [...others, source]);
}

/** Removes the source that was typed, by identity or location, and returns it; undefined if it is not known. */
export async function forgetSource(home: Home, typed: string): Promise<KnownSource | undefined> {
  const known = await loadKnownSources(home);
  const found = known.find(
    ({ source_identity, location }) => source_identity === typed || location === typed,
  );
  if (found !== undefined)
    await save(
      home,
      known.filter((source) => source !== found),
    );
  return found;
}

function isSame(a: KnownSource, b: KnownSource): boolean {
  return a.source_type === b.source_type && a.source_identity === b.source_identity;
}

async function save(home: Home, sources: readonly KnownSource[]): Promise<void> {
  const sorted = sources.toSorted((a, b) => (a.source_identity < b.source_identity ? -1 : 1));
  await writeFileAtomic(home.catalogs, `${canonicalJson({ schema_version: "0.1", sources: sorted })}\n`);
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return parseStrictJson(bytes, { maxBytes: LIMITS.catalogsBytes, maxDepth: 8 });
  } catch (cause) {
    throw invalid(
      path,
      cause instanceof JsonError ? `${cause.pointer} ${cause.message}`.trim() : "cannot be read",
      cause,
    );
  }
}

function invalid(path: string, reason: string, cause?: unknown): LifecycleError {
  return new LifecycleError("LIFECYCLE_CATALOGS_INVALID", `${path}: ${reason}`, {
    path,
    hint: `move ${path} away; "ooo add" records a source again`,
    cause,
  });
}
