import { ExitCode } from "./exit-codes.ts";

/** Any thrown value in the one shape that is printed. `detail` holds the error's own read-only fields. */
export type Failure = {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly exitCode: number;
  /** Messages of what caused it, nearest first. */
  readonly causes: readonly string[];
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

/** Codes of libraries that are not a fault of ooo (contract, exit codes): blocked, or words that name nothing. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  LIFECYCLE_POLICY: ExitCode.blocked,
  LIFECYCLE_CONFIRMATION_NEEDED: ExitCode.blocked,
  LIFECYCLE_TERMINAL_NEEDED: ExitCode.blocked,
  LIFECYCLE_NOTHING_TO_GRANT: ExitCode.usage,
  LIFECYCLE_SCOPE_UNDECLARED: ExitCode.usage,
  LIFECYCLE_NOT_GRANTED: ExitCode.usage,
  LIFECYCLE_NOT_INSTALLED: ExitCode.usage,
  LIFECYCLE_UNKNOWN_NAME: ExitCode.usage,
  LIFECYCLE_AMBIGUOUS_NAME: ExitCode.usage,
  LIFECYCLE_UNKNOWN_SOURCE: ExitCode.usage,
  LIFECYCLE_SOURCE_INVALID: ExitCode.usage,
  LIFECYCLE_SOURCE_FRAGMENT: ExitCode.usage,
  LIFECYCLE_SOURCE_PROTOCOL: ExitCode.usage,
  LIFECYCLE_SOURCE_CREDENTIALS: ExitCode.usage,
  TRUST_SOURCE_INVALID: ExitCode.usage,
  LIFECYCLE_REF_INVALID: ExitCode.usage,
  LEDGER_QUERY_INVALID: ExitCode.usage,
  LEDGER_NO_SUCH_SEQUENCE: ExitCode.usage,
  TESTING_BAD_NAME: ExitCode.usage,
  TESTING_DIRECTORY_IN_USE: ExitCode.usage,
};

/** What helps against a refusal of the system, wherever in the chain of causes it stands. */
const SYSTEM_HINTS: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left on that disk: free some, then run the command again",
  EDQUOT: "your disk quota is used up: free some space, then run the command again",
  EFBIG: "a file would be larger than your limits allow: see ulimit -f",
  EROFS: "that disk is read-only: make it writable, or set OUROBOROS_HOME to another directory",
  EACCES: "make it writable for yourself, or set OUROBOROS_HOME to another directory",
  EPERM: "make it writable for yourself, or set OUROBOROS_HOME to another directory",
  ENOTDIR: "a part of that path is a file: name another directory",
  EMFILE: "too many files are open: see ulimit -n",
};

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
  const code = typeof fields.code === "string" ? fields.code : "OOO_FAULT";
  const hint = typeof fields.hint === "string" ? fields.hint : systemHint(error);
  return {
    code,
    message: error.message,
    ...(hint === undefined ? {} : { hint }),
    detail,
    exitCode: typeof fields.exitCode === "number" ? fields.exitCode : (EXIT_CODES[code] ?? ExitCode.fault),
    causes: causesOf(error),
    stack: error.stack ?? "",
  };
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let at: unknown = error.cause; at instanceof Error && causes.length < 8; at = at.cause)
    causes.push(at.message);
  return causes;
}

function systemHint(error: Error): string | undefined {
  const seen = new Set<unknown>();
  for (let at: unknown = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    const { code } = at as NodeJS.ErrnoException;
    if (code !== undefined && Object.hasOwn(SYSTEM_HINTS, code)) return SYSTEM_HINTS[code];
  }
  return undefined;
}

/** Returns the part of a failure that is shown. */
export function withoutStack(failure: Failure): Omit<Failure, "stack" | "causes"> {
  const { code, message, hint, detail, exitCode } = failure;
  return { code, message, ...(hint === undefined ? {} : { hint }), detail, exitCode };
}
