import { MAX_VIOLATIONS } from "./limits.ts";

/**
 * A request that a run tried and did not get. What the kernel refuses (files that are not there, calls that fail) leaves no
 * record, and a limit that was hit is the outcome. `target` is attacker-controlled text.
 */
export type Violation = {
  readonly kind: "request-blocked" | "address-refused" | "request-refused";
  readonly target: string;
  readonly reason: string;
};

/** The violations of one run: the first thousand, and how many there were. */
export type Violations = { readonly kept: readonly Violation[]; readonly total: number };

/** Collects violations in bounded memory. */
export class ViolationLog implements Violations {
  readonly kept: Violation[] = [];
  total = 0;

  add(violation: Violation): void {
    this.total += 1;
    if (this.kept.length < MAX_VIOLATIONS) this.kept.push(violation);
  }
}
