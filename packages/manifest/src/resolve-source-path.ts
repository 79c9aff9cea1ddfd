import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { ManifestError } from "./error.ts";
import type { Manifest } from "./manifest.ts";
import { MANIFEST_FILE } from "./load-manifest.ts";
import { quote } from "./show.ts";

/**
 * Returns the real path of the directory that `source.path` names, which is the manifest's own directory or lies inside it
 * (MAN-06). For discover and install only: the artifact is always the manifest's own directory.
 *
 * Throws `ManifestError` with code `MANIFEST_SOURCE_PATH` if the path leads outside, to no directory or to nothing, and
 * `MANIFEST_MISSING` if `directory` cannot be resolved.
 */
export function resolveSourcePath(manifest: Pick<Manifest, "source">, directory: string): string {
  const base = realDirectory(directory);
  if (base === undefined) {
    throw new ManifestError("MANIFEST_MISSING", { path: directory, expected: "a directory", got: "none" });
  }
  const segments = (manifest.source.path ?? "").split("/").filter((step) => step !== "" && step !== ".");
  const own = base.split(sep);
  // The plugin's path within its repository, as published manifests have it.
  if (segments.every((step, index) => own[own.length - segments.length + index] === step)) return base;
  const target = realDirectory(join(base, ...segments));
  if (target !== undefined && isInside(base, target)) return target;
  throw new ManifestError("MANIFEST_SOURCE_PATH", {
    path: join(directory, MANIFEST_FILE),
    pointer: "/source/path",
    expected: "the manifest's own directory or an existing one inside it",
    got: `${quote(manifest.source.path ?? "")}${target === undefined ? "" : ", which leads outside"}`,
    // A copy of a plugin that was published in a repository: its bytes are trusted as they are, so the place comes first.
    hint: `move it to a directory whose path ends with ${quote(segments.join("/"))}, or write "." there, which gives it another digest`,
  });
}

function realDirectory(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined; // whatever keeps it from being a directory that can be reached
  }
}

function isInside(base: string, target: string): boolean {
  const way = relative(base, target);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
