import { foldPath, formatBytePath } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";

/** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3])(?:[. ]|$)/i;
const FORBIDDEN = /[\0-\x1f\x7f<>:"|?*\\]/;
const GIT_SHORT_NAME = /^git~[0-9]+$/i;

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
  const reason = reasonAgainst(name);
  if (reason === undefined) return;
  const shown = formatBytePath(path);
  throw new TrustStoreError("TRUST_ARTIFACT_NAME", `${shown}: ${reason}`, {
    path: shown,
    expected: "a name that every file system can hold",
  });
}

function reasonAgainst(name: string): string | undefined {
  if (name === "." || name === ".." || name === "") return "not a name";
  if (FORBIDDEN.test(name)) return 'a name holds a control character or one of < > : " | ? * \\';
  if (/[. ]$/.test(name)) return "a name ends in a dot or a space";
  if (DEVICE.test(name)) return "a name is reserved for a device on Windows";
  if (GIT_SHORT_NAME.test(name) || foldPath(name) === ".git")
    return "a name stands for .git on some file systems";
  return undefined;
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
