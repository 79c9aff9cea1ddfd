/** How one part of the machine is. */
export type Finding = {
  readonly part: string;
  readonly state: "ok" | "warning" | "problem";
  readonly message: string;
  /** What a person can do about it. */
  readonly fix?: string;
  /** Debian packages that would mend it. */
  readonly packages?: readonly string[];
};

/** Returns a finding without a fault. */
export function ok(part: string, message: string): Finding {
  return { part, state: "ok", message };
}

/** Returns what an error says as a problem. */
export function problemOf(part: string, thrown: unknown, packages: readonly string[] = []): Finding {
  const error: Error & { hint?: unknown } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    part,
    state: "problem",
    message: error.message,
    ...(typeof error.hint === "string" ? { fix: error.hint } : {}),
    ...(packages.length === 0 ? {} : { packages }),
  };
}
