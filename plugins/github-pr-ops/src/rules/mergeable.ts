import { met, notKnown, unmet, type Rule } from "./rule.ts";

/** GitHub can make the merge, and the rules of the base branch allow it. Asked of what is open. */
export const mergeable: Rule = ({ state, isMergeable, mergeableState, base }) => {
  // What is not open is told by the rule of that name.
  if (state !== "open") return undefined;
  const evidence = [`mergeable ${String(isMergeable)}, mergeable_state ${mergeableState}`];
  if (isMergeable === false) return unmet(`it conflicts with ${base.ref}`, evidence);
  if (isMergeable === null)
    return notKnown("GitHub has not worked out yet whether it can be merged", evidence);
  switch (mergeableState) {
    case "clean":
    case "has_hooks":
    case "unstable":
      return met(`it merges into ${base.ref} without conflicts`, evidence);
    case "blocked":
      return unmet(`GitHub's own rules for ${base.ref} block it`, evidence);
    case "behind":
      return unmet(`GitHub's own rules want ${base.ref} merged into it first`, evidence);
    case "dirty":
      return unmet(`it conflicts with ${base.ref}`, evidence);
    case "draft":
      return unmet("GitHub does not merge a draft", evidence);
    default:
      return notKnown("GitHub does not say whether it can be merged", evidence);
  }
};
