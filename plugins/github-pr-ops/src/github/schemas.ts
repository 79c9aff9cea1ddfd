import * as v from "valibot";

/** A commit id: nothing else ever becomes part of an address, or of a merge. */
export const CommitId = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/));

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const User = v.object({ login: v.string() });
/** GitHub leaves the user out where the account is gone. */
const MaybeUser = v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) }));

export const PullSchema = v.object({
  number: Count,
  state: v.picklist(["open", "closed"]),
  title: v.string(),
  draft: v.optional(v.boolean(), false),
  merged: v.boolean(),
  user: MaybeUser,
  head: v.object({ sha: CommitId, ref: v.string() }),
  base: v.object({
    sha: CommitId,
    ref: v.string(),
    repo: v.object({
      full_name: v.string(),
      allow_merge_commit: v.optional(v.boolean()),
      allow_squash_merge: v.optional(v.boolean()),
      allow_rebase_merge: v.optional(v.boolean()),
    }),
  }),
  mergeable: v.nullish(v.boolean(), null),
  mergeable_state: v.string(),
  labels: v.array(v.object({ name: v.string() })),
  requested_reviewers: v.optional(v.array(User), []),
  requested_teams: v.optional(v.array(v.object({ slug: v.string() })), []),
  ...{ additions: Count, deletions: Count, changed_files: Count },
});

export const FilesSchema = v.array(
  v.object({ filename: v.string(), previous_filename: v.optional(v.string()) }),
);

export const ReviewsSchema = v.array(
  v.object({
    user: MaybeUser,
    state: v.string(),
    commit_id: v.nullish(v.string()),
    author_association: v.string(),
  }),
);

export const CheckRunsSchema = v.object({
  total_count: Count,
  check_runs: v.array(v.object({ name: v.string(), status: v.string(), conclusion: v.nullish(v.string()) })),
});

export const StatusesSchema = v.object({
  total_count: Count,
  statuses: v.array(v.object({ context: v.string(), state: v.string() })),
});

export const ComparisonSchema = v.object({ behind_by: Count });

export const ContentSchema = v.object({
  type: v.literal("file"),
  encoding: v.literal("base64"),
  content: v.string(),
});

export const MembersSchema = v.array(User);

const Threads = v.object({
  nodes: v.array(v.object({ isResolved: v.boolean(), path: v.string() })),
  pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) }),
});

/** GraphQL answers 200 to everything; what went wrong stands in `errors`. */
export const ThreadsSchema = v.union([
  v.object({ errors: v.pipe(v.array(v.object({ message: v.string() })), v.minLength(1)) }),
  v.object({
    errors: v.optional(v.undefined()),
    data: v.object({ repository: v.object({ pullRequest: v.object({ reviewThreads: Threads }) }) }),
  }),
]);

export const MergeResultSchema = v.object({ merged: v.literal(true), sha: CommitId });
