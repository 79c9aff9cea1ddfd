import { type DocumentKind, ManifestError } from "./error.ts";
import { describe } from "./show.ts";

/** MAN-01: the current MAJOR and the one before; each entry is a directory of `schemas/`. */
const SUPPORTED: readonly string[] = ["0.1"];

/**
 * Throws `ManifestError` with code `..._VERSION`, naming the supported window, if a document names another version. What
 * is no version at all is left to the schema.
 */
export function checkVersion(document: unknown, kind: DocumentKind, path: string | undefined): void {
  if (typeof document !== "object" || document === null || Array.isArray(document)) return;
  const version = (document as Readonly<Record<string, unknown>>).schema_version;
  if (typeof version !== "string" || SUPPORTED.includes(version)) return;
  throw new ManifestError(`${kind}_VERSION`, {
    path,
    pointer: "/schema_version",
    expected: `a supported version (${SUPPORTED.join(", ")})`,
    got: describe(version),
  });
}
