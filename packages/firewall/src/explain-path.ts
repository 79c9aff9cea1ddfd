import type { EffectiveScope } from "./effective-scope.ts";
import type { FileView } from "./file-view.ts";
import type { MountPlan } from "./mount-plan.ts";
import { isSystemPath, isWithin, whyProtected, type ProtectedRoots } from "./place.ts";
import { planScopeMounts } from "./plan-scope-mounts.ts";
import type { Workspace } from "./workspace.ts";

/** What somebody would do with a path. */
export type PathAccess = "read" | "write";

/** Where paths are judged. */
export type PathPlace = {
  readonly files: FileView;
  readonly workspace: Workspace;
  readonly roots: ProtectedRoots;
  readonly artifact: string;
};

/** Whether a path may be used. */
export type PathAnswer = {
  readonly allowed: boolean;
  readonly rule: string;
  readonly reason: string;
  /** The scope that allows it, or would. */
  readonly scope?: string;
};

/** Returns whether a run with these mounts may use a real path, and by what. Pure over what `files` shows. */
export function explainPath(
  place: PathPlace,
  mounts: MountPlan,
  known: readonly EffectiveScope[],
  { path, access }: { readonly path: string; readonly access: PathAccess },
): PathAnswer {
  const { files, workspace, roots, artifact } = place;
  if (access === "read" && isSystemPath(path)) {
    return { allowed: true, rule: "base-system", reason: "the base system can always be read" };
  }
  if (access === "read" && isWithin(path, artifact)) {
    return { allowed: true, rule: "artifact", reason: "a plugin can read its own files" };
  }
  const refusal = coverage(mounts, path, access);
  if (refusal === undefined) {
    const use = mounts.uses.find(({ target }) => isWithin(path, target));
    const scope = use === undefined || use.basis === "typed" ? {} : { scope: use.scope };
    return {
      allowed: true,
      rule: use?.rule ?? "mount",
      reason: `${use?.scope ?? "a mount"} covers ${path}`,
      ...scope,
    };
  }
  const why = whyProtected(path, roots);
  if (why !== undefined)
    return { allowed: false, rule: "protected-root", reason: `no scope gives ${path}: ${why}` };
  const best = known.find(
    (scope) => coverage(planScopeMounts(files, [scope], workspace, roots), path, access) === undefined,
  );
  if (best === undefined)
    return {
      allowed: false,
      rule: refusal,
      reason: `no scope covers ${path}; it can be named as an argument`,
    };
  const { scope } = best.definition;
  return { allowed: false, rule: refusal, reason: `${scope} covers ${path} and is not granted`, scope };
}

/** Returns why a plan does not cover a path, or undefined if it does. */
function coverage(
  plan: MountPlan,
  path: string,
  access: PathAccess,
): "not-mounted" | "hidden" | "read-only" | undefined {
  const hidden = plan.masks.find((mask) => isWithin(path, mask.path));
  const roots = [...plan.writable, ...plan.readable.map((read) => read.path)];
  const innermost = roots.filter((root) => isWithin(path, root)).sort((a, b) => b.length - a.length)[0];
  if (innermost === undefined) return "not-mounted";
  if (hidden !== undefined && hidden.path.length >= innermost.length) return "hidden";
  if (access === "read") return undefined;
  if (!plan.writable.includes(innermost)) return "read-only";
  return plan.protect.some((name) => isWithin(path, name.path) && name.path.length >= innermost.length)
    ? "read-only"
    : undefined;
}
