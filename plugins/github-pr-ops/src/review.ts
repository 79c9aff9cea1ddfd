import type { CommandOutput } from "@ooo/plugin-sdk";
import { compareReviews } from "./compare-reviews.ts";
import { formatReview } from "./format-review.ts";
import { addressOf } from "./github/open-github.ts";
import { judgePull } from "./judge-pull.ts";
import { parsePullReference } from "./pull-reference.ts";
import { asJson, putOnRecord } from "./put-on-record.ts";
import { recallReview, rememberReview, type AnyContext } from "./remembered.ts";

/** The policy of whoever names none. */
const DEFAULT_POLICY = "team-default";

/** `review <pull-request-url> [--policy <name>]`: reads, judges, remembers; changes nothing on GitHub. */
export async function review(
  context: AnyContext,
  { pull_request_url: url, policy = DEFAULT_POLICY }: { pull_request_url: URL; policy?: string },
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommandOutput> {
  const address = addressOf(env);
  const reference = parsePullReference(url, address.apiUrl);
  const judgement = await judgePull(context, address, reference, policy);
  const { data } = judgement;
  const before = await recallReview(context.state, reference.url);
  const since = before === undefined ? undefined : compareReviews(before, data);
  const evidence = await putOnRecord(
    context,
    "review.verdict",
    judgement,
    data.ready ? "ready" : "not ready",
  );
  await rememberReview(context.state, data);
  await context.handoff.attach({
    name: "review",
    summary: `${reference.url} is ${data.ready ? "ready" : "not ready"} under ${data.policy.name}`,
    data: asJson(data),
  });
  return {
    data: { ...asJson(data), since_last_review: since ?? null, evidence },
    text: formatReview(data, since),
  };
}
