import { describe, expect, it } from "vitest";
import { findLocalPolicy, findRepositoryPolicy } from "../src/policy/find-policy.ts";
import { parsePolicy } from "../src/policy/parse-policy.ts";

const SMALL = 'schema_version = "0.1"\nrequired_approvals = 1\nmerge_methods = ["squash"]\n';

describe("a policy", () => {
  it("ships as team-default, and asks for everything there is but named checks", () => {
    const found = findLocalPolicy("team-default", {});
    expect(found).toMatchObject({ name: "team-default", source: "shipped with the plugin" });
    expect(found?.policy).toMatchObject({ required_approvals: 2, merge_methods: ["squash", "rebase"] });
    expect(found?.digest).toMatch(/^sha256:[\da-f]{64}$/);
  });

  it("has one digest, however it is written", () => {
    const other = '# comment\nmerge_methods = [ "squash" ]\nrequired_approvals=1\nschema_version="0.1"';
    expect(parsePolicy("a", "x", SMALL).digest).toBe(parsePolicy("b", "y", other).digest);
    expect(parsePolicy("a", "x", SMALL.replace("1\n", "2\n")).digest).not.toBe(
      parsePolicy("a", "x", SMALL).digest,
    );
  });

  it.each([
    ["not TOML", "required_approvals = = 1", "is not TOML"],
    ["an unknown key", `${SMALL}requierd_checks = ["build"]`, "has the unknown key requierd_checks"],
    ["a missing key", 'schema_version = "0.1"\nrequired_approvals = 1\n', "merge_methods: expected"],
    ["another version", SMALL.replace("0.1", "9.9"), 'schema_version: expected "0.1", got "9.9"'],
    ["a number out of range", SMALL.replace("= 1", "= -1"), "required_approvals: expected >=0, got -1"],
    ["a float", SMALL.replace("= 1", "= 1.5"), "required_approvals: expected"],
    ["infinity", SMALL.replace("= 1", "= inf"), "required_approvals: expected"],
    ["a date", SMALL.replace("= 1", "= 2026-01-01"), "required_approvals: expected number, got TomlDate"],
    ["no method", SMALL.replace('"squash"', ""), "merge_methods: expected >=1, got 0"],
    ["a method that is none", SMALL.replace("squash", "push"), "merge_methods.0: expected"],
    [
      "a key that JavaScript gives a meaning",
      `${SMALL}__proto__ = { required_approvals = 0 }`,
      "has the unknown key",
    ],
    ["deep nesting", `${SMALL}x = ${"[".repeat(5000)}${"]".repeat(5000)}`, "is not TOML"],
    ["too much", SMALL + "#".repeat(40_000), "has more than 32768 bytes"],
    ["hostile text", `${SMALL}"\\u001b[2J" = 1`, "has the unknown key \\u{1b}[2J"],
  ])("that is %s is refused", (_, text, expected) => {
    expect(() => parsePolicy("mine", ".github/x", text)).toThrow(expected);
    expect(() => parsePolicy("mine", ".github/x", text)).toThrow(/^policy mine \(\.github\/x\) /);
  });

  it("can be the user's own, under another name than one that ships", () => {
    const solo = { schema_version: "0.1", required_approvals: 0, merge_methods: ["merge"] };
    expect(findLocalPolicy("solo", { policies: { solo } })).toMatchObject({ source: "config.toml" });
    expect(() => findLocalPolicy("team-default", { policies: { "team-default": solo } })).toThrow(
      "config.toml defines the policy team-default, which the plugin ships",
    );
    expect(() => findLocalPolicy("solo", { policies: [] })).toThrow("is no table");
    expect(findLocalPolicy("constructor", { policies: { solo } })).toBeUndefined();
  });

  it("can be the repository's, from the base branch", async () => {
    const asked: string[] = [];
    const read = (path: string): Promise<string | undefined> => {
      asked.push(path);
      return Promise.resolve(path.endsWith("/release.toml") ? SMALL : undefined);
    };
    const found = await findRepositoryPolicy("release", {}, "main", read);
    expect(found.source).toBe(".github/pr-policies/release.toml on main");
    await expect(findRepositoryPolicy("relaese", {}, "main", read)).rejects.toThrow(
      "there is no policy relaese; known here: team-default",
    );
    expect(asked).toEqual([".github/pr-policies/release.toml", ".github/pr-policies/relaese.toml"]);
  });

  it.each(["../team-default", "Team", "", "a/b", "https://github.com/o/r/pull/1"])(
    "is not called %j",
    (name) => {
      expect(() => findLocalPolicy(name, {})).toThrow("is no name of a policy");
    },
  );
});
