import { CASE_RULES } from "../cases/case-problems.ts";
import type { CheckReport } from "./check-plugin.ts";
import type { CheckProblem } from "./problem.ts";
import { CHECK_RULES } from "./rules.ts";

const INFORMATION = "https://github.com/ooo-dev/ooo/blob/main/docs/reference/check-rules.md";

/** What stands for problems that are no rule's. */
const OTHERS = [
  { id: "manifest", title: "The manifest cannot be read." },
  { id: "artifact", title: "The artifact cannot be taken." },
  { id: "cases", title: "The cases cannot be read." },
];

/**
 * Returns a report as a SARIF 2.1.0 log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. `version`
 * is that of ooo; paths are relative to the plugin's directory, or to `base` in front of it.
 */
export function formatSarif(
  report: CheckReport,
  options: { readonly version: string; readonly base?: string },
): string {
  const { version, base = "" } = options;
  const rules = [...CHECK_RULES, ...CASE_RULES, ...OTHERS].map(({ id, title }) => ({
    id,
    shortDescription: { text: title },
    helpUri: `${INFORMATION}#${id}`,
  }));
  const driver = { name: "ooo plugin check", version, informationUri: INFORMATION, rules };
  const results = report.problems.map((problem) => toResult(problem, base));
  return `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
    },
    null,
    2,
  )}\n`;
}

function toResult({ rule, level, message, hint, file, line, pointer }: CheckProblem, base: string): object {
  const uri = encodeURI(file === "." ? base || "." : `${base}${file}`);
  return {
    ruleId: rule,
    level,
    message: { text: hint === undefined ? message : `${message}; ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        ...(pointer === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
  };
}
