import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../src/codeowners/match-pattern.ts";
import { ownFiles } from "../src/codeowners/own-files.ts";
import { parseCodeOwners } from "../src/codeowners/parse-code-owners.ts";

const matchesPattern = (pattern: string, path: string): boolean => compilePattern(pattern)(path);

/** Pattern, what it matches, what it does not. */
const TABLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["*", ["a", "a/b", ".github/x"], []],
  ["lib", ["lib", "lib/a", "src/lib", "src/lib/a"], ["lib.ts", "libs/a"]],
  ["/lib", ["lib", "lib/a/b"], ["src/lib", "library"]],
  ["lib/", ["lib/a", "src/lib/a/b"], ["lib", "src/lib"]],
  ["/lib/", ["lib/a"], ["lib", "src/lib/a"]],
  ["src/lib", ["src/lib", "src/lib/a"], ["x/src/lib", "src/libs"]],
  ["src/lib/", ["src/lib/a"], ["src/lib", "x/src/lib/a"]],
  ["l*", ["lib", "lib/a", "src/lib"], ["src/a", "xlib"]],
  ["/*", ["lib", "README.md"], ["lib/a"]],
  ["/l*", ["lib", "lib/a/b"], ["src/lib"]],
  ["docs/*", ["docs/a.md"], ["docs", "docs/build/a.md", "src/docs/a.md"]],
  ["docs/*.md", ["docs/a.md"], ["docs/b/a.md", "docs/a.txt"]],
  ["*.js", ["a.js", "src/a.js", "src/x.js/y"], ["a.jsx", "a.js.map"]],
  ["src/*/gen", ["src/a/gen", "src/a/gen/b"], ["src/gen", "src/a/b/gen"]],
  ["a?c", ["abc", "x/abc"], ["ac", "abbc", "a/c"]],
  ["a\\*c", ["a*c"], ["abc"]],
  ["**/logs", ["logs", "a/logs", "a/b/logs/c"], ["logs.txt"]],
  ["src/**", ["src/a", "src/a/b"], ["src", "x/src/a"]],
  ["src/**/test", ["src/test", "src/a/test", "src/a/b/test/c"], ["x/src/test", "src/testing"]],
  ["src/**/a/b*", ["src/a/b", "src/x/a/bc"], ["src/a", "src/a/c"]],
  ["Docs", ["Docs/a"], ["docs/a"]],
];

describe("CODEOWNERS", () => {
  it.each(TABLE)("%s matches what GitHub documents", (pattern, yes, no) => {
    expect(yes.filter((path) => !matchesPattern(pattern, path))).toEqual([]);
    expect(no.filter((path) => matchesPattern(pattern, path))).toEqual([]);
  });

  it("matches as the regular expression of the same grammar does", () => {
    const segment = fc.oneof(
      fc.constant("**"),
      fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), minLength: 1, maxLength: 4 }),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom("", "/"),
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("", "/"),
      )
      .map(([head, parts, tail]) => head + parts.join("/") + tail);
    const path = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pattern, path, (each, parts) => {
        fc.pre(!each.includes("***") && each !== "/");
        const file = parts.join("/");
        expect([each, file, matchesPattern(each, file)]).toEqual([each, file, oracle(each).test(file)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not slowed down by a pattern that was made for it", () => {
    const pattern = `${"**/".repeat(200)}${"*a".repeat(200)}b`;
    expect(matchesPattern(pattern, `${"a/".repeat(500)}${"a".repeat(2000)}`)).toBe(false);
  });

  it("reads comments, blanks, addresses and owners, and leaves out what GitHub leaves out", () => {
    const text = [
      "# comment",
      "*  @acme/core\t@Alice # because",
      "/docs/ docs@example.com",
      "/vendor/",
      "with\\ space @bob",
      "\\#no @bob",
      "!no @bob",
      "[ab] @bob",
      "/broken bob",
    ].join("\r\n");
    expect(parseCodeOwners(text)).toEqual([
      { pattern: "*", owners: ["@acme/core", "@Alice"] },
      { pattern: "/docs/", owners: ["docs@example.com"] },
      { pattern: "/vendor/", owners: [] },
      { pattern: "with\\ space", owners: ["@bob"] },
    ]);
  });

  it("gives each file to the last rule that matches it", () => {
    const rules = parseCodeOwners("* @a\n/docs/ @b @c\n/docs/old/\n");
    expect(ownFiles(rules, ["x", "docs/1", "docs/old/2", "y/z", "docs/3"])).toEqual([
      { owners: ["@a"], files: ["x", "y/z"] },
      { owners: ["@b", "@c"], files: ["docs/1", "docs/3"] },
      { owners: [], files: ["docs/old/2"] },
    ]);
  });
});

/** The same grammar as a regular expression: slow for hostile patterns, and easy to check by eye. */
function oracle(pattern: string): RegExp {
  const parts = pattern.split("/");
  if (parts[0] === "") parts.shift();
  else if (parts.length === 1 || (parts.length === 2 && parts[1] === "")) parts.unshift("**");
  if (parts.length > 1 && parts.at(-1) === "") parts[parts.length - 1] = "**";
  const body = parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    if (part === "**") return isLast ? "[^]+" : "(?:[^/]+/)*";
    const name = part.replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
    if (isLast) return part === "*" ? "[^/]+" : `${name}(?:/[^]*)?`;
    return `${name}/`;
  });
  return new RegExp(`^${body.join("")}$`);
}
