import { formatBytePath } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";
import { foldPath } from "./portable-name.ts";
import type { ScannedEntry } from "./scan-tree.ts";

/** Links that are followed for one path before the system gives up; a longer chain leads nowhere. */
const MAX_CHAIN = 40;

/**
 * Throws `TrustStoreError` naming the first link that is absolute, or that leaves the tree by itself or by way of other
 * links of the tree (DIG-03). A link to nothing inside the tree is fine, and so is a loop: both lead nowhere.
 */
export function checkLinks(entries: readonly ScannedEntry[]): void {
  const targets = new Map<string, string>();
  for (const { path, target } of entries) if (target !== undefined) targets.set(foldPath(path), target);
  for (const { path, target } of entries) {
    if (target !== undefined && leaves(path, target, targets)) {
      const [shown, got] = [formatBytePath(path), formatBytePath(target)];
      throw new TrustStoreError(
        "TRUST_ARTIFACT_LINK_ESCAPES",
        `link ${shown} -> ${got} leads out of the artifact`,
        {
          path: shown,
          expected: "a relative target inside the artifact",
          got,
        },
      );
    }
  }
}

function leaves(path: string, target: string, targets: ReadonlyMap<string, string>): boolean {
  if (target.startsWith("/")) return true;
  const at = path.split("/").slice(0, -1);
  const ahead = target.split("/").reverse();
  let followed = 0;
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (at.pop() === undefined) return true;
      continue;
    }
    at.push(name);
    // Folded, because a file system that ignores case would follow the link under another spelling too.
    const next = targets.get(foldPath(at.join("/")));
    if (next === undefined) continue;
    followed += 1;
    if (followed > MAX_CHAIN) return false;
    if (next.startsWith("/")) return true;
    at.pop();
    ahead.push(...next.split("/").reverse());
  }
  return false;
}
