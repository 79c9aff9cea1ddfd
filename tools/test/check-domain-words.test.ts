import { describe, expect, it } from "vitest";
import { checkDomainWords, findDomainWord } from "../check-domain-words.ts";
import { formatProblem } from "../problems.ts";
import { aTree } from "./tree.ts";

const clean = {
  "packages/core/src/index.ts": "export const a = 1;",
  "packages/firewall/src/index.ts": "",
  "packages/lifecycle/src/index.ts": "",
};
const problemsOf = (text: string, file = "packages/core/src/index.ts"): string[] =>
  checkDomainWords(aTree({ ...clean, [file]: text })).map((problem) => formatProblem(problem));

describe("checkDomainWords", () => {
  it("accepts sources without domain words", () => {
    expect(problemsOf("export const request = 'pull the lever, then request';")).toEqual([]);
  });

  it.each(["core", "firewall", "lifecycle"])("fails when the sources of %s are missing", (id) => {
    const rest = Object.fromEntries(
      Object.entries(clean).filter(([path]) => !path.startsWith(`packages/${id}/`)),
    );
    expect(checkDomainWords(aTree(rest))).toEqual([
      { file: `packages/${id}/src`, message: "there is nothing to guard here" },
    ]);
  });

  it("takes generated data for no source", () => {
    const data = { "packages/firewall/src/generated/scope-files.js": 'export default ["github:read"];' };
    expect(checkDomainWords(aTree({ ...clean, ...data }))).toEqual([]);
    const others = Object.entries(clean).filter(([path]) => !path.startsWith("packages/firewall/"));
    expect(checkDomainWords(aTree({ ...Object.fromEntries(others), ...data }))).toHaveLength(1);
  });

  it.each([
    ...["github", "GitHub", "githubToken", "GITHUB_TOKEN", "mygithubtoken", "pull_request", "pullRequest"],
    ...[
      "PullRequests",
      "PULL_REQUEST",
      "pull-request",
      "pullrequest",
      "mergeRequest",
      "jira_url",
      "JiraIssue",
    ],
    ...["slack", "SLACK_TOKEN", "slackChannel", "linear", "linearIssue", "Linear", "octokit"],
  ])("knows %s for a domain word", (word) => expect(findDomainWord(word)).toBeDefined());

  it.each(["nonlinear", "slackness", "request", "pull", "merge", "emergeRequested", "collinear"])(
    "takes %s for none",
    (word) => expect(findDomainWord(word)).toBeUndefined(),
  );

  it.each([
    ["an identifier", "export const githubUrl = 1;"],
    ["a private name", "class A { #jiraUrl = 1; }"],
    ["a property", "export const a = { pull_request: 1 };"],
    ["a text", 'export const a = "api.github.com";'],
    ["a template", "export const a = (b: string) => `https://${b}.slack.com`;"],
    ["a regular expression", "export const a = /github/;"],
    ["a type", "export type LinearIssue = 1;"],
    ["an import", 'import "@ooo/github";'],
  ])("sees %s", (_name, text) => {
    expect(problemsOf(text).join()).toMatch(
      /^error: packages\/core\/src\/index.ts:1: the core does not know/,
    );
  });

  it("sees a file that is named after a service", () => {
    expect(problemsOf("", "packages/lifecycle/src/github-source.ts")).toHaveLength(1);
  });

  it("lets comments give examples", () => {
    expect(problemsOf("/** For example `github:read`. */\nexport const a = 1; // as on GitHub")).toEqual([]);
  });

  describe("the allow marker", () => {
    const use = "export const a = 'github';";

    it.each([
      `${use} // allow-domain-word: the test of this tool`,
      `// allow-domain-word: the test of this tool\n${use}`,
      `/* allow-domain-word: the test\n of this tool */\n${use}`,
    ])("is honoured in a real comment: %j", (text) => expect(problemsOf(text)).toEqual([]));

    it.each([
      ["without a reason", `${use} // allow-domain-word:`],
      ["in a text", `export const b = "// allow-domain-word: x"; ${use}`],
      ["in a template", "export const b = `\n// allow-domain-word: x\n${'github'}`;"],
      ["two lines above", `// allow-domain-word: x\n\n${use}`],
      ["behind code on the line above", `export const b = 1; // allow-domain-word: x\n${use}`],
      ["below", `${use}\n// allow-domain-word: x`],
    ])("is not honoured %s", (_name, text) => expect(problemsOf(text)).toHaveLength(1));
  });
});
