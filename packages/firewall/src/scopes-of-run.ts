import type { Manifest, ManifestCommand, ManifestPermission } from "@ooo/manifest";
import type { EffectiveScope } from "./effective-scope.ts";
import type { MissingScope } from "./gates/facts.ts";
import type { ScopeCatalog } from "./scope-catalog.ts";

/** The scopes of one run, and what it lacks. */
export type ScopesOfRun = {
  /** Declared for this command, in the manifest's order. */
  readonly declared: readonly ManifestPermission[];
  /** Declared, granted and defined. */
  readonly granted: readonly EffectiveScope[];
  readonly missing: readonly MissingScope[];
  /** Granted, but nobody defined them: they grant nothing, and that is said. */
  readonly undefinedScopes: readonly string[];
};

/**
 * Returns the scopes of a run (INV-09): the granted ones among the command's permissions; a command without that list
 * has all declared ones. Scopes match exactly (TRU-02). Pure.
 */
export function scopesOfRun(
  manifest: Pick<Manifest, "permissions">,
  command: Pick<ManifestCommand, "permissions">,
  granted: ReadonlySet<string> | "all",
  catalog: ScopeCatalog,
): ScopesOfRun {
  const declared = manifest.permissions.filter(
    ({ scope }) => command.permissions === undefined || command.permissions.includes(scope),
  );
  const isGranted = (scope: string): boolean => granted === "all" || granted.has(scope);
  const inForce = declared.filter(({ scope }) => isGranted(scope));
  return {
    declared,
    granted: inForce.flatMap(({ scope }) => catalog.get(scope) ?? []),
    missing: declared.filter(({ scope, required }) => required && !isGranted(scope)),
    undefinedScopes: inForce.map(({ scope }) => scope).filter((scope) => !catalog.has(scope)),
  };
}
