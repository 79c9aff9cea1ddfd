import type { CheckProblem } from "../check/problem.ts";
import { CASES_FILE } from "./load-cases.ts";
import type { CasesReport } from "./run-cases.ts";

/** What the cases can show, as rules beside those of the static check. */
export const CASE_RULES = [
  { id: "case-failed", level: "error", title: "A case did not end as it should." },
  { id: "uncovered-command", level: "warning", title: "A command is run by no case." },
  {
    id: "undeclared-capability",
    level: "error",
    title: "A case tried a capability that the manifest does not declare.",
  },
  {
    id: "undeclared-scope",
    level: "error",
    title: "A case tried what a scope covers that the manifest does not declare.",
  },
  { id: "unanswered-request", level: "error", title: "A case sent a request that none of its answers fits." },
  { id: "unused-capability", level: "warning", title: "A declared capability was used by no case." },
  { id: "unused-scope", level: "warning", title: "A declared scope was used by no case." },
] as const;

type CaseRuleId = (typeof CASE_RULES)[number]["id"];

/** Returns the problems that the cases show. */
export function caseProblems({
  cases,
  scopes,
  capabilities,
  unanswered,
  uncovered,
}: CasesReport): CheckProblem[] {
  const problem = (rule: CaseRuleId, message: string): CheckProblem => ({
    rule,
    level: CASE_RULES.find(({ id }) => id === rule)?.level ?? "error",
    message,
    file: CASES_FILE,
  });
  return [
    ...cases.flatMap(({ name, misfits }) =>
      misfits.map((misfit) => problem("case-failed", `case ${JSON.stringify(name)}: ${misfit}`)),
    ),
    ...uncovered.map((command) => problem("uncovered-command", `no case runs ${command}`)),
    ...capabilities.undeclared.map((use) =>
      problem(
        "undeclared-capability",
        `case ${JSON.stringify(use.case)} tried ${use.target}, which needs ${use.name}`,
      ),
    ),
    ...scopes.undeclared.map((use) =>
      problem(
        "undeclared-scope",
        `case ${JSON.stringify(use.case)} tried ${use.target}, which ${use.name} would cover`,
      ),
    ),
    ...unanswered.map((sent) =>
      problem("unanswered-request", `case ${JSON.stringify(sent.case)} has no answer for ${sent.request}`),
    ),
    // Nothing is unused because nothing was run.
    ...(cases.length === 0 ? [] : capabilities.unused).map((name) =>
      problem("unused-capability", `capability ${name} is used by no case`),
    ),
    ...(cases.length === 0 ? [] : scopes.unused).map((name) =>
      problem("unused-scope", `scope ${name} is used by no case`),
    ),
  ];
}
