import { short } from "./compare-reviews.ts";
import type { ReviewData } from "./review-data.ts";
import { count } from "./rules/rule.ts";
import { visible } from "./visible.ts";

/** How the outcome of a rule begins its line: what nobody knows is marked apart from what is not so. */
const MARKS = { met: "ok", unmet: "NO", unknown: "??" } as const;

/** Returns a review for people: the verdict, each reason with its evidence, then what the pull request is. */
export function formatReview(data: ReviewData, since: readonly string[] | undefined): string {
  const { pull_request: pull, policy, findings } = data;
  const width = Math.max(...findings.map(({ rule }) => rule.length));
  return [
    `${visible(pull.url)} by @${visible(pull.author)}`,
    `"${visible(pull.title)}"`,
    "",
    `${formatVerdict(data)}, under ${policy.name} (${visible(policy.source)})`,
    "",
    ...findings.flatMap(({ rule, outcome, message, evidence }) => [
      `  ${MARKS[outcome]}  ${rule.padEnd(width)}  ${visible(message)}`,
      // On a screen, only what is not said already; `--json` has all of it.
      ...(outcome === "met" ? [] : evidence)
        .filter((each) => !message.includes(each))
        .map((each) => `      ${" ".repeat(width)}  - ${visible(each)}`),
    ]),
    "",
    ...describe(pull),
    ...(since === undefined ? [] : formatSince(since)),
  ].join("\n");
}

function formatVerdict({ findings, ready }: ReviewData): string {
  if (ready) return "READY to merge";
  const number = (wanted: keyof typeof MARKS): number =>
    findings.filter(({ outcome }) => outcome === wanted).length;
  const [unmet, unknown] = [number("unmet"), number("unknown")];
  const all = count(findings.length, "rule");
  if (unknown === 0) return `NOT READY: ${String(unmet)} of ${all} not met`;
  if (unmet === 0) return `NOT READY: ${String(unknown)} of ${all} unknown`;
  return `NOT READY: ${String(unmet)} of ${all} not met, ${String(unknown)} unknown`;
}

function describe(pull: ReviewData["pull_request"]): string[] {
  const { checks } = pull;
  const areas = pull.areas.map(({ name, files }) => `${visible(name)} ${String(files)}`).join(", ");
  const behind = pull.behind_by === null ? "unknown" : String(pull.behind_by);
  const counts =
    checks === null
      ? "not known"
      : Object.entries(checks)
          .filter(([, number]) => number > 0)
          .map(([outcome, number]) => `${String(number)} ${outcome}`)
          .join(", ");
  return [
    `head    ${short(pull.head)} of ${visible(pull.head_ref)}, ${behind} behind ${visible(pull.base_ref)}`,
    `size    +${String(pull.additions)} -${String(pull.deletions)} in ${count(pull.changed_files, "file")} (${areas})`,
    `checks  ${counts === "" ? "none" : counts}`,
    `labels  ${pull.labels.length === 0 ? "none" : pull.labels.map(visible).join(", ")}`,
  ];
}

function formatSince(since: readonly string[]): string[] {
  if (since.length === 0) return ["", "since the last review: nothing changed"];
  return ["", "since the last review:", ...since.map((each) => `  ${visible(each)}`)];
}
