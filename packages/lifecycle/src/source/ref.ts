import { formatForeign } from "../display.ts";
import { LifecycleError } from "../error.ts";
import { SOURCE_LIMITS } from "../limits.ts";

/**
 * Returns a ref that a person typed, if it is the name of a branch or tag, a full ref, `HEAD`, or a full commit id.
 * Throws `LIFECYCLE_REF_INVALID` for anything that git could read in another way (T075): options, `..`, `@{-1}`,
 * `~`, `^`, `:`, globs, control and invisible characters; and for what `git check-ref-format` refuses.
 */
export function parseRef(ref: string): string {
  const fault = refFault(ref);
  if (fault === undefined) return ref;
  throw new LifecycleError("LIFECYCLE_REF_INVALID", `ref "${formatForeign(ref, 80)}" ${fault}`, {
    hint: "name a branch, a tag or a full commit id",
  });
}

/** Tells whether a ref is a full object id, of SHA-1 or SHA-256. */
export function isObjectId(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}

function refFault(ref: string): string | undefined {
  if (ref === "") return "is empty";
  if (ref.length > SOURCE_LIMITS.refLength) return `is longer than ${SOURCE_LIMITS.refLength} characters`;
  if (ref.startsWith("-")) return "looks like an option";
  if (/[\p{C}\p{Z}]/u.test(ref)) return "holds a space or an invisible character";
  if (/[~^:?*[\\]/.test(ref)) return "holds one of ~ ^ : ? * [ \\";
  if (ref.includes("..") || ref.includes("@{") || ref === "@") return "is an expression, not a name";
  const segments = ref.split("/");
  if (segments.some((segment) => segment === "" || segment.startsWith(".") || segment.endsWith(".lock"))) {
    return "has a segment that no ref can have";
  }
  return ref.endsWith(".") ? "ends in a dot" : undefined;
}
