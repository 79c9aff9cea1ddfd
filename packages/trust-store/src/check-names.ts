import { formatBytePath } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";
import { foldPath, portableNameFault } from "./portable-name.ts";

/**
 * Throws `TrustStoreError` naming the first path that some file system could not hold under exactly this name (T079):
 * reserved names and characters, a trailing dot or space, other spellings of `.git`; and two paths that differ only by
 * upper and lower case, Unicode normal form or ignorable characters (DIG-04). `paths` are those of files and links,
 * one character per byte.
 */
export function checkNames(paths: readonly string[]): void {
  const spellings = new Map<string, string>();
  const known = new Set<string>();
  for (const path of paths) {
    for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
      const prefix = end === -1 ? path : path.slice(0, end);
      if (!known.has(prefix)) {
        known.add(prefix);
        checkName(prefix);
        checkCollision(prefix, spellings);
      }
      if (end === -1) break;
    }
  }
}

function checkName(path: string): void {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const fault = portableNameFault(name);
  if (fault === undefined) return;
  const shown = formatBytePath(path);
  throw new TrustStoreError("TRUST_ARTIFACT_NAME", `${shown}: the name ${fault}`, {
    path: shown,
    expected: "a name that every file system can hold",
  });
}

function checkCollision(path: string, spellings: Map<string, string>): void {
  const key = foldPath(path);
  const other = spellings.get(key);
  spellings.set(key, path);
  if (other === undefined) return;
  const [a, b] = [formatBytePath(other), formatBytePath(path)];
  throw new TrustStoreError(
    "TRUST_ARTIFACT_COLLISION",
    `${a} and ${b} are the same name on some file systems`,
    {
      path: b,
      got: a,
    },
  );
}
