import { setTimeout } from "node:timers/promises";
import { PluginError } from "@ooo/plugin-sdk";
import type * as v from "valibot";
import { LIMITS } from "../limits.ts";
import type { PullReference } from "../pull-reference.ts";
import { visible } from "../visible.ts";
import { AnswerError } from "./explain-failure.ts";
import { apiPath, type GitHub } from "./open-github.ts";
import { PullSchema } from "./schemas.ts";

/** A pull request as GitHub gives it. */
export type Pull = v.InferOutput<typeof PullSchema>;

/** Returns a pull request. GitHub works out whether it can be merged after it is asked the first time: a new look may help. */
export async function readPull(github: GitHub, reference: PullReference, signal: AbortSignal): Promise<Pull> {
  const { owner, repo, number, url } = reference;
  const path = apiPath`/repos/${owner}/${repo}/pulls/${number}`;
  let pull = await github.ask("GET", path, PullSchema).catch((error: unknown) => {
    throw error instanceof AnswerError && error.status === 404 ? notThere(reference, error) : error;
  });
  for (const wait of LIMITS.mergeableWaits) {
    if (pull.mergeable !== null || pull.state !== "open") break;
    await setTimeout(wait, undefined, { signal });
    pull = await github.ask("GET", path, PullSchema);
  }
  const { full_name: name } = pull.base.repo;
  if (pull.number !== number || name.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    throw new PluginError(`${url} has moved to ${visible(name)}#${String(pull.number)}`, {
      hint: "give the URL that the browser shows now",
    });
  }
  return pull;
}

function notThere({ url, owner, repo }: PullReference, cause: AnswerError): PluginError {
  return new PluginError(
    `${url} is not there, or the token may not see it: GitHub answers the same to both`,
    {
      hint: `check the number, and that the token can read ${owner}/${repo}: gh repo view ${owner}/${repo}`,
      cause,
    },
  );
}
