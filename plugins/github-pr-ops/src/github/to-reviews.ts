import type * as v from "valibot";
import type { Review } from "../facts.ts";
import type { Pull } from "./read-pull.ts";
import type { ReviewsSchema } from "./schemas.ts";

const STATES: ReadonlyMap<string, Review["state"]> = new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes_requested"],
  ["DISMISSED", "dismissed"],
]);

/** Whoever GitHub says this of belongs to the repository; anybody else may write reviews, and they decide nothing. */
const BELONGS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Returns the last review of each person that decides something: a comment after it changes nothing. */
export function toReviews(
  reviews: v.InferOutput<typeof ReviewsSchema>,
  { head, user: author }: Pick<Pull, "head" | "user">,
): Review[] {
  const last = new Map<string, Review>();
  for (const { user, state, commit_id, author_association } of reviews) {
    const decides = STATES.get(state);
    if (decides === undefined || user === null || user === undefined) continue;
    const key = user.login.toLowerCase();
    // Put at the end again: the order is the one of the last words.
    last.delete(key);
    last.set(key, {
      user: user.login,
      state: decides,
      isOfHead: commit_id === head.sha,
      // Programs approve nothing here.
      counts: BELONGS.has(author_association) && user.type === "User" && key !== author?.login.toLowerCase(),
    });
  }
  return [...last.values()];
}
