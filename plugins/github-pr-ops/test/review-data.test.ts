import { describe, expect, it } from "vitest";
import { compareReviews } from "../src/compare-reviews.ts";
import { evaluate } from "../src/evaluate.ts";
import { known } from "../src/facts.ts";
import { parsePolicy } from "../src/policy/parse-policy.ts";
import { toReviewData, type ReviewData } from "../src/review-data.ts";
import { GOOD } from "./good-facts.ts";

const POLICY = parsePolicy(
  "all",
  "x",
  `schema_version = "0.1"\nrequired_approvals = 30\nall_checks_pass = true\nconversations_resolved = true
code_owners_approve = true\nmerge_methods = ["squash"]\n`,
);
const judge = (facts: typeof GOOD): ReviewData => toReviewData(facts, POLICY, evaluate(facts, POLICY));

describe("what a review gives", () => {
  it("fits a record, however much somebody writes on GitHub", () => {
    const long = "\u001b".repeat(5000);
    const many = <T>(make: (at: number) => T): T[] => Array.from({ length: 2000 }, (_, at) => make(at));
    const data = judge({
      ...GOOD,
      title: long,
      labels: many((at) => `${long}${String(at)}`),
      files: known(many((at) => `${String(at)}${long}/x`)),
      checks: known(
        many((at) => ({ name: `${String(at)}${long}`, kind: "check", outcome: "failure", says: long })),
      ),
      reviews: known(
        many((at) => ({ user: `${long}${String(at)}`, state: "approved", isOfHead: true, counts: false })),
      ),
      conversations: known({ total: 2000, unresolved: many(() => ({ path: long })) }),
      ownership: known({
        ...{ file: "CODEOWNERS", teams: new Map() },
        groups: many((at) => ({ owners: [`@${String(at)}`], files: [long] })),
      }),
    });
    // The line of a record, with what is around it.
    expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(240 * 1024);
    expect(data.findings.find(({ rule }) => rule === "conversations")?.evidence.at(-1)).toBe("and 1980 more");
  });

  it("says what changed, and nothing where nothing did", () => {
    const before = judge(GOOD);
    expect(compareReviews(before, judge(GOOD))).toEqual([]);
    const after = judge({
      ...GOOD,
      state: "merged",
      labels: ["wip"],
      head: { sha: "3".repeat(40), ref: "topic" },
    });
    expect(compareReviews(before, after)).toEqual([
      "head: 1111111111 -> 3333333333",
      "state: open -> merged",
      "open: met -> unmet",
      "label added: wip",
    ]);
  });
});
