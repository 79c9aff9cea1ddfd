import type { Review } from "../facts.ts";
import type { Policy } from "../policy/policy.ts";
import { count, ifKnown, met, unmet, type Rule } from "./rule.ts";

/** Enough people who belong to the repository approve. */
export const approvals: Rule = ({ reviews, requested, reference: { owner } }, policy) => {
  const { required_approvals: required } = policy;
  if (required === 0) return undefined;
  return ifKnown(reviews, "reviews", (all) => {
    const counted = all.filter((review) => isApproval(review, policy));
    const others = all.filter((review) => review.state === "approved" && !counted.includes(review));
    const asked = [
      ...requested.users.map((user) => `@${user}`),
      ...requested.teams.map((team) => `@${owner}/${team}`),
    ];
    const evidence = [
      ...counted.map(({ user }) => `@${user} approved`),
      ...others.map(({ user, counts }) =>
        counts
          ? `@${user} approved an older commit, which does not count`
          : `@${user} approved, and does not belong to the repository`,
      ),
      ...(asked.length > 0 ? [`asked and not answered yet: ${asked.join(", ")}`] : []),
    ];
    const message = `${String(counted.length)} of ${count(required, "required approval")}`;
    return counted.length >= required ? met(message, evidence) : unmet(message, evidence);
  });
};

/** Returns whether a review is an approval that counts under a policy. */
export function isApproval({ state, counts, isOfHead }: Review, policy: Policy): boolean {
  return state === "approved" && counts && (isOfHead || policy.approvals_of_head_only !== true);
}
