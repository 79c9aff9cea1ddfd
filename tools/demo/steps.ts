import type { Stage } from "./stage.ts";
import type { Step } from "./step.ts";

/** The demo, as data: what is typed, and what has to be seen. */
export const stepsOn = ({ github, attacker }: Stage): readonly Step[] => [
  {
    title: "A plugin comes from a git repository",
    why: "Its bytes are fetched, digested and put away. Nothing of it has run, and nothing is trusted.",
    commands: [
      {
        line: "ooo plugin add file://$HOME/plugins --select repo-stats",
        shows: ["repo-stats 1.0.0 installed, not trusted", "sha256:"],
      },
      { line: "ooo plugin inspect repo-stats", shows: ["github:read", "not granted"] },
    ],
  },
  {
    title: "Blocked until somebody trusts it",
    why: "Install never implies trust.",
    commands: [
      {
        line: `ooo repo-stats show acme/widgets`,
        exit: 77,
        shows: ["needs github:read", "ooo plugin trust repo-stats"],
      },
    ],
  },
  {
    title: "Trust is a decision at a terminal",
    why: "Each scope with its risk, the author's reason, and who enforces it.",
    commands: [
      {
        line: "ooo plugin trust repo-stats",
        answers: [
          ["grant which scopes\\?.*\\] ", "github:read\n"],
          ["\\[y/N\\] ", "y\n"],
        ],
        shows: ["repo-stats 1.0.0 is trusted: github:read"],
      },
      {
        line: `ooo config set 'scopes."github:read".api_url' ${github.url}`,
        shows: [github.url],
      },
    ],
  },
  {
    title: "A hostile plugin gets nothing",
    why: "It looks for keys, tokens and a way out. What can be seen from outside is on record.",
    commands: [
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
      {
        line: "ooo audit list --plugin repo-stats",
        shows: [/plugin\.violation +blocked/, /blocked +repo-stats 1\.0\.0 +github:pull_request:write/],
      },
    ],
  },
  {
    title: "One changed byte",
    why: "The digest is taken again before every run: new bytes have no trust.",
    commands: [
      {
        line: `cd ~/.ouroboros/store/*/ && chmod u+w main.py && printf "'" | dd of=main.py bs=1 seek=0 conv=notrunc 2>&1 | tail -1`,
        shows: ["1 byte"],
      },
      { line: "ooo repo-stats show acme/widgets", exit: 77, shows: ["error:"] },
      { line: "ooo why repo-stats show acme/widgets", shows: ["blocked by"] },
    ],
  },
  {
    title: "What happened is on record",
    why: "Every decision was written before the action, in a ledger that is signed.",
    commands: [
      { line: "ooo audit list --limit 5", shows: ["trust_subject_changed", "plugin.violation"] },
      { line: "ooo audit verify", shows: ["events verified, nothing was changed"] },
    ],
  },
  {
    title: "An edited row is named",
    why: "Event 2 is the first block. Somebody with write access to the file turns it into a success.",
    commands: [
      { line: "node ~/forge.ts ~/.ouroboros/ouroboros.db 2", shows: ["event 2 says success now"] },
      { line: "ooo audit verify", exit: 1, shows: ["EVENT_CHANGED  event 2 does not fit"] },
    ],
  },
];
