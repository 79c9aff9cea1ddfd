import type { Context } from "@ooo/plugin-sdk";
import type { manifest } from "./manifest.ts";
import type { ReviewData } from "./review-data.ts";

/** What every handler of this plugin is given. */
export type AnyContext = Omit<Context<typeof manifest, "github-pr review">, "args" | "scopes">;
type State = AnyContext["state"];

/** The pull request that was reviewed last; the manifest names this key for the question before a merge. */
const LAST = "last-reviewed";

/** Returns the last review of a pull request, or undefined. What an older version wrote in another form is none. */
export async function recallReview(state: State, url: string): Promise<ReviewData | undefined> {
  const value = await state.get(keyOf(url));
  if (value === undefined) return undefined;
  const { form, review } = value as { readonly form?: unknown; readonly review?: unknown };
  return form === FORM ? (review as ReviewData) : undefined;
}

/** Keeps a review for the next one. */
export async function rememberReview(state: State, review: ReviewData): Promise<void> {
  const { url } = review.pull_request;
  // One JSON value in, the same out; the types of JSON do not know read-only lists.
  const value = { form: FORM, review: structuredClone(review) as never };
  await state.transact({
    set: [
      { key: keyOf(url), value },
      { key: LAST, value: url },
    ],
  });
}

/** Returns the URL of the pull request that was reviewed last. */
export async function recallLast(state: State): Promise<string | undefined> {
  const url = await state.get(LAST);
  return typeof url === "string" ? url : undefined;
}

/** Version of what is kept. */
const FORM = 1;

const keyOf = (url: string): string => `review:${url}`;
