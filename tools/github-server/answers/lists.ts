import { commitId } from "../pull-state.ts";
import { TEAMS } from "../pull-states.ts";
import { NOT_FOUND, page, type Answer, type Call } from "../answer.ts";
import { pullOf } from "./pull.ts";

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/files` */
export function listFiles(call: Call): Answer {
  const { items, headers } = page(call, pullOf(call)?.files ?? []);
  const body = items.map(({ path, previous, additions, deletions }) => ({
    ...{ filename: path, additions, deletions, changes: additions + deletions, sha: commitId(path) },
    status: previous === undefined ? "modified" : "renamed",
    ...(previous !== undefined && { previous_filename: previous }),
  }));
  return { status: 200, headers, body };
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews` */
export function listReviews(call: Call): Answer {
  const pull = pullOf(call);
  const { items, headers } = page(call, pull?.reviews ?? []);
  const body = items.map(({ user, state, association = "MEMBER", isStale = false }, at) => ({
    id: at + 1,
    user: { login: user, id: 1, type: "User" },
    state,
    author_association: association,
    commit_id: isStale ? pull?.previousHead : pull?.head,
    submitted_at: "2026-11-19T09:00:00Z",
  }));
  return { status: 200, headers, body };
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/check-runs` */
export function listCheckRuns(call: Call): Answer {
  const pull = call.world.pullAt(call.path.ref ?? "");
  const checks = pull?.checks ?? [];
  const { items, headers } = page(call, checks);
  const check_runs = items.map(({ name, status = "completed", conclusion = "success" }, at) => ({
    ...{ id: at + 1, name, status, conclusion, head_sha: pull?.head },
    html_url: `${call.world.url}/acme/widgets/runs/${String(at + 1)}`,
  }));
  return { status: 200, headers, body: { total_count: checks.length, check_runs } };
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/status` */
export function getCombinedStatus(call: Call): Answer {
  const pull = call.world.pullAt(call.path.ref ?? "");
  const all = pull?.statuses ?? [];
  const { items, headers } = page(call, all);
  const statuses = items.map(({ context, state }, id) => ({ id, context, state, description: "" }));
  const state = all.every((each) => each.state === "success") ? "success" : "failure";
  return { status: 200, headers, body: { sha: pull?.head, state, total_count: all.length, statuses } };
}

/** `GET /orgs/{org}/teams/{team_slug}/members` */
export function listMembers(call: Call): Answer {
  const members = call.path.org === "acme" ? TEAMS[call.path.team_slug ?? ""] : undefined;
  if (members === undefined) return NOT_FOUND;
  const { items, headers } = page(call, members);
  return { status: 200, headers, body: items.map((login) => ({ login, id: 1, type: "User" })) };
}
