import { createHash } from "node:crypto";

/** A pull request in one state. What is left out is as in one that is ready to merge. */
export type PullState = {
  readonly number: number;
  /** What is special about it; the title says the same. */
  readonly name: string;
  readonly title?: string;
  readonly author?: string;
  readonly isDraft?: boolean;
  readonly state?: "open" | "closed";
  readonly isMerged?: boolean;
  /** Null: GitHub has not worked it out yet. */
  readonly mergeable?: boolean | null;
  readonly mergeableState?: string;
  readonly behindBy?: number;
  /** The branch that it goes to; main if left out. */
  readonly base?: string;
  readonly labels?: readonly string[];
  readonly files?: readonly ChangedFile[];
  readonly reviews?: readonly Review[];
  readonly checks?: readonly Check[];
  /** Commit statuses, the older kind of check. */
  readonly statuses?: readonly { readonly context: string; readonly state: string }[];
  readonly requested?: { readonly users?: readonly string[]; readonly teams?: readonly string[] };
  /** Conversations on the diff; unavailable: GraphQL answers with an error. */
  readonly threads?: readonly { readonly path: string; readonly isResolved: boolean }[] | "unavailable";
  /** Somebody pushes between the last look and the merge. */
  readonly isPushedBeforeMerge?: boolean;
  /** GitHub answers nothing but this: the requests of the hour are used up, or too many came at once. */
  readonly limited?: "primary" | "secondary";
};

export type ChangedFile = {
  readonly path: string;
  readonly previous?: string;
  readonly additions: number;
  readonly deletions: number;
};

export type Review = {
  readonly user: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly association?: "OWNER" | "MEMBER" | "COLLABORATOR" | "CONTRIBUTOR" | "NONE";
  /** It is of the commit before the head. */
  readonly isStale?: boolean;
};

export type Check = {
  readonly name: string;
  readonly status?: "queued" | "in_progress" | "completed";
  readonly conclusion?: "success" | "failure" | "neutral" | "skipped" | "cancelled" | "timed_out" | null;
};

/** Returns the commit id that stands for a text. */
export function commitId(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
