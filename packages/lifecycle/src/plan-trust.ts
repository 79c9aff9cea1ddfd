import type { Manifest, ManifestPermission } from "@ooo/manifest";
import type { FoldedTrust, TrustSubject } from "@ooo/trust-store";
import { LifecycleError } from "./error.ts";

/** What a person wants to grant. `scopes` and `required` add up; neither is the consent to run without scopes. */
export type TrustRequest = {
  readonly name: string;
  readonly scopes?: readonly string[];
  readonly required?: boolean;
  /** Where the yes came from: a prompt on the terminal, or flags that name what is granted. */
  readonly how: "terminal" | "flag";
  /** The plugin's name, typed or given as a flag: asked for by destructive and broad scopes. */
  readonly confirm?: string;
  /** The digest that was reviewed; the grant is refused if the installed bytes have another. */
  readonly digest?: string;
  /** The trust subject that was shown before the yes; the grant is refused for any other. */
  readonly subject?: TrustSubject;
};

/** What granting does: scopes to record, or the consent alone. */
export type TrustPlan =
  | { readonly kind: "nothing" }
  | { readonly kind: "grant"; readonly permissions: readonly ManifestPermission[] };

/**
 * Decides what a trust request grants. Touches nothing. Throws `LifecycleError`: a scope that the manifest does not
 * declare, a destructive or broad one without the plugin's name, or nothing named where there is something to grant
 * (LIF-04).
 */
export function planTrust(
  request: TrustRequest,
  manifest: Manifest,
  folded: Pick<FoldedTrust, "grants" | "trusted" | "disabled">,
  isBroadScope: (scope: string) => boolean,
): TrustPlan {
  const wanted = wantedPermissions(request, manifest);
  const isNamed = (request.scopes?.length ?? 0) > 0 || request.required === true;
  const isPlain = manifest.permissions.length === 0 || folded.disabled;
  // A person at a terminal, who was shown every scope, may trust a plugin without any of them.
  if (!isNamed && !isPlain && request.how === "flag") {
    throw new LifecycleError("LIFECYCLE_NOTHING_TO_GRANT", `name the scopes of ${request.name} to grant`, {
      hint: trustCommand(manifest, isBroadScope),
    });
  }
  const risky = wanted.filter((permission) => needsName(permission, isBroadScope));
  if (risky.length > 0 && request.confirm !== request.name) {
    const named = risky.map(({ scope, risk }) => `${scope} (${risk === "destructive" ? risk : "broad"})`);
    throw new LifecycleError(
      "LIFECYCLE_CONFIRMATION_NEEDED",
      `granting ${named.join(", ")} needs the plugin's name`,
      { expected: request.name, hint: `add --confirm ${request.name}` },
    );
  }
  const granted = new Set(folded.grants.map(({ scope }) => scope));
  const missing = wanted.filter(({ scope }) => !granted.has(scope));
  if (missing.length === 0 && folded.trusted && !folded.disabled) return { kind: "nothing" };
  return { kind: "grant", permissions: missing };
}

/** Returns whether granting a scope needs the plugin's name typed (LIF-04). */
export function needsName(
  { scope, risk }: Pick<ManifestPermission, "scope" | "risk">,
  isBroadScope: (scope: string) => boolean,
): boolean {
  return risk === "destructive" || isBroadScope(scope);
}

/**
 * Returns the command that grants without a terminal what a plugin cannot run without: all required scopes. A plugin that
 * requires none gets its optional ones named, to choose from.
 */
export function trustCommand(
  { name, permissions }: Pick<Manifest, "name" | "permissions">,
  isBroadScope: (scope: string) => boolean,
): string {
  const required = permissions.filter((permission) => permission.required);
  const meant = required.length > 0 ? required : permissions;
  const scopes = meant.map(({ scope }) => scope).join(",");
  const flags = required.length > 0 ? ["--required"] : permissions.length > 0 ? ["--scope", scopes] : [];
  const isRisky = meant.some((permission) => needsName(permission, isBroadScope));
  return ["ooo plugin trust", name, ...flags, ...(isRisky ? ["--confirm", name] : [])].join(" ");
}

function wantedPermissions(request: TrustRequest, manifest: Manifest): ManifestPermission[] {
  const named = new Set(request.scopes);
  for (const scope of named) {
    if (manifest.permissions.some((permission) => permission.scope === scope)) continue;
    throw new LifecycleError(
      "LIFECYCLE_SCOPE_UNDECLARED",
      `${request.name} does not declare the scope ${JSON.stringify(scope)}`,
      {
        expected: manifest.permissions.map((permission) => permission.scope).join(", "),
        got: scope,
        hint: `ooo plugin inspect ${request.name}`,
      },
    );
  }
  return manifest.permissions.filter(
    ({ scope, required }) => named.has(scope) || (request.required === true && required),
  );
}
