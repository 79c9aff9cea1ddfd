import { commitId } from "../pull-state.ts";
import { NOT_FOUND, type Answer, type Call } from "../answer.ts";
import type { Pull, World } from "../world.ts";

const user = (login: string): object => ({ login, id: 1, type: "User" });

/** Returns the pull request that a path names. */
export function pullOf({ world, path }: Call): Pull | undefined {
  return world.pull(Number(path.pull_number));
}

/** `GET /repos/{owner}/{repo}` */
export function getRepository(call: Call): Answer {
  return { status: 200, body: repository(call.world) };
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
export function getPull(call: Call): Answer {
  const pull = pullOf(call);
  if (pull === undefined) return NOT_FOUND;
  const { base: ref } = pull;
  const base = { label: `acme:${ref}`, ref, sha: commitId(ref), repo: repository(call.world) };
  const head = {
    ...base,
    label: "acme:topic",
    ref: `topic-${pull.name}`,
    sha: pull.head,
    user: user("acme"),
  };
  return {
    status: 200,
    body: {
      ...{ number: pull.number, state: pull.state, title: pull.title, draft: pull.isDraft, locked: false },
      html_url: `${call.world.url}/acme/widgets/pull/${String(pull.number)}`,
      user: user(pull.author),
      labels: pull.labels.map((name, id) => ({ id, name, color: "ededed", default: false })),
      requested_reviewers: (pull.requested.users ?? []).map(user),
      requested_teams: (pull.requested.teams ?? []).map((slug) => ({ id: 1, slug, name: slug })),
      ...{ head, base: { ...base, user: user("acme") } },
      ...{ mergeable: pull.mergeable, mergeable_state: pull.mergeableState },
      merged: pull.isMerged,
      merged_at: pull.isMerged ? "2026-11-19T10:00:00Z" : null,
      merged_by: pull.isMerged ? user("carol") : null,
      merge_commit_sha: pull.mergedAs,
      closed_at: pull.state === "closed" ? "2026-11-19T10:00:00Z" : null,
      additions: pull.files.reduce((sum, file) => sum + file.additions, 0),
      deletions: pull.files.reduce((sum, file) => sum + file.deletions, 0),
      ...{ changed_files: pull.files.length, commits: 1 },
      author_association: "MEMBER",
    },
  };
}

function repository(world: World): object {
  return {
    ...{ name: "widgets", full_name: "acme/widgets", private: false, default_branch: "main" },
    owner: user("acme"),
    html_url: `${world.url}/acme/widgets`,
    ...{ allow_merge_commit: false, allow_squash_merge: true, allow_rebase_merge: true },
  };
}
