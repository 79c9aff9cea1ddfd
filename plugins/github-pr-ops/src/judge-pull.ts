import { evaluate, type Verdict } from "./evaluate.ts";
import type { PullFacts } from "./facts.ts";
import { openGitHub, type GitHub, type GitHubAddress } from "./github/open-github.ts";
import { readContent } from "./github/read-content.ts";
import { readFacts, STEPS } from "./github/read-facts.ts";
import { findLocalPolicy, findRepositoryPolicy } from "./policy/find-policy.ts";
import type { FoundPolicy } from "./policy/policy.ts";
import type { PullReference } from "./pull-reference.ts";
import type { AnyContext } from "./remembered.ts";
import { toReviewData, type ReviewData } from "./review-data.ts";

/** A pull request that was read and held to a policy. */
export type Judgement = {
  readonly github: GitHub;
  readonly facts: PullFacts;
  readonly policy: FoundPolicy;
  readonly verdict: Verdict;
  readonly data: ReviewData;
};

/** Reads a pull request and evaluates a policy: the one thing that both commands do. */
export async function judgePull(
  { fetch, signal, config, progress }: AnyContext,
  address: GitHubAddress,
  reference: PullReference,
  policyName: string,
): Promise<Judgement> {
  // A wrong name is found before anything is asked.
  const local = findLocalPolicy(policyName, config);
  const github = openGitHub(address, fetch, signal);
  const facts = await readFacts(github, reference, signal, (message, done) =>
    progress.report({ message, done, total: STEPS }),
  );
  const branch = facts.base.ref;
  const policy =
    local ??
    (await findRepositoryPolicy(policyName, config, branch, (path) =>
      readContent(github, reference, path, branch),
    ));
  const verdict = evaluate(facts, policy);
  return { github, facts, policy, verdict, data: toReviewData(facts, policy, verdict) };
}
