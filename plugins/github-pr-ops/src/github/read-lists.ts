import type { Check, Conversation, Known, Review } from "../facts.ts";
import { LIMITS } from "../limits.ts";
import type { PullReference } from "../pull-reference.ts";
import type * as v from "valibot";
import { visible } from "../visible.ts";
import { AnswerError, malformed } from "./explain-failure.ts";
import { apiPath, type GitHub } from "./open-github.ts";
import type { Pull } from "./read-pull.ts";
import {
  CheckRunsSchema,
  ComparisonSchema,
  FilesSchema,
  ReviewsSchema,
  StatusesSchema,
  ThreadsSchema,
} from "./schemas.ts";
import { toChecks } from "./to-checks.ts";
import { toReviews } from "./to-reviews.ts";
import { tryKnown } from "./try-known.ts";

/** Returns the paths of all changed files; a renamed one with both. */
export function readFiles(github: GitHub, reference: PullReference, pull: Pull): Promise<Known<string[]>> {
  const { owner, repo, number } = reference;
  const path = apiPath`/repos/${owner}/${repo}/pulls/${number}/files`;
  return tryKnown(async () => {
    const files = await github.list(path, FilesSchema, LIMITS.filePages);
    // GitHub lists 3,000 at most: whoever changes more than that must not hide a file behind them.
    if (files.length < pull.changed_files) {
      throw malformed(path, `${String(files.length)} of ${String(pull.changed_files)} files`);
    }
    return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))];
  });
}

/** Returns the last deciding review of each person. */
export function readReviews(github: GitHub, reference: PullReference, pull: Pull): Promise<Known<Review[]>> {
  const { owner, repo, number } = reference;
  const path = apiPath`/repos/${owner}/${repo}/pulls/${number}/reviews`;
  return tryKnown(async () => toReviews(await github.list(path, ReviewsSchema, LIMITS.reviewPages), pull));
}

/** Returns check runs and commit statuses of the head commit. */
export function readChecks(
  github: GitHub,
  { owner, repo }: PullReference,
  { head }: Pull,
): Promise<Known<Check[]>> {
  const path = apiPath`/repos/${owner}/${repo}/commits/${head.sha}`;
  return tryKnown(async () => {
    const [runs, statuses] = await Promise.all([
      github.listCounted(`${path}/check-runs`, CheckRunsSchema, "check_runs", LIMITS.checkPages),
      github.listCounted(`${path}/status`, StatusesSchema, "statuses", LIMITS.checkPages),
    ]);
    return toChecks(runs, statuses);
  });
}

/** Returns how many commits of the base branch the head does not have; by the branch as it is now. */
export function readBehind(
  github: GitHub,
  { owner, repo }: PullReference,
  pull: Pull,
): Promise<Known<number>> {
  const path = apiPath`/repos/${owner}/${repo}/compare/${`${pull.base.ref}...${pull.head.sha}`}`;
  const query = { per_page: 1 };
  return tryKnown(async () => (await github.ask("GET", path, ComparisonSchema, { query })).behind_by);
}

const THREADS = `query Conversations($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved path }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

type Threads = v.InferOutput<typeof ThreadsSchema>;

/** Returns the conversations on the diff: only GraphQL knows which of them are resolved. */
export function readConversations(
  github: GitHub,
  { owner, repo, number }: PullReference,
): Promise<Known<{ total: number; unresolved: Conversation[] }>> {
  return tryKnown(async () => {
    const all: { isResolved: boolean; path: string }[] = [];
    let after: string | null = null;
    for (let page = 0; page < LIMITS.conversationPages; page += 1) {
      const body: object = { query: THREADS, variables: { owner, repo, number, after } };
      const answer: Threads = await github.ask("POST", github.graphqlUrl.href, ThreadsSchema, { body });
      if (answer.errors !== undefined) throw new AnswerError(visible(answer.errors[0]?.message));
      const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) {
        const unresolved = all.filter(({ isResolved }) => !isResolved).map(({ path }) => ({ path }));
        return { total: all.length, unresolved };
      }
      after = pageInfo.endCursor ?? null;
    }
    throw malformed("conversations", `more than ${String(LIMITS.conversationPages)} pages`);
  });
}
