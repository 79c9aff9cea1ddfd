import { count, ifKnown, met, unmet, type Rule } from "./rule.ts";

/** Every conversation on the diff is resolved. */
export const conversations: Rule = (facts, policy) => {
  if (policy.conversations_resolved !== true) return undefined;
  return ifKnown(facts.conversations, "conversations", ({ total, unresolved }) => {
    if (unresolved.length === 0)
      return met(total === 0 ? "no conversations" : "all conversations are resolved");
    const paths = unresolved.map(({ path }) => path);
    return unmet(`${count(unresolved.length, "conversation")} of ${String(total)} not resolved`, paths);
  });
};
