import { JsonError, parseStrictJson } from "@ooo/strict-json";
import { TrustStoreError } from "./error.ts";
import { fileInvalid, mendFile } from "./file-violation.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

const JSON_LIMITS = { maxBytes: MAX_FILE_BYTES, maxDepth: 8 };

/** Returns the value of a JSON file of version 0.1; throws `TrustStoreError` for anything else (LCK-03). */
export function parseDocument(text: string, path: string): object {
  let document: unknown;
  try {
    document = parseStrictJson(Buffer.from(text), JSON_LIMITS);
  } catch (cause) {
    const reason = cause instanceof JsonError ? cause.message : "it cannot be parsed";
    throw new TrustStoreError("TRUST_FILE_SYNTAX", `${path} is not JSON: ${reason}`, {
      path,
      hint: mendFile(path),
      cause,
    });
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw fileInvalid(path, "", "", "must be an object");
  }
  if (!("schema_version" in document) || document.schema_version !== "0.1")
    throw unknownVersion(path, document);
  return document;
}

/** Returns the error for a file of another version, or of none (LCK-03). */
export function unknownVersion(path: string, document: object): TrustStoreError {
  const has = "schema_version" in document ? "an unknown" : "no";
  return new TrustStoreError("TRUST_FILE_VERSION", `${path} has ${has} schema_version, expected "0.1"`, {
    path,
    pointer: "/schema_version",
    expected: "0.1",
    // An empty file, most often: every ooo writes a version.
    hint: has === "no" ? mendFile(path) : "use the ooo that wrote it",
  });
}
