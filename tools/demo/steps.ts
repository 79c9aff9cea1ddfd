import type { Stage } from "./stage.ts";
import type { Step } from "./step.ts";

/** The demo, as data: what is typed, and what has to be seen. */
export function stepsOn({ github, attacker }: Stage): readonly Step[] {
  const pull = (number: number): string => `${github.url}/acme/widgets/pull/${String(number)}`;
  return [
    {
      title: "A plugin comes from a git repository",
      why: "Its bytes are fetched, digested and put away. Nothing of it has run, and nothing is trusted.",
      commands: [
        {
          line: "ooo plugin add file://$HOME/plugins --select github-pr-ops",
          shows: ["github-pr-ops 0.1.0 installed, not trusted", /^ +digest +sha256:[0-9a-f]{64}$/m],
        },
        {
          line: "ooo plugin inspect github-pr-ops",
          shows: [/github:read +read_only +required +not granted/, /commit +[0-9a-f]{40}/],
        },
      ],
    },
    {
      title: "It is blocked until somebody trusts it",
      why: "Install never implies trust. The block names the scope, and the command that would grant it.",
      commands: [
        {
          line: `ooo github-pr review ${pull(1)}`,
          exit: 77,
          shows: ["needs github:read", "hint: ooo plugin trust github-pr-ops --scope github:read"],
        },
      ],
    },
    {
      title: "Trust is a decision at a terminal",
      why: "Each scope with its risk, who enforces it, and the author's reason. Only reading is granted.",
      commands: [
        {
          line: "ooo plugin trust github-pr-ops",
          answers: [
            ["grant which scopes\\?.*\\] ", "github:read\n"],
            ["\\[y/N\\] ", "y\n"],
          ],
          shows: [/^github-pr-ops 0\.1\.0 is trusted: github:read$/m],
          hides: ["is trusted: github:read github:pull_request:write"],
        },
      ],
    },
    {
      title: "A pull request is reviewed",
      why: "Only the host talks to GitHub, today a server on this machine: it judges each request, and adds the token.",
      commands: [
        {
          line: `ooo config set 'scopes."github:read".api_url' ${github.url}`,
          shows: [`api_url = "${github.url}"`],
        },
        {
          line: `ooo github-pr review ${pull(5)}`,
          shows: ["NOT READY", /NO +all-checks/, /ok +approvals +3 of 2/],
        },
        { line: `ooo github-pr review ${pull(1)}`, shows: ["READY to merge, under team-default"] },
      ],
    },
    {
      title: "A merge needs a scope that it does not have",
      why: "github:read gives nothing of github:pull_request:write. ooo why asks the same rules and runs nothing.",
      commands: [
        {
          line: `ooo --confirm github-pr-ops github-pr merge ${pull(1)} --policy team-default`,
          exit: 77,
          shows: ["needs github:pull_request:write", "hint: ooo plugin trust github-pr-ops --scope"],
        },
        {
          line: `ooo why --request ${github.url}/repos/acme/widgets/pulls/1/merge --method PUT github-pr merge --policy team-default`,
          shows: ["blocked by", "github:pull_request:write"],
        },
      ],
    },
    {
      title: "A hostile plugin gets nothing",
      why: "It was trusted with github:read, and looks for keys, secrets and a way out.",
      commands: [
        { line: "ooo plugin install repo-stats", shows: ["repo-stats 1.0.0 installed, not trusted"] },
        {
          line: "ooo plugin trust repo-stats --scope github:read",
          shows: ["repo-stats 1.0.0 is trusted: github:read"],
        },
        {
          line: `ooo repo-stats show acme/widgets $HOME ${attacker}`,
          shows: [
            /^open issues +\d+$/m,
            /^keys in .* none$/m,
            /^\$GITHUB_TOKEN +ooo-placeholder-\w+$/m,
            /^secrets of other processes +none$/m,
            /^a socket to the attacker +Connection refused$/m,
            /^a name that carries data +not resolved$/m,
            /^POST http:\S+ +403$/m,
            /^POST https:\S+ +403$/m,
            /^PUT a merge +403$/m,
            /^the host's state +CAPABILITY_NOT_DECLARED$/m,
            /^its own files +(Permission denied|Read-only file system)$/m,
          ],
        },
      ],
    },
    {
      title: "The ledger lists what it tried",
      why: "Everything that asked the host. What the kernel stopped leaves no trace: the file, the socket, the name.",
      commands: [
        {
          line: "ooo audit list --plugin repo-stats",
          shows: [
            /permission_used +success .* github:read$/m,
            /permission_used +blocked .* network:write$/m,
            /permission_used +blocked .* github:pull_request:write$/m,
            /capability_used +blocked .* state\.set$/m,
            /violation +blocked .* 127\.0\.0\.1:\d+$/m,
          ],
        },
      ],
    },
    {
      title: "One changed byte ends the trust",
      why: "The digest of what is stored is taken again before every run.",
      commands: [
        {
          line: "cd ~/.ouroboros/store/*/policies && chmod u+w team-default.toml && printf ' ' | dd of=team-default.toml bs=1 conv=notrunc 2>&1 | tail -1",
          shows: [/^1 byte/],
        },
        {
          line: `ooo github-pr review ${pull(1)}`,
          exit: 77,
          shows: ["the stored artifact of github-pr-ops was changed"],
        },
        { line: `ooo why github-pr review ${pull(1)}`, shows: ["blocked by artifact-digest"] },
      ],
    },
    {
      title: "What happened is on record",
      why: "Each decision was written before its action, and is covered by a signature.",
      commands: [
        {
          line: "ooo audit list --limit 5",
          shows: [/plugin\.failed +trust_subject_changed +github-pr-ops/],
        },
        { line: "ooo audit verify", shows: ["events verified, nothing was changed"] },
      ],
    },
    {
      title: "An edited row is named",
      why: "Event 3 is the first block. Somebody who can write the file turns it into a success, triggers and all.",
      commands: [
        { line: "node ~/forge.ts ~/.ouroboros/ouroboros.db 3", shows: ["event 3 says success now"] },
        { line: "ooo audit verify", exit: 1, shows: ["EVENT_CHANGED  event 3 does not fit"] },
      ],
    },
  ];
}
