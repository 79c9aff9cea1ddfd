import type { SchemaViolation } from "./generated/validate-lockfile.js";
import { formatBytePath } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";

/** Returns the error for the first place where a document does not fit its schema, naming file, table and field. */
export function describeViolation(
  path: string,
  document: unknown,
  violations: readonly SchemaViolation[] | null | undefined,
): TrustStoreError {
  const violation = violations?.[0];
  const { instancePath = "", params = {}, message = "does not fit the schema" } = violation ?? {};
  const extra = params.additionalProperty ?? params.missingProperty;
  const steps = instancePath.split("/").slice(1);
  const field = [...steps.slice(2), ...(typeof extra === "string" ? [extra] : [])];
  if (steps.length < 2 && typeof extra !== "string" && steps[0] !== undefined) field.push(steps[0]);
  const reason = reasonOf(violation, message);
  return fileInvalid(path, tableName(document, steps), field.map(shown).join("."), reason, instancePath);
}

/** Returns the error for a field whose value does not fit the other ones. */
export function fileInvalid(
  path: string,
  table: string,
  field: string,
  expected: string,
  pointer?: string,
): TrustStoreError {
  const where = [table, field].filter((part) => part !== "").join(" ");
  return new TrustStoreError("TRUST_FILE_INVALID", `${path}: ${where === "" ? "it" : where} ${expected}`, {
    path,
    expected,
    ...(pointer === undefined ? {} : { pointer }),
    hint: mendFile(path),
  });
}

/** Returns what helps against a file that cannot be read as what it is. */
export function mendFile(path: string): string {
  return `restore ${path} from a backup, or move it away and install again`;
}

/** Returns how a message names one of the tables of a list: `[[plugin]] "github-pr-ops"`, or its number. */
function tableName(document: unknown, steps: readonly string[]): string {
  const [list, index] = steps;
  if (list === undefined || index === undefined) return "";
  const rows: unknown = (document as Readonly<Record<string, unknown>>)[list];
  const row: unknown = Array.isArray(rows) ? rows[Number(index)] : undefined;
  const name = typeof row === "object" && row !== null && "name" in row ? row.name : undefined;
  return `[[${shown(list)}]] ${typeof name === "string" ? `"${shown(name)}"` : `number ${Number(index) + 1}`}`;
}

function reasonOf(violation: SchemaViolation | undefined, message: string): string {
  if (violation?.keyword === "required") return "is missing";
  if (violation?.keyword === "additionalProperties") return "is not known here";
  if (violation?.keyword === "enum") return `must be one of ${String(violation.params.allowedValues)}`;
  return message;
}

function shown(text: string): string {
  return formatBytePath(Buffer.from(text.slice(0, 80)));
}
