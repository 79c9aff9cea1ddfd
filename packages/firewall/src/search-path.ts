import { isAbsolute, normalize } from "node:path";
import type { FileView } from "./file-view.ts";
import { LIMITS } from "./limits.ts";
import type { PlannedRead } from "./mount-plan.ts";
import { installationOf, isSystemPath, isWithin, whyProtected, type ProtectedRoots } from "./place.ts";

/** Where programs of the base system lie. */
export const SYSTEM_PATH: readonly string[] = ["/usr/local/bin", "/usr/bin", "/bin"];

/**
 * Returns the caller's PATH without what must not decide which program is meant: entries that are relative, or lie in
 * the workspace, the artifact or OUROBOROS_HOME, by name or by real path (RUN-04, RUN-07, T067).
 */
export function callerPath(
  files: FileView,
  path: string | undefined,
  outside: readonly string[],
): readonly string[] {
  const entries = (path ?? "").split(":").filter((entry) => isAbsolute(entry));
  const normal = entries.map((entry) => normalize(entry).replace(/(?<=.)\/+$/, ""));
  return [...new Set(normal)].filter((entry) => {
    const real = files.realPath(entry);
    return (
      real !== undefined && ![entry, real].some((place) => outside.some((root) => isWithin(place, root)))
    );
  });
}

/**
 * Returns what `shell:execute` shows beside the base system: the directories of the caller's PATH, and the
 * installations that their links lead to. A directory that holds more than programs is never shown as a whole.
 */
export function programMounts(
  files: FileView,
  path: readonly string[],
  roots: ProtectedRoots,
  outside: readonly string[],
): readonly PlannedRead[] {
  const places = new Set<string>();
  for (const entry of path) {
    const real = files.realPath(entry);
    if (real === undefined || isSystemPath(real)) continue;
    places.add(real);
    for (const name of files.names(real)) {
      if (files.kind(`${real}/${name}`) !== "link") continue;
      const target = files.realPath(`${real}/${name}`);
      if (target !== undefined && !isSystemPath(target)) places.add(installationOf(target));
    }
  }
  return [...places]
    .filter((place) => whyProtected(place, roots) === undefined)
    .filter((place) => !outside.some((root) => isWithin(place, root)))
    .filter((place) => ![...places].some((other) => other !== place && isWithin(place, other)))
    .slice(0, LIMITS.installations)
    .map((place) => ({ path: place }));
}
