import { describe, expect, it } from "vitest";
import { compareReviews } from "../src/compare-reviews.ts";
import { evaluate } from "../src/evaluate.ts";
import { formatReview } from "../src/format-review.ts";
import { known, unknown } from "../src/facts.ts";
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

  it.each([
    ["not met", { state: "closed" }, "NOT READY: 2 of 7 rules not met, under", ["NO"]],
    [
      "unknown",
      { conversations: unknown("no access") },
      "NOT READY: 1 of 8 rules not met, 1 unknown, under",
      ["??", "NO"],
    ],
  ] as const)("tells what is %s apart from the rest", (_, facts, verdict, marks) => {
    const text = formatReview(judge({ ...GOOD, ...facts }), undefined);
    expect(text).toContain(verdict);
    expect([...new Set(text.match(/^ {2}(?:NO|\?\?)/gm))].map((mark) => mark.trim()).sort()).toEqual(marks);
  });

  it("says of a verdict without a rule that is not met that it is unknown", () => {
    const lax = parsePolicy(
      "lax",
      "x",
      `schema_version = "0.1"\nrequired_approvals = 0\nmerge_methods = ["squash"]\n`,
    );
    const facts = { ...GOOD, isMergeable: null };
    expect(formatReview(toReviewData(facts, lax, evaluate(facts, lax)), undefined)).toContain(
      "NOT READY: 1 of 4 rules unknown, under lax",
    );
  });
});
