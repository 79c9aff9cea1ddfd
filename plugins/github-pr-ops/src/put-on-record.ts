import type { Judgement } from "./judge-pull.ts";
import type { AnyContext } from "./remembered.ts";
import type { ReviewData } from "./review-data.ts";

/** Addresses that one record names. */
const MAX_FROM = 50;

/** Puts a verdict and what it was derived from into the ledger; returns the id of the evidence. */
export async function putOnRecord(
  { ledger, provenance }: AnyContext,
  kind: "review.verdict" | "merge.decision",
  { github, data }: Judgement,
  decision: string,
): Promise<string> {
  const { url, head } = data.pull_request;
  const summary = `${decision}: ${url} at ${head} under ${data.policy.name}`;
  const { id, sha256 } = await ledger.append(kind, { decision, ...asJson(data) }, summary);
  await provenance.record({
    ...{ action: "derived", target: `${kind} of ${url}`, digest: sha256 },
    from: [...github.asked].slice(0, MAX_FROM),
  });
  return id;
}

/** Returns review data as the protocol's JSON. */
export const asJson = (data: ReviewData): Record<string, never> =>
  structuredClone(data) as unknown as Record<string, never>;
