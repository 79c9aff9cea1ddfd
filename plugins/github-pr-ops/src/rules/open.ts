import { met, unmet, type Rule } from "./rule.ts";

/** Only what is open and no draft can be merged. Always asked. */
export const open: Rule = ({ state, isDraft }) => {
  if (state === "merged") return unmet("it is merged already");
  if (state === "closed") return unmet("it is closed");
  return isDraft ? unmet("it is a draft") : met("it is open and no draft");
};
