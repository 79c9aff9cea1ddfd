import type { ReviewData } from "./review-data.ts";

/** Returns what changed between two reviews of one pull request, one line each. Texts of others are not escaped. */
export function compareReviews(before: ReviewData, after: ReviewData): string[] {
  const [was, is] = [before.pull_request, after.pull_request];
  const outcomes = new Map(before.findings.map(({ rule, outcome }) => [rule, outcome]));
  const isOtherPolicy = before.policy.digest !== after.policy.digest;
  return [
    ...changed("verdict", before.ready ? "ready" : "not ready", after.ready ? "ready" : "not ready"),
    ...changed("head", short(was.head), short(is.head)),
    ...changed("state", was.state, is.state),
    ...(isOtherPolicy ? [`policy: ${before.policy.name} -> ${after.policy.name}, other rules`] : []),
    ...after.findings.flatMap(({ rule, outcome }) => {
      const old = outcomes.get(rule);
      return old === undefined ? [] : changed(rule, old, outcome);
    }),
    ...listed("label", was.labels, is.labels),
    ...listed("approval", was.approved_by ?? [], is.approved_by ?? []),
    ...changed("title", was.title, is.title),
    ...changed(
      "size",
      `+${String(was.additions)} -${String(was.deletions)}`,
      `+${String(is.additions)} -${String(is.deletions)}`,
    ),
  ];
}

/** Returns the first digits of a commit id. */
export const short = (commit: string): string => commit.slice(0, 10);

const changed = (what: string, before: string, after: string): string[] =>
  before === after ? [] : [`${what}: ${before} -> ${after}`];

const listed = (what: string, before: readonly string[], after: readonly string[]): string[] => [
  ...after.filter((each) => !before.includes(each)).map((each) => `${what} added: ${each}`),
  ...before.filter((each) => !after.includes(each)).map((each) => `${what} gone: ${each}`),
];
