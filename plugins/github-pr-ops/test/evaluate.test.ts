import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, RULES } from "../src/evaluate.ts";
import { known, unknown, type PullFacts } from "../src/facts.ts";
import type { Policy } from "../src/policy/policy.ts";
import { GOOD } from "./good-facts.ts";

const STRICT: Policy = {
  ...{
    schema_version: "0.1",
    required_approvals: 1,
    approvals_of_head_only: true,
    code_owners_approve: true,
  },
  ...{ required_checks: ["build"], all_checks_pass: true, blocked_labels: ["wip"], max_changed_lines: 10 },
  ...{ max_changed_files: 2, up_to_date: true, conversations_resolved: true, merge_methods: ["squash"] },
};
const LAX: Policy = { schema_version: "0.1", required_approvals: 0, merge_methods: ["merge", "squash"] };

const unmetOf = (facts: PullFacts, policy = STRICT): string[] =>
  evaluate(facts, { policy })
    .findings.filter(({ outcome }) => outcome !== "met")
    .map(({ rule }) => rule);

const bob = { user: "bob", state: "approved", isOfHead: true, counts: true } as const;
const team = (members: PullFacts["ownership"] extends unknown ? readonly string[] | undefined : never) =>
  known({
    file: "CODEOWNERS",
    groups: [{ owners: ["@o/team"], files: ["a"] }],
    teams: new Map([["@o/team", members === undefined ? unknown("hidden") : known(new Set(members))]]),
  });

describe("the evaluation of a policy", () => {
  it("is ready only if everything that is asked for is met", () => {
    expect(evaluate(GOOD, { policy: STRICT })).toMatchObject({ isReady: true });
    expect(evaluate(GOOD, { policy: STRICT }).findings.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
    expect(evaluate(GOOD, { policy: LAX }).findings.map(({ rule }) => rule)).toEqual([
      ...["open", "mergeable", "changes-requested", "merge-method"],
    ]);
  });

  const table: readonly (readonly [string, Partial<PullFacts>, readonly string[]])[] = [
    ["closed", { state: "closed" }, ["open"]],
    ["a draft", { isDraft: true }, ["open"]],
    ["in conflict", { isMergeable: false }, ["mergeable"]],
    ["of a state that nobody knows", { mergeableState: "odd" }, ["mergeable"]],
    ["approved by a stranger", { reviews: known([{ ...bob, counts: false }]) }, ["approvals", "code-owners"]],
    [
      "approved before a push",
      { reviews: known([{ ...bob, isOfHead: false }]) },
      ["approvals", "code-owners"],
    ],
    ["without checks", { checks: known([]) }, ["required-checks"]],
    [
      "with two checks of one name",
      {
        checks: known([
          ...(GOOD.checks.isKnown ? GOOD.checks.value : []),
          { name: "build", kind: "status", outcome: "failure", says: "error" },
        ]),
      },
      ["required-checks", "all-checks"],
    ],
    [
      "with a skipped check",
      { checks: known([{ name: "build", kind: "check", outcome: "skipped", says: "skipped" }]) },
      [],
    ],
    ["labelled in other letters", { labels: ["WIP"] }, ["labels"]],
    ["of the greatest size", { additions: 5, deletions: 5, changedFiles: 2 }, []],
    ["one line too large", { additions: 6, deletions: 5 }, ["size"]],
    ["one file too large", { changedFiles: 3 }, ["size"]],
    ["behind", { behindBy: known(1) }, ["up-to-date"]],
    ["of a team that approves", { ownership: team(["bob"]) }, []],
    ["of a team that does not", { ownership: team(["carol"]) }, ["code-owners"]],
    ["of a team that nobody may see", { ownership: team(undefined) }, ["code-owners"]],
    ["without CODEOWNERS", { ownership: known({ file: undefined, groups: [], teams: new Map() }) }, []],
    ["without a method", { mergeMethods: known(["rebase"]) }, ["merge-method"]],
    ["of methods that are hidden", { mergeMethods: unknown("no access") }, []],
  ];
  it.each(table)("of one that is %s", (_, change, expected) => {
    expect(unmetOf({ ...GOOD, ...change })).toEqual(expected);
  });

  it("never makes an unknown ready where the policy asks", () => {
    const facts = ["files", "behindBy", "checks", "reviews", "conversations", "ownership"] as const;
    fc.assert(
      fc.property(fc.subarray([...facts], { minLength: 1 }), (hidden) => {
        const lost = Object.fromEntries(hidden.map((key) => [key, unknown("hidden")]));
        const { isReady } = evaluate({ ...GOOD, ...lost }, { policy: STRICT });
        // Files are only asked for to find their owners.
        expect(isReady).toBe(hidden.every((key) => key === "files"));
      }),
    );
  });

  it("asks for no less when a policy asks for more", () => {
    const optional = Object.keys(STRICT).filter((key) => !(key in LAX));
    const change = fc.constantFrom(...table.map(([, each]) => each));
    fc.assert(
      fc.property(fc.subarray(optional), fc.subarray(optional), change, (some, others, facts) => {
        const pick = (keys: readonly string[]): Policy => ({
          ...LAX,
          merge_methods: STRICT.merge_methods,
          ...Object.fromEntries(keys.map((key) => [key, STRICT[key as keyof Policy]])),
        });
        const [fewer, more] = [
          unmetOf({ ...GOOD, ...facts }, pick(some)),
          unmetOf({ ...GOOD, ...facts }, pick([...some, ...others])),
        ];
        // Which approvals count for owners is part of what is asked.
        expect(fewer.filter((rule) => !more.includes(rule))).toEqual([]);
      }),
    );
  });
});
