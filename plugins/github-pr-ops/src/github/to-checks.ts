import type { Check } from "../facts.ts";

type Run = {
  readonly name: string;
  readonly status: string;
  readonly conclusion?: string | null | undefined;
};
type Status = { readonly context: string; readonly state: string };

const RUN_OUTCOMES: ReadonlyMap<string, Check["outcome"]> = new Map([
  ["success", "success"],
  ["neutral", "skipped"],
  ["skipped", "skipped"],
]);
const STATUS_OUTCOMES: ReadonlyMap<string, Check["outcome"]> = new Map([
  ["success", "success"],
  ["pending", "pending"],
]);

/** Returns check runs and commit statuses in one form. A word that is not known is a failure, never a success. */
export function toChecks(runs: readonly Run[], statuses: readonly Status[]): Check[] {
  return [
    ...runs.map(({ name, status, conclusion }): Check => {
      if (status !== "completed") return { name, kind: "check", outcome: "pending", says: status };
      const says = conclusion ?? "no conclusion";
      return { name, kind: "check", outcome: RUN_OUTCOMES.get(says) ?? "failure", says };
    }),
    ...statuses.map(({ context: name, state: says }): Check => ({
      ...{ name, kind: "status", says },
      outcome: STATUS_OUTCOMES.get(says) ?? "failure",
    })),
  ];
}
