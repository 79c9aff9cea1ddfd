import { known, unknown, type Known, type PullFacts } from "../facts.ts";
import type { MergeMethod } from "../policy/policy.ts";
import type { PullReference } from "../pull-reference.ts";
import type { GitHub } from "./open-github.ts";
import { readBehind, readChecks, readConversations, readFiles, readReviews } from "./read-lists.ts";
import { readOwnership } from "./read-ownership.ts";
import { readPull, type Pull } from "./read-pull.ts";

/** Told how far reading is. */
export type OnStep = (message: string, done: number) => Promise<void>;

/** Steps that `OnStep` hears of. */
export const STEPS = 3;

/** Returns everything that a policy can ask for. Throws `PluginError` if the pull request itself cannot be read. */
export async function readFacts(
  github: GitHub,
  reference: PullReference,
  signal: AbortSignal,
  onStep: OnStep,
): Promise<PullFacts> {
  await onStep("reading the pull request", 0);
  const pull = await readPull(github, reference, signal);
  await onStep("reading files, reviews, checks and conversations", 1);
  const [files, reviews, checks, behindBy, conversations] = await Promise.all([
    readFiles(github, reference, pull),
    readReviews(github, reference, pull),
    readChecks(github, reference, pull),
    readBehind(github, reference, pull),
    readConversations(github, reference),
  ]);
  await onStep("reading who looks after the files", 2);
  const ownership = await readOwnership(github, reference, pull.base.ref, files);
  await onStep("everything is read", STEPS);
  return {
    ...{ reference, files, reviews, checks, behindBy, conversations, ownership },
    ...toOwnFacts(pull),
  };
}

/** The facts that the pull request itself holds. */
export type OwnFacts = Omit<
  PullFacts,
  "reference" | "files" | "reviews" | "checks" | "behindBy" | "conversations" | "ownership"
>;

/** Returns the facts that a pull request itself holds. */
export function toOwnFacts(pull: Pull): OwnFacts {
  return {
    ...{ title: pull.title, author: pull.user?.login ?? "ghost", isDraft: pull.draft },
    state: pull.merged ? "merged" : pull.state,
    head: { sha: pull.head.sha, ref: pull.head.ref },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    ...{ isMergeable: pull.mergeable, mergeableState: pull.mergeable_state },
    labels: pull.labels.map(({ name }) => name),
    requested: {
      users: pull.requested_reviewers.map(({ login }) => login),
      teams: pull.requested_teams.map(({ slug }) => slug),
    },
    ...{ additions: pull.additions, deletions: pull.deletions, changedFiles: pull.changed_files },
    mergeMethods: mergeMethodsOf(pull),
  };
}

function mergeMethodsOf({ base: { repo } }: Pull): Known<MergeMethod[]> {
  const { allow_merge_commit: merge, allow_squash_merge: squash, allow_rebase_merge: rebase } = repo;
  if (merge === undefined || squash === undefined || rebase === undefined) {
    return unknown("GitHub tells the repository's merge methods only to who may push there");
  }
  const allowed = Object.entries({ merge, squash, rebase } satisfies Record<MergeMethod, boolean>);
  return known(allowed.filter(([, isAllowed]) => isAllowed).map(([method]) => method as MergeMethod));
}
