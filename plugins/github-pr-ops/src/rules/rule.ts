import type { Known, PullFacts } from "../facts.ts";
import type { Policy } from "../policy/policy.ts";

/** What one rule found. */
export type Finding = {
  /** As the file of the rule is called. */
  readonly rule: string;
  readonly outcome: "met" | "unmet" | "unknown";
  /** One line; texts of others in it are escaped when it is shown, not here. */
  readonly message: string;
  /** What it was decided from. */
  readonly evidence: readonly string[];
};

/** What a rule says, without its name; undefined if the policy does not ask. */
export type RuleResult = Omit<Finding, "rule"> | undefined;

/** Pure: facts and a policy in, a finding out. */
export type Rule = (facts: PullFacts, policy: Policy) => RuleResult;

export const met = (message: string, evidence: readonly string[] = []): RuleResult => ({
  ...{ outcome: "met", message, evidence },
});

export const unmet = (message: string, evidence: readonly string[] = []): RuleResult => ({
  ...{ outcome: "unmet", message, evidence },
});

export const notKnown = (message: string, evidence: readonly string[] = []): RuleResult => ({
  ...{ outcome: "unknown", message, evidence },
});

/** Returns what a rule says of a fact, or that it is not known. */
export function ifKnown<T>(fact: Known<T>, what: string, rule: (value: T) => RuleResult): RuleResult {
  return fact.isKnown ? rule(fact.value) : notKnown(`${what}: ${fact.why}`);
}

/** Returns a number with its noun. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
