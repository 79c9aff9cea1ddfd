import { PluginError } from "@ooo/plugin-sdk";
import { short } from "../compare-reviews.ts";
import type { PullFacts } from "../facts.ts";
import type { MergeMethod } from "../policy/policy.ts";
import { visible } from "../visible.ts";
import { AnswerError, UnreachableError } from "./explain-failure.ts";
import { apiPath, type GitHub } from "./open-github.ts";
import { toOwnFacts, type OwnFacts } from "./read-facts.ts";
import { readPull } from "./read-pull.ts";
import { MergeResultSchema } from "./schemas.ts";

/**
 * Merges the head commit that was judged, and returns the new commit. Throws `PluginError` that says whether anything was
 * merged. GitHub itself holds only the head: whoever may edit the pull request can meanwhile give it another base, whose
 * rules nobody judged.
 */
export async function mergeHead(
  github: GitHub,
  facts: PullFacts,
  method: MergeMethod,
  signal: AbortSignal,
): Promise<string> {
  const { reference, head } = facts;
  await requireUnchanged(github, facts, signal);
  const path = apiPath`/repos/${reference.owner}/${reference.repo}/pulls/${reference.number}/merge`;
  try {
    const body = { sha: head.sha, merge_method: method };
    return (await github.ask("PUT", path, MergeResultSchema, { body })).sha;
  } catch (error) {
    throw explainMerge(error, facts, signal);
  }
}

async function requireUnchanged(github: GitHub, facts: PullFacts, signal: AbortSignal): Promise<void> {
  const now = toOwnFacts(await readPull(github, facts.reference, signal));
  const { url } = facts.reference;
  const changed = WATCHED.filter(([, read]) => read(now) !== read(facts)).map(
    ([what, read]) => `${what}: ${visible(read(facts))} -> ${visible(read(now))}`,
  );
  if (changed.length === 0) return;
  throw new PluginError(`nothing is merged: ${url} changed while it was judged: ${changed.join("; ")}`, {
    hint: `ooo github-pr review ${url}`,
  });
}

/** What the pull request itself says, and a policy or its place depends on. */
const WATCHED: readonly (readonly [what: string, read: (facts: OwnFacts) => string])[] = [
  ["head", ({ head }) => head.sha],
  ["base", ({ base }) => base.ref],
  ["state", ({ state, isDraft }) => (isDraft ? `${state} draft` : state)],
  ["labels", ({ labels }) => labels.toSorted().join(", ")],
];

function explainMerge(error: unknown, { reference: { url }, head }: PullFacts, signal: AbortSignal): unknown {
  const hint = `ooo github-pr review ${url}`;
  if (signal.aborted && !(error instanceof AnswerError)) {
    const message = `it is not known whether ${url} was merged: it was cancelled while GitHub was asked`;
    return new PluginError(message, { hint, exitCode: 130, cause: error });
  }
  const status = error instanceof AnswerError ? error.status : undefined;
  const isUnclear =
    error instanceof UnreachableError || (error instanceof AnswerError && (status ?? 500) >= 500);
  if (isUnclear) {
    return new PluginError(`it is not known whether ${url} was merged: ${error.message}`, {
      hint,
      cause: error,
    });
  }
  if (!(error instanceof AnswerError)) return error;
  if (status === 409) {
    const message = `nothing is merged: ${short(head.sha)} is no longer the head of ${url}`;
    return new PluginError(message, { hint, cause: error });
  }
  return new PluginError(`GitHub did not merge ${url}: ${error.message}`, { cause: error });
}
