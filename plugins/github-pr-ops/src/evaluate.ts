import type { PullFacts } from "./facts.ts";
import type { FoundPolicy } from "./policy/policy.ts";
import { approvals } from "./rules/approvals.ts";
import { changesRequested } from "./rules/changes-requested.ts";
import { allChecks, requiredChecks } from "./rules/checks.ts";
import { codeOwners } from "./rules/code-owners.ts";
import { conversations } from "./rules/conversations.ts";
import { labels } from "./rules/labels.ts";
import { mergeMethod } from "./rules/merge-method.ts";
import { mergeable } from "./rules/mergeable.ts";
import { open } from "./rules/open.ts";
import type { Finding, Rule } from "./rules/rule.ts";
import { size } from "./rules/size.ts";
import { upToDate } from "./rules/up-to-date.ts";

/** All rules by name, in the order in which they are shown. */
export const RULES: Readonly<Record<string, Rule>> = {
  open,
  mergeable,
  approvals,
  "changes-requested": changesRequested,
  "code-owners": codeOwners,
  "required-checks": requiredChecks,
  "all-checks": allChecks,
  conversations,
  "up-to-date": upToDate,
  labels,
  size,
  "merge-method": mergeMethod,
};

/** Whether a pull request is ready under a policy. */
export type Verdict = {
  /** True only if every rule that the policy asks for is met: what is not known is not met. */
  readonly isReady: boolean;
  readonly findings: readonly Finding[];
};

/** Returns the verdict. Pure: the same facts and policy give the same verdict, always. */
export function evaluate(facts: PullFacts, { policy }: Pick<FoundPolicy, "policy">): Verdict {
  const findings = Object.entries(RULES).flatMap(([rule, judge]): Finding[] => {
    const result = judge(facts, policy);
    return result === undefined ? [] : [{ rule, ...result }];
  });
  return { isReady: findings.every(({ outcome }) => outcome === "met"), findings };
}
