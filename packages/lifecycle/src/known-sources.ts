import { readFileIfPresent, writeFileAtomic, type Home } from "@ooo/home";
import type { Acquired } from "./acquired.ts";
import type { LifecycleContext } from "./context.ts";
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
  /** Full commit id that was seen, for git. */
  readonly commit?: string;
  /** The ref that was asked for, if one was. */
  readonly ref?: string;
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

/** LIF-13: a source that something was installed from is known from then on. Call it under the home lock. */
export async function rememberAcquired(context: LifecycleContext, acquired: Acquired): Promise<void> {
  const source: KnownSource = {
    source_type: acquired.sourceType,
    source_identity: acquired.identity,
    location: acquired.location,
    ...(acquired.sourceType === "plugin_home" ? { commit: acquired.commit } : {}),
    ...(acquired.sourceType === "plugin_home" && acquired.ref !== undefined ? { ref: acquired.ref } : {}),
    seen_at: context.now().toISOString(),
    offers: acquired.offering.offers.map(({ name, manifest, path }) => ({
      name,
      version: manifest.version,
      path,
    })),
  };
  const others = (await loadKnownSources(context.home)).filter((known) => !isSame(known, source));
  await saveKnownSources(context.home, [...others, source]);
}

function isSame(a: KnownSource, b: KnownSource): boolean {
  return a.source_type === b.source_type && a.source_identity === b.source_identity;
}

/** Replaces `catalogs.json`. Call it under the home lock. */
export async function saveKnownSources(home: Home, sources: readonly KnownSource[]): Promise<void> {
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
