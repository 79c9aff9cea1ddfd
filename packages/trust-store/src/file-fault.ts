import { formatBytePath } from "./byte-path.ts";
import { TrustStoreError, type TrustStoreErrorCode } from "./error.ts";

/** Returns the error for a system call that failed on an entry of an artifact; `""` is the artifact's directory. */
export function fileFault(cause: unknown, path: string): TrustStoreError {
  if (cause instanceof TrustStoreError) return cause;
  const errno = (cause as NodeJS.ErrnoException).code ?? "UNKNOWN";
  return new TrustStoreError(
    codeOf(errno, path),
    `${describePath(path)} cannot be read: ${reasonOf(errno)}`,
    {
      path: formatBytePath(path),
      got: errno,
      cause,
    },
  );
}

/** Returns how a message names an entry. */
export function describePath(path: string): string {
  return path === "" ? "the artifact's directory" : formatBytePath(path);
}

function codeOf(errno: string, path: string): TrustStoreErrorCode {
  if (path === "") {
    return errno === "ENOENT" || errno === "ENOTDIR" ? "TRUST_ARTIFACT_MISSING" : "TRUST_ARTIFACT_UNREADABLE";
  }
  // The name was seen a moment ago: another kind of entry, or none, means that someone is writing.
  return ["ENOENT", "ENOTDIR", "ELOOP", "EMLINK"].includes(errno)
    ? "TRUST_ARTIFACT_CHANGING"
    : "TRUST_ARTIFACT_UNREADABLE";
}

function reasonOf(errno: string): string {
  switch (errno) {
    case "ENOENT":
      return "it does not exist";
    case "ENOTDIR":
      return "it is not a directory";
    case "ELOOP":
    case "EMLINK":
      return "it became a symbolic link";
    case "EACCES":
    case "EPERM":
      return "permission was refused";
    default:
      return `the system answered ${errno}`;
  }
}
