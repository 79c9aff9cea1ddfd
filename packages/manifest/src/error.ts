import { quote, visible } from "./show.ts";

/** Why a document was refused, whichever document it is. */
export type RefusalReason =
  | "MISSING"
  | "UNREADABLE"
  | "NOT_A_FILE"
  | "TOO_LARGE"
  | "NOT_UTF8"
  | "NOT_JSON"
  | "TOO_DEEP"
  | "DUPLICATE_KEY"
  | "FORBIDDEN_KEY"
  | "VERSION"
  | "SCHEMA"
  | "SEMANTIC"
  | "SOURCE_PATH"
  | "QUOTING";

/** Which document was refused. */
export type DocumentKind = "MANIFEST" | "CATALOG";

/** Why a manifest or a catalog was refused (MAN-11). */
export type ManifestErrorCode =
  `MANIFEST_${RefusalReason}` | `CATALOG_${Exclude<RefusalReason, "QUOTING" | "SOURCE_PATH">}`;

/** Where a document was refused, and for what. */
export type Refusal = {
  /** The file, as the caller named it. */
  readonly path?: string | undefined;
  /** JSON pointer (RFC 6901) of the field; `""` is the whole document. */
  readonly pointer?: string | undefined;
  readonly expected: string;
  /** What is there instead: shortened, printable ASCII. */
  readonly got: string;
  /** What mends it, where that is not plain from `expected`; printable ASCII. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
};

/**
 * The one error of this package (MAN-11). `path` and `pointer` are exact, so they may hold what disturbs a terminal;
 * `message`, `expected` and `got` are printable ASCII.
 */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
  readonly code: ManifestErrorCode;
  readonly path: string | undefined;
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
  readonly hint: string | undefined;

  constructor(code: ManifestErrorCode, refusal: Refusal) {
    const { path, pointer = "", expected, got, hint, cause } = refusal;
    const where = [visible(path ?? (code.startsWith("CATALOG") ? "catalog" : "manifest"))];
    if (pointer !== "") where.push(`at ${quote(pointer)}`);
    super(`${where.join(" ")}: expected ${expected}, got ${got}`, { cause });
    this.code = code;
    this.path = path;
    this.pointer = pointer;
    this.expected = expected;
    this.got = got;
    this.hint = hint;
  }
}
