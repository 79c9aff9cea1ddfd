import type { Verdict } from "./evaluate.ts";
import type { Check, Known, PullFacts } from "./facts.ts";
import { LIMITS } from "./limits.ts";
import type { FoundPolicy } from "./policy/policy.ts";

/** What a review gives to programs, to the ledger and to the next program: `--json`. Lists are cut, and say so. */
export type ReviewData = {
  readonly pull_request: {
    readonly url: string;
    readonly title: string;
    readonly author: string;
    readonly state: PullFacts["state"];
    readonly draft: boolean;
    readonly head: string;
    readonly head_ref: string;
    readonly base_ref: string;
    readonly labels: readonly string[];
    readonly additions: number;
    readonly deletions: number;
    readonly changed_files: number;
    /** Changed files by the directory at the top. */
    readonly areas: readonly { readonly name: string; readonly files: number }[];
    /** Null: not known. */
    readonly behind_by: number | null;
    readonly checks: Readonly<Record<Check["outcome"], number>> | null;
    readonly approved_by: readonly string[] | null;
    readonly unresolved_conversations: number | null;
  };
  readonly policy: { readonly name: string; readonly source: string; readonly digest: string };
  readonly ready: boolean;
  readonly findings: readonly {
    readonly rule: string;
    readonly outcome: "met" | "unmet" | "unknown";
    readonly message: string;
    readonly evidence: readonly string[];
  }[];
};

/** Returns the data of a verdict. */
export function toReviewData(facts: PullFacts, found: FoundPolicy, verdict: Verdict): ReviewData {
  const { reference, head, base } = facts;
  return {
    pull_request: {
      ...{ url: reference.url, title: cutText(facts.title), author: facts.author, state: facts.state },
      ...{ draft: facts.isDraft, head: head.sha, head_ref: cutText(head.ref), base_ref: cutText(base.ref) },
      labels: cut(facts.labels),
      ...{ additions: facts.additions, deletions: facts.deletions, changed_files: facts.changedFiles },
      areas: areasOf(valueOf(facts.files) ?? []),
      behind_by: valueOf(facts.behindBy),
      checks: facts.checks.isKnown ? countChecks(facts.checks.value) : null,
      approved_by: facts.reviews.isKnown
        ? cut(facts.reviews.value.filter(({ state }) => state === "approved").map(({ user }) => user))
        : null,
      unresolved_conversations: valueOf(facts.conversations)?.unresolved.length ?? null,
    },
    policy: { name: found.name, source: cutText(found.source), digest: found.digest },
    ready: verdict.isReady,
    findings: verdict.findings.map((finding) => ({
      ...finding,
      message: cutText(finding.message),
      evidence: cut(finding.evidence),
    })),
  };
}

const valueOf = <T>(fact: Known<T>): T | null => (fact.isKnown ? fact.value : null);

/** UTF-16 units of one text: all of them, escaped as JSON, fit what a record may hold. */
const MAX_TEXT = 200;

const cutText = (text: string): string =>
  (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text).toWellFormed();

function cut(list: readonly string[]): string[] {
  const kept = list.slice(0, LIMITS.listed).map(cutText);
  const rest = list.length - kept.length;
  return rest > 0 ? [...kept, `and ${String(rest)} more`] : kept;
}

function areasOf(files: readonly string[]): { name: string; files: number }[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const name = file.includes("/") ? `${file.slice(0, file.indexOf("/"))}/` : ".";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, LIMITS.listed).map(([name, number]) => ({ name: cutText(name), files: number }));
}

function countChecks(checks: readonly Check[]): Record<Check["outcome"], number> {
  const counts = { success: 0, skipped: 0, pending: 0, failure: 0 };
  for (const { outcome } of checks) counts[outcome] += 1;
  return counts;
}
