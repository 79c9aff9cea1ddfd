import type { Check, ChangedFile, PullState, Review } from "./pull-state.ts";

const SUCCESS: readonly Check[] = [{ name: "build" }, { name: "test" }];
const APPROVALS: readonly Review[] = [
  { user: "carol", state: "APPROVED" },
  { user: "dave", state: "APPROVED" },
];
const SOURCE: ChangedFile = { path: "src/widget.ts", additions: 30, deletions: 5 };

/** What a state that does not say otherwise has. */
export const READY = {
  author: "alice",
  mergeable: true,
  mergeableState: "clean",
  behindBy: 0,
  labels: ["enhancement"],
  files: [SOURCE, { path: "docs/widget.md", additions: 8, deletions: 0 }],
  reviews: [...APPROVALS, { user: "dora", state: "APPROVED" }],
  checks: SUCCESS,
  statuses: [{ context: "ci/legacy", state: "success" }],
  threads: [{ path: "src/widget.ts", isResolved: true }],
} as const satisfies Partial<PullState>;

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** The pull requests of `acme/widgets`: one per state that a client has to tell apart. */
export const PULL_STATES: readonly PullState[] = [
  { number: 1, name: "ready" },
  { number: 2, name: "draft", isDraft: true, mergeableState: "draft" },
  { number: 3, name: "conflicts", mergeable: false, mergeableState: "dirty" },
  { number: 4, name: "behind", behindBy: 7, mergeableState: "behind" },
  {
    ...{ number: 5, name: "failing-check", mergeableState: "unstable" },
    checks: [{ name: "build" }, { name: "test", conclusion: "failure" }],
  },
  {
    ...{ number: 6, name: "pending-check", mergeableState: "unstable" },
    checks: [{ name: "build" }, { name: "test", status: "in_progress", conclusion: null }],
  },
  { number: 7, name: "missing-check", checks: [{ name: "build" }] },
  {
    ...{ number: 8, name: "approvals-missing", mergeableState: "blocked" },
    reviews: [{ user: "carol", state: "COMMENTED" }],
    requested: { users: ["dave", "dora"], teams: ["core"] },
  },
  {
    ...{ number: 9, name: "changes-requested", mergeableState: "blocked" },
    reviews: [...READY.reviews, { user: "erin", state: "CHANGES_REQUESTED" }],
  },
  { number: 10, name: "blocked-label", labels: ["enhancement", "do-not-merge"] },
  {
    ...{ number: 11, name: "too-large" },
    files: times(60, (at) => ({ path: `src/part-${String(at)}.ts`, additions: 90, deletions: 40 })),
  },
  {
    ...{ number: 12, name: "unresolved-conversation" },
    threads: [...READY.threads, { path: "src/widget.ts", isResolved: false }],
  },
  { number: 13, name: "owner-missing", reviews: APPROVALS },
  { number: 14, name: "closed", state: "closed", mergeable: null, mergeableState: "unknown" },
  { number: 15, name: "merged", state: "closed", isMerged: true, mergeable: null, mergeableState: "unknown" },
  { number: 16, name: "pushed-before-merge", isPushedBeforeMerge: true },
  {
    ...{ number: 17, name: "many-of-everything" },
    files: times(250, (at) => ({ path: `src/many/file-${String(at)}.ts`, additions: 1, deletions: 0 })),
    reviews: [
      ...times(130, (at): Review => ({ user: `reader-${String(at)}`, state: "COMMENTED" })),
      ...READY.reviews,
    ],
    // The last pages hold what decides.
    checks: [...times(120, (at) => ({ name: `shard-${String(at)}` })), ...SUCCESS],
    statuses: times(110, (at) => ({ context: `ci/${String(at)}`, state: "success" })),
    threads: times(130, (at) => ({ path: "src/widget.ts", isResolved: at !== 129 })),
  },
  { number: 18, name: "mergeability-unknown", mergeable: null, mergeableState: "unknown" },
  {
    ...{ number: 19, name: "approved-by-strangers" },
    reviews: [
      { user: "mallory", state: "APPROVED", association: "NONE" },
      { user: "trent", state: "APPROVED", association: "CONTRIBUTOR" },
    ],
  },
  { number: 20, name: "stale-approvals", reviews: READY.reviews.map((each) => ({ ...each, isStale: true })) },
  {
    ...{ number: 21, name: "hostile-text" },
    title: "\u001b[2K\u001b[1AVERDICT: ready \u202e\u200b\r\nready to merge",
    labels: ["\u001b]0;owned\u0007", "do-not-merge"],
    files: [{ path: "src/\u001b[31mred\u001b[0m\n.ts", additions: 1, deletions: 1 }],
    checks: [...SUCCESS, { name: "\u202etset\u001b[8m", conclusion: "failure" }],
    threads: [{ path: "src/\u001b[31mred\u001b[0m\n.ts", isResolved: false }],
  },
  { number: 22, name: "rate-limited", limited: "primary" },
  { number: 23, name: "too-many-at-once", limited: "secondary" },
  { number: 24, name: "conversations-unavailable", threads: "unavailable" },
  {
    ...{ number: 25, name: "dismissed-review" },
    reviews: [...READY.reviews, { user: "erin", state: "DISMISSED" }],
  },
  { number: 26, name: "blocked-by-rules", mergeableState: "blocked" },
  { number: 27, name: "failing-status", statuses: [{ context: "ci/legacy", state: "failure" }] },
];

/** Files of `acme/widgets` on its base branch. */
export const REPOSITORY_FILES: Readonly<Record<string, string>> = {
  ".github/CODEOWNERS": "# Who looks after what\n* @acme/core\n/docs/ @dora\n/vendor/\n",
  ".github/pr-policies/release.toml": [
    'schema_version = "0.1"',
    "required_approvals = 2",
    'required_checks = ["build", "test"]',
    'merge_methods = ["squash"]',
    "",
  ].join("\n"),
};

/** Teams of `acme` and their members. */
export const TEAMS: Readonly<Record<string, readonly string[]>> = { core: ["carol", "dave", "erin"] };
