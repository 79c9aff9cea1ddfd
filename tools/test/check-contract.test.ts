import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContract, fixContract } from "../check-contract.ts";
import { formatProblem } from "../problems.ts";
import { aTree, writeFiles } from "./tree.ts";

const OPEN = "tools/contract-open.json";
const CONTRACT = "docs/spec/contract.md";

const page = (...ids: string[]): string =>
  ["# Page", "| id | requirement |", "|---|---|", ...ids.map((id) => `| ${id} | a, b |`)].join("\n");

const aProject = (more: Readonly<Record<string, unknown>> = {}): string =>
  aTree({
    [CONTRACT]: page("AUD-01", "AUD-02"),
    "docs/spec/threats.md": page("T001"),
    [OPEN]: { "AUD-02": { issue: "audit" }, T001: { issue: "firewall" } },
    "packages/audit/test/a.test.ts": 'it("AUD-01: an event is kept", () => {});',
    ...more,
  });

const problemsIn = (root: string): string[] => checkContract(root).map(formatProblem);
const withTest = (text: string): string[] =>
  problemsIn(aProject({ [OPEN]: { T001: { issue: "firewall" } }, "packages/audit/test/b.test.ts": text }));

describe("checkContract", () => {
  it("finds nothing wrong with this repository", () => {
    expect(problemsIn(join(import.meta.dirname, "../.."))).toEqual([]);
  });

  it("accepts an id that is proven, and one that is open", () => {
    expect(problemsIn(aProject())).toEqual([]);
  });

  it("fails when the pages define no id, and when one is missing", () => {
    const root = aProject({ [CONTRACT]: "# Empty", "docs/spec/threats.md": "# Empty" });
    expect(problemsIn(root)).toHaveLength(1);
    expect(() => checkContract(aTree({}))).toThrow();
  });

  it("names an id that no test names and that is not open", () => {
    expect(problemsIn(aProject({ [OPEN]: { "AUD-02": { issue: "audit" } } }))).toEqual([
      "error: docs/spec/threats.md: T001 is named by no test\n  hint: name it in the title of the test that proves it",
    ]);
  });

  it.each([
    ["a title", 'it("the row is kept (AUD-02)", () => {});'],
    ["a template", "test(`AUD-02: ${name} is kept`, () => {});"],
    ["a describe", 'describe("AUD-02", () => {});'],
    ["a title of each", 'it.each(rows)("AUD-02: %s", () => {});'],
    ["a row of each", 'describe.each([["AUD-02", 1]])("%s", () => {});'],
    ["a row of a named table", 'const rows = [{ id: "AUD-02" }];\nit.each(rows)("$id holds", () => {});'],
    ["a title of a concurrent test", 'it.concurrent("AUD-02", async () => {});'],
    ["a title behind a condition", 'it.runIf(linux)("AUD-02", async () => {});'],
  ])("finds an id in %s", (_name, text) => {
    expect(withTest(text)).toEqual([]);
  });

  it.each([
    ["a comment", '// it("AUD-02", () => {});'],
    ["a body", 'it("x", () => { f("AUD-02"); });'],
    ["a skipped test", 'it.skip("AUD-02", () => {});'],
    ["a skipped group", 'describe.skip("x", () => { it("AUD-02", () => {}); });'],
    ["a test to be written", 'it.todo("AUD-02");'],
    ["a test that must fail", 'it.fails("AUD-02", () => {});'],
    ["a cell that does not enter the title", 'it.each([["x", "AUD-02"]])("%s", () => {});'],
    ["what makes the rows", 'it.each(load("AUD-02"))("%s", () => {});'],
    ["rows that do not enter the title", 'it.each([["AUD-02"]])("x", () => {});'],
  ])("takes no proof from %s", (_name, text) => {
    expect(withTest(text)[0]).toContain("AUD-02 is named by no test");
  });

  it("names a title with an id that no page defines, and lets other words be", () => {
    expect(withTest('it("AUD-02, AUD-77 and UTF-16", () => {});')).toEqual([
      "error: packages/audit/test/b.test.ts:1: AUD-77 stands in neither docs/spec/contract.md nor docs/spec/threats.md",
    ]);
  });

  it("names an entry that is proven, unknown, or without a reason to wait", () => {
    const open = {
      "AUD-01": { issue: "audit" },
      "AUD-02": { issue: "someday" },
      "AUD-09": { issue: "audit" },
      T001: { issue: "later" },
      "T001/macos": { issue: "later", reason: "the keychain exists on macOS only" },
    };
    expect(problemsIn(aProject({ [OPEN]: open })).map((text) => text.split("\n")[0])).toEqual([
      "error: tools/contract-open.json: AUD-01 is proven in packages/audit/test/a.test.ts:1 and still open",
      "error: tools/contract-open.json: AUD-02: unknown issue someday",
      "error: tools/contract-open.json: AUD-09 is not in the contract",
      "error: tools/contract-open.json: T001: later needs a reason",
    ]);
  });

  it("takes a part of an id for that part only", () => {
    const part = { "packages/audit/test/b.test.ts": 'it("AUD-02/macos: a row is kept", () => {});' };
    expect(problemsIn(aProject(part))).toEqual([]);
    const open = {
      "AUD-02": { issue: "audit" },
      "AUD-02/macos": { issue: "audit" },
      T001: { issue: "firewall" },
    };
    expect(problemsIn(aProject({ ...part, [OPEN]: open }))[0]).toContain("AUD-02/macos is proven in");
    expect(problemsIn(aProject({ ...part, [OPEN]: { T001: { issue: "firewall" } } }))[0]).toContain(
      "AUD-02 is named",
    );
  });

  it("takes proven and unknown ids out with --fix", () => {
    const open = { "AUD-01": { issue: "audit" }, "AUD-02": { issue: "audit" }, "AUD-09": { issue: "audit" } };
    const root = aProject({ [OPEN]: { ...open, T001: { issue: "later", reason: "x" } } });
    expect(fixContract(root)).toEqual(["AUD-01", "AUD-09"]);
    expect(problemsIn(root)).toEqual([]);
    expect(readFileSync(join(root, OPEN), "utf8")).toBe(
      '{\n  "AUD-02": { "issue": "audit" },\n  "T001": { "issue": "later", "reason": "x" }\n}\n',
    );
  });
});

describe("the list of open ids", () => {
  const git = (root: string, ...words: string[]): string => {
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    return execFileSync("git", ["-C", root, ...identity, ...words], { encoding: "utf8" });
  };
  const commit = (root: string, files: Readonly<Record<string, unknown>>): void => {
    writeFiles(root, files);
    git(root, "add", "-A");
    git(root, "commit", "-qm", "x");
  };
  const proof = { "packages/audit/test/b.test.ts": 'it("AUD-02", () => {});' };

  it("may not grow back, from whichever commit on", () => {
    const root = aProject();
    git(root, "init", "-q");
    commit(root, {});
    commit(root, { ...proof, [OPEN]: { T001: { issue: "firewall" } } });
    expect(problemsIn(root)).toEqual([]);
    const grown = { [OPEN]: { "AUD-02": { issue: "audit" }, T001: { issue: "firewall" } } };
    writeFiles(root, { ...grown, "packages/audit/test/b.test.ts": "" });
    expect(problemsIn(root)[0]).toContain("AUD-02 is open again");
    commit(root, {});
    expect(problemsIn(root)[0]).toContain("AUD-02 is open again");
  });

  it("may hold a part of what was open before", () => {
    const root = aProject();
    git(root, "init", "-q");
    commit(root, {});
    commit(root, { ...proof, [OPEN]: { "AUD-02/macos": { issue: "audit" }, T001: { issue: "firewall" } } });
    expect(problemsIn(root)).toEqual([]);
    commit(root, { [OPEN]: { T001: { issue: "firewall" } } });
    writeFiles(root, { [OPEN]: { "AUD-02/macos": { issue: "audit" }, T001: { issue: "firewall" } } });
    expect(problemsIn(root)[0]).toContain("AUD-02/macos is open again");
  });

  it("may hold an id that the contract gained in the meantime", () => {
    const root = aProject();
    git(root, "init", "-q");
    commit(root, {});
    const open = { "AUD-02": { issue: "audit" }, "AUD-03": { issue: "audit" }, T001: { issue: "firewall" } };
    writeFiles(root, { [CONTRACT]: page("AUD-01", "AUD-02", "AUD-03"), [OPEN]: open });
    expect(problemsIn(root)).toEqual([]);
    commit(root, {});
    expect(problemsIn(root)).toEqual([]);
  });

  it("learns nothing from a version that is broken", () => {
    const root = aProject();
    git(root, "init", "-q");
    const open = readFileSync(join(root, OPEN), "utf8");
    commit(root, { [OPEN]: "<<<<<<< {}" });
    commit(root, { [OPEN]: open });
    expect(problemsIn(root)).toEqual([]);
  });

  it("is held to a branch whose removal a merge has thrown away", () => {
    const root = aProject();
    git(root, "init", "-q", "-b", "main");
    commit(root, {});
    git(root, "checkout", "-q", "-b", "other");
    commit(root, { ...proof, [OPEN]: { T001: { issue: "firewall" } } });
    git(root, "checkout", "-q", "main");
    commit(root, { "README.md": "x" });
    git(root, "merge", "-q", "-s", "ours", "-m", "x", "other");
    expect(problemsIn(root)[0]).toContain("AUD-02 is open again");
  });

  it("is held to the commits that a shallow clone has", () => {
    const root = aProject();
    git(root, "init", "-q");
    commit(root, {});
    commit(root, { ...proof, [OPEN]: { T001: { issue: "firewall" } } });
    const clone = aTree({});
    git(clone, "clone", "-q", "--depth", "1", `file://${root}`, "clone");
    expect(problemsIn(join(clone, "clone"))).toEqual([]);
  });
});
