import { ifKnown, met, unmet, type Rule } from "./rule.ts";

/** Nobody who belongs to the repository wants changes. Always asked. */
export const changesRequested: Rule = ({ reviews }) =>
  ifKnown(reviews, "reviews", (all) => {
    const wanting = all.filter(({ state, counts }) => state === "changes_requested" && counts);
    if (wanting.length === 0) return met("nobody wants changes");
    const users = wanting.map(({ user }) => `@${user}`);
    return unmet(`changes are wanted by ${users.join(", ")}`, users);
  });
