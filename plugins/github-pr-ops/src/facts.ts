import type { OwnedFiles } from "./codeowners/own-files.ts";
import type { PullReference } from "./pull-reference.ts";
import type { MergeMethod } from "./policy/policy.ts";

/** A fact, or why it could not be had. Unknown is never taken for good. */
export type Known<T> =
  { readonly isKnown: true; readonly value: T } | { readonly isKnown: false; readonly why: string };

/** A check run or a commit status of the head commit. */
export type Check = {
  readonly name: string;
  readonly kind: "check" | "status";
  readonly outcome: "success" | "skipped" | "pending" | "failure";
  /** GitHub's own word. */
  readonly says: string;
};

/** The last review of one person that decides something. */
export type Review = {
  readonly user: string;
  readonly state: "approved" | "changes_requested" | "dismissed";
  /** Of the head commit; else of an older one. */
  readonly isOfHead: boolean;
  /** GitHub says that this person belongs to the repository, and it is not the author. */
  readonly counts: boolean;
};

/** A conversation on the diff that nobody has resolved. */
export type Conversation = { readonly path: string };

/** Owners of some of the changed files, and what is known of their members. */
export type Ownership = {
  /** The CODEOWNERS file; undefined if the repository has none. */
  readonly file: string | undefined;
  readonly groups: readonly OwnedFiles[];
  /** Members of the teams among the owners, in lower case. */
  readonly teams: ReadonlyMap<string, Known<ReadonlySet<string>>>;
};

/** Everything about a pull request that a policy can ask for, as it was read. */
export type PullFacts = {
  readonly reference: PullReference;
  readonly title: string;
  readonly author: string;
  readonly state: "open" | "closed" | "merged";
  readonly isDraft: boolean;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly base: { readonly sha: string; readonly ref: string };
  /** Null: GitHub has not worked it out. */
  readonly isMergeable: boolean | null;
  /** GitHub's word for it: clean, dirty, behind, blocked, unstable, draft, unknown, has_hooks. */
  readonly mergeableState: string;
  readonly labels: readonly string[];
  readonly requested: { readonly users: readonly string[]; readonly teams: readonly string[] };
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
  readonly files: Known<readonly string[]>;
  readonly behindBy: Known<number>;
  readonly checks: Known<readonly Check[]>;
  readonly reviews: Known<readonly Review[]>;
  readonly conversations: Known<{ readonly total: number; readonly unresolved: readonly Conversation[] }>;
  readonly ownership: Known<Ownership>;
  /** What the repository allows; unknown to who may not push there. */
  readonly mergeMethods: Known<readonly MergeMethod[]>;
};

/** Returns a fact. */
export const known = <T>(value: T): Known<T> => ({ isKnown: true, value });

/** Returns what could not be had. */
export const unknown = (why: string): Known<never> => ({ isKnown: false, why });
