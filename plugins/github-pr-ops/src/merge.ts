import { PluginError, type CommandOutput } from "@ooo/plugin-sdk";
import { short } from "./compare-reviews.ts";
import { formatReview } from "./format-review.ts";
import type { PullFacts } from "./facts.ts";
import { AnswerError, UnreachableError } from "./github/explain-failure.ts";
import { addressOf, apiPath } from "./github/open-github.ts";
import { MergeResultSchema } from "./github/schemas.ts";
import { judgePull, type Judgement } from "./judge-pull.ts";
import { parsePullReference } from "./pull-reference.ts";
import { asJson, putOnRecord } from "./put-on-record.ts";
import { recallLast, rememberReview, type AnyContext } from "./remembered.ts";
import { chooseMergeMethod } from "./rules/merge-method.ts";

const SCOPE = "github:pull_request:write";

/** `merge [<pull-request-url>] --policy <name>`: judges anew, and merges exactly the commit that was judged. */
export async function merge(
  context: AnyContext & { readonly scopes: ReadonlySet<string> },
  { pull_request_url: given, policy }: { pull_request_url?: URL; policy: string },
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommandOutput> {
  const address = addressOf(env);
  const reference = parsePullReference(given ?? (await lastReviewed(context)), address.apiUrl);
  if (!context.scopes.has(SCOPE)) {
    await context.ledger.append("merge.decision", { decision: "blocked", url: reference.url, needs: SCOPE });
    throw new PluginError(
      `merging ${reference.url} needs ${SCOPE}, which is not granted; nothing was tried`,
      {
        hint: `ooo plugin trust github-pr-ops --scope ${SCOPE} --confirm github-pr-ops`,
        exitCode: 77,
      },
    );
  }
  const judgement = await judgePull(context, address, reference, policy);
  const { data, verdict, facts } = judgement;
  const method = chooseMergeMethod(facts, judgement.policy.policy);
  const isReady = verdict.isReady && method !== undefined;
  // On record before anything is changed: if it cannot be, nothing is merged.
  const evidence = await putOnRecord(context, "merge.decision", judgement, isReady ? "merge" : "refuse");
  await rememberReview(context.state, data);
  if (!isReady) {
    const text = `${formatReview(data, undefined)}\n\nnot merged: it is not ready under ${data.policy.name}`;
    return { data: { ...asJson(data), merged: false, evidence }, text, exitCode: 1 };
  }
  const commit = await mergeHead(judgement, method);
  const result = { merged: true, commit, method, head: data.pull_request.head, url: reference.url };
  await context.ledger.append("merge.result", result, `merged ${reference.url} as ${commit}`);
  await context.handoff.attach({ name: "merge", summary: `merged ${reference.url}`, data: result });
  return {
    data: { ...asJson(data), ...result, evidence },
    text: `merged ${reference.url} at ${short(data.pull_request.head)} by ${method}, as ${commit}`,
  };
}

async function lastReviewed({ state }: AnyContext): Promise<URL> {
  const last = await recallLast(state);
  if (last !== undefined && URL.canParse(last)) return new URL(last);
  throw new PluginError("no pull request was reviewed yet", {
    hint: "ooo github-pr merge <pull-request-url> --policy <name>",
    exitCode: 2,
  });
}

/** Merges the head commit that was judged; GitHub refuses if the branch has another by now. Returns the new commit. */
async function mergeHead({ github, facts }: Judgement, method: string): Promise<string> {
  const { reference, head } = facts;
  const path = apiPath`/repos/${reference.owner}/${reference.repo}/pulls/${reference.number}/merge`;
  const body = { sha: head.sha, merge_method: method };
  try {
    return (await github.ask("PUT", path, MergeResultSchema, { body })).sha;
  } catch (error) {
    throw explainMerge(error, facts);
  }
}

function explainMerge(error: unknown, { reference: { url }, head }: PullFacts): unknown {
  const hint = `ooo github-pr review ${url}`;
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
