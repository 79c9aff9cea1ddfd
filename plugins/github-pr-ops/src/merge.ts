import { PluginError, type CommandOutput } from "@ooo/plugin-sdk";
import { short } from "./compare-reviews.ts";
import { formatReview } from "./format-review.ts";
import { mergeHead } from "./github/merge-head.ts";
import { addressOf } from "./github/open-github.ts";
import { judgePull } from "./judge-pull.ts";
import { parsePullReference } from "./pull-reference.ts";
import { asJson, putOnRecord } from "./put-on-record.ts";
import { recallLast, rememberReview, type AnyContext } from "./remembered.ts";
import { chooseMergeMethod } from "./rules/merge-method.ts";
import { visible } from "./visible.ts";

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
    const isKnown = verdict.findings.some(({ outcome }) => outcome === "unmet");
    const why = isKnown ? "it is not ready" : "it is not known whether it is ready";
    const text = `${formatReview(data, undefined)}\n\nnot merged: ${why} under ${data.policy.name}`;
    return { data: { ...asJson(data), merged: false, evidence }, text, exitCode: 1 };
  }
  const commit = await mergeHead(judgement.github, facts, method, context.signal);
  const result = { merged: true as const, commit, method, head: data.pull_request.head, url: reference.url };
  const text = `merged ${reference.url} at ${short(data.pull_request.head)} by ${method}, as ${commit}`;
  await handOn(context, result, text);
  return { data: { ...asJson(data), ...result, evidence }, text };
}

/** Puts on record what was done. It is done: a failure here says so first. */
async function handOn({ ledger, handoff }: AnyContext, result: MergeResult, text: string): Promise<void> {
  const summary = `merged ${result.url} as ${result.commit}`;
  try {
    await ledger.append("merge.result", result, summary);
    await handoff.attach({ name: "merge", summary: `merged ${result.url}`, data: result });
  } catch (cause) {
    const reason = visible(cause instanceof Error ? cause.message : cause);
    throw new PluginError(`${text}; but that could not be put on record: ${reason}`, { cause });
  }
}

type MergeResult = Readonly<Record<"commit" | "method" | "head" | "url", string>> & { readonly merged: true };

async function lastReviewed({ state }: AnyContext): Promise<URL> {
  const last = await recallLast(state);
  if (last !== undefined && URL.canParse(last)) return new URL(last);
  throw new PluginError("no pull request was reviewed yet", {
    hint: "ooo github-pr merge <pull-request-url> --policy <name>",
    exitCode: 2,
  });
}
