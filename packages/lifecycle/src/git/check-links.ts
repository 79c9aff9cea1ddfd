import { isUtf8 } from "node:buffer";
import { formatForeign } from "../display.ts";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";

/**
 * Throws `LIFECYCLE_TREE_LINK`, naming the path, for a symbolic link that is absolute or leaves the tree, directly or
 * through other links (T079). A link to nothing, or to itself, inside the tree is fine. `links` maps paths to targets.
 */
export function checkLinks(
  links: ReadonlyMap<string, Buffer>,
  limits: GitLimits,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [path, bytes] of links) {
    if (bytes.byteLength === 0 || bytes.includes(0) || !isUtf8(bytes)) {
      throw escape(path, bytes, "is not the name of anything");
    }
    targets.set(path, bytes.toString());
  }
  for (const [path, target] of targets) {
    if (!staysInside(path, target, targets, limits.linkHops))
      throw escape(path, target, "leaves the repository");
  }
  return targets;
}

/** Follows a link as the kernel does, over the names of the tree; what is no link is taken for a directory. */
function staysInside(
  path: string,
  target: string,
  targets: ReadonlyMap<string, string>,
  maxHops: number,
): boolean {
  const at = path.split("/").slice(0, -1);
  const ahead = target.split("/").reverse();
  if (target.startsWith("/")) return false;
  for (let hops = 0; ahead.length > 0;) {
    const step = ahead.pop() ?? "";
    if (step === "" || step === ".") continue;
    if (step === "..") {
      if (at.pop() === undefined) return false;
      continue;
    }
    const next = targets.get([...at, step].join("/"));
    if (next === undefined) {
      at.push(step);
      continue;
    }
    hops += 1;
    if (next.startsWith("/")) return false;
    if (hops > maxHops) return true; // the kernel gives up as well
    ahead.push(...next.split("/").reverse());
  }
  return true;
}

function escape(path: string, target: string | Buffer, fault: string): LifecycleError {
  const shown = formatForeign(path);
  return new LifecycleError(
    "LIFECYCLE_TREE_LINK",
    `${shown}: the link to ${formatForeign(target, 120)} ${fault}`,
    {
      path: shown,
    },
  );
}
