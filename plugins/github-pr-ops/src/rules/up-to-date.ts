import { count, ifKnown, met, unmet, type Rule } from "./rule.ts";

/** The base branch has nothing that the head does not have. */
export const upToDate: Rule = ({ behindBy, base }, policy) => {
  if (policy.up_to_date !== true) return undefined;
  return ifKnown(behindBy, "how far behind it is", (behind) =>
    behind === 0
      ? met(`up to date with ${base.ref}`)
      : unmet(`${count(behind, "commit")} behind ${base.ref}`),
  );
};
