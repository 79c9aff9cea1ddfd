import { commitId } from "../pull-state.ts";
import { failure, NOT_FOUND, type Answer, type Call } from "../answer.ts";
import { pullOf } from "./pull.ts";

/** `PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge` */
export function mergePull(call: Call): Answer {
  let pull = pullOf(call);
  if (pull === undefined) return NOT_FOUND;
  if (!call.canWrite) return failure(403, "Resource not accessible by personal access token");
  if (pull.isPushedBeforeMerge) {
    pull = call.world.change(pull.number, { head: commitId("pushed"), isPushedBeforeMerge: false });
  }
  const { sha, merge_method = "merge" } = (call.body ?? {}) as { sha?: string; merge_method?: string };
  if (pull.isDraft || pull.state === "closed" || pull.mergeable !== true) {
    return failure(405, "Pull Request is not mergeable");
  }
  if (merge_method === "merge") return failure(405, "Merge commits are not allowed on this repository.");
  if (sha !== undefined && sha !== pull.head) {
    return failure(409, "Head branch was modified. Review and try the merge again.");
  }
  const mergedAs = commitId(`merge of ${pull.head}`);
  call.world.change(pull.number, { state: "closed", isMerged: true, mergeable: null, mergedAs });
  return {
    status: 200,
    body: { sha: mergedAs, merged: true, message: "Pull Request successfully merged" },
  };
}
