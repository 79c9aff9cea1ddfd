import type { PullFacts } from "../facts.ts";
import type { MergeMethod, Policy } from "../policy/policy.ts";
import { met, unmet, type Rule } from "./rule.ts";

/** There is a way to merge that the policy and the repository allow. Always asked. */
export const mergeMethod: Rule = (facts, policy) => {
  const method = chooseMergeMethod(facts, policy);
  const wanted = policy.merge_methods.join(", ");
  if (method === undefined) return unmet(`the repository does not allow ${wanted}`);
  const { mergeMethods } = facts;
  return met(
    `${method}${mergeMethods.isKnown ? "" : ", if the repository allows it"}`,
    mergeMethods.isKnown ? [`the repository allows ${mergeMethods.value.join(", ")}`] : [mergeMethods.why],
  );
};

/** Returns the first method of the policy that the repository allows; GitHub refuses one that it does not. */
export function chooseMergeMethod({ mergeMethods }: PullFacts, policy: Policy): MergeMethod | undefined {
  const wanted = policy.merge_methods;
  return mergeMethods.isKnown ? wanted.find((each) => mergeMethods.value.includes(each)) : wanted[0];
}
