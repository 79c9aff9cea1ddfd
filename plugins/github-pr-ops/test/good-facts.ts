import { known, type PullFacts } from "../src/facts.ts";

/** A pull request of which everything is known and good. */
export const GOOD: PullFacts = {
  reference: { owner: "o", repo: "r", number: 1, url: "https://github.com/o/r/pull/1" },
  ...{
    title: "t",
    author: "alice",
    state: "open",
    isDraft: false,
    isMergeable: true,
    mergeableState: "clean",
  },
  head: { sha: "1".repeat(40), ref: "topic" },
  base: { sha: "2".repeat(40), ref: "main" },
  ...{ labels: [], requested: { users: [], teams: [] }, additions: 1, deletions: 1, changedFiles: 1 },
  files: known(["a"]),
  behindBy: known(0),
  checks: known([{ name: "build", kind: "check", outcome: "success", says: "success" }]),
  reviews: known([{ user: "bob", state: "approved", isOfHead: true, counts: true }]),
  conversations: known({ total: 0, unresolved: [] }),
  ownership: known({ file: "CODEOWNERS", groups: [{ owners: ["@bob"], files: ["a"] }], teams: new Map() }),
  mergeMethods: known(["squash"]),
};
