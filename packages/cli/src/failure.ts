import { ExitCode } from "./exit-codes.ts";

/** Any thrown value in the one shape that is printed. `detail` holds the error's own read-only fields. */
export type Failure = {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly exitCode: number;
  readonly stack: string;
};

const OWN_FIELDS: ReadonlySet<string> = new Set([
  "name",
  "code",
  "message",
  "hint",
  "exitCode",
  "stack",
  "cause",
]);

/** Returns the failure that a thrown value stands for; what is not an error of ours is a fault of ooo. */
export function describeFailure(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const fields = error as Error & { code?: unknown; hint?: unknown; exitCode?: unknown };
  const detail: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(error)) {
    if (OWN_FIELDS.has(key)) continue;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      detail[key] = value;
  }
  return {
    code: typeof fields.code === "string" ? fields.code : "OOO_FAULT",
    message: error.message,
    ...(typeof fields.hint === "string" ? { hint: fields.hint } : {}),
    detail,
    exitCode: typeof fields.exitCode === "number" ? fields.exitCode : ExitCode.fault,
    stack: error.stack ?? "",
  };
}

/** Returns the part of a failure that is shown. */
export function withoutStack(failure: Failure): Omit<Failure, "stack"> {
  const { code, message, hint, detail, exitCode } = failure;
  return { code, message, ...(hint === undefined ? {} : { hint }), detail, exitCode };
}
