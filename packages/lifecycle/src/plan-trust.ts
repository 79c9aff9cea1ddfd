import type { Manifest, ManifestPermission } from "@ooo/manifest";
import type { FoldedTrust } from "@ooo/trust-store";
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
  if (
    wanted.length === 0 &&
    manifest.permissions.length > 0 &&
    !folded.disabled &&
    request.scopes === undefined &&
    request.required !== true
  ) {
    throw new LifecycleError("LIFECYCLE_NOTHING_TO_GRANT", `name the scopes of ${request.name} to grant`, {
      hint: `ooo plugin trust ${request.name} --scope ${manifest.permissions.map(({ scope }) => scope).join(",")}`,
    });
  }
  const risky = wanted.find(({ scope, risk }) => risk === "destructive" || isBroadScope(scope));
  if (risky !== undefined && request.confirm !== request.name) {
    throw new LifecycleError(
      "LIFECYCLE_CONFIRMATION_NEEDED",
      `${risky.scope} is ${risky.risk === "destructive" ? "destructive" : "broad"}: granting it needs the plugin's name`,
      { expected: request.name, hint: `add --confirm ${request.name}` },
    );
  }
  const granted = new Set(folded.grants.map(({ scope }) => scope));
  const missing = wanted.filter(({ scope }) => !granted.has(scope));
  if (missing.length === 0 && folded.trusted && !folded.disabled) return { kind: "nothing" };
  return { kind: "grant", permissions: missing };
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
