import { describe, expect, it } from "vitest";
import { ARROWS } from "../arrows.ts";
import { checkArrows } from "../check-arrows.ts";
import { findCycle } from "../find-cycle.ts";
import { formatProblem } from "../problems.ts";
import { aTree } from "./tree.ts";

const aPackage = (id: string, files: Readonly<Record<string, string>>, more: object = {}): object =>
  Object.fromEntries([
    [
      `packages/${id}/package.json`,
      { name: `@ooo/${id}`, exports: { ".": { "@ooo/source": "./src/index.ts" } }, ...more },
    ],
    ...Object.entries(files).map(([path, text]) => [`packages/${id}/src/${path}`, text]),
  ]) as object;

const problemsIn = (id: string, files: Readonly<Record<string, string>>, more: object = {}): string[] =>
  checkArrows(aTree({ ...aPackage(id, files, more) })).map((problem) => formatProblem(problem));

describe("checkArrows", () => {
  it("fails when the directories that it guards are missing", () => {
    expect(checkArrows(aTree({ "README.md": "" }))).toHaveLength(1);
    expect(checkArrows(aTree({ "packages/manifest/README.md": "" }))).toHaveLength(1);
  });

  it("allows what the table allows", () => {
    const text = 'import { parseStrictJson } from "@ooo/strict-json";\nimport { join } from "node:path";';
    const dependencies = { "@ooo/strict-json": "workspace:^" };
    expect(problemsIn("manifest", { "index.ts": text }, { dependencies })).toEqual([]);
  });

  it("names file, line and hint of an arrow that is not in the table", () => {
    const dependencies = { "@ooo/firewall": "workspace:^" };
    expect(
      problemsIn("home", { "index.ts": '\nexport * from "@ooo/firewall";' }, { dependencies }),
    ).toStrictEqual([
      "error: packages/home/src/index.ts:2: home may not import @ooo/firewall\n  hint: it may import strict-json",
    ]);
  });

  it.each([
    ["a type import", 'import type { A } from "@ooo/cli";'],
    ["a lazy import", 'export const a = await import("@ooo/cli");'],
    ["an import type", 'export type A = import("@ooo/cli").A;'],
    ["a require", 'export const a = require("@ooo/cli");'],
    ["a subpath", 'import "@ooo/cli/inner";'],
  ])("sees %s of cli", (_name, text) => {
    const problems = problemsIn(
      "audit",
      { "index.ts": text },
      { dependencies: { "@ooo/cli": "workspace:^" } },
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("nobody imports cli");
  });

  it("ignores imports in comments and strings", () => {
    expect(
      problemsIn("audit", { "index.ts": '// import "@ooo/cli";\nexport const a = \'from "@ooo/cli"\';' }),
    ).toEqual([]);
  });

  it("refuses a relative import that leaves its package", () => {
    const [problem] = problemsIn("audit", { "index.ts": 'import "../../home/src/index.ts";' });
    expect(problem).toContain('index.ts:1: "../../home/src/index.ts" leaves its package');
  });

  it("lets a package read its own package.json", () => {
    expect(
      problemsIn("audit", { "index.ts": 'import json from "../package.json" with { type: "json" };' }),
    ).toEqual([]);
  });

  it.each(["node:child_process", "child_process", "node:cluster", "execa"])(
    "lets only sandbox, lifecycle and core import %s",
    (name) => {
      const files = { "index.ts": `export const a = import("${name}");` };
      const more = { dependencies: { execa: "catalog:" } };
      expect(problemsIn("lifecycle", files, more)).toEqual([]);
      expect(problemsIn("cli", files, more)[0]).toContain(`cli may not import "${name}"`);
    },
  );

  it.each([
    "console.log(1);",
    "process.exit(1);",
    'process["stdout"].write("x");',
    "process.exitCode = 1;",
    'import { stderr } from "node:process";',
  ])("refuses %s in a library, not in cli", (text) => {
    expect(problemsIn("audit", { "index.ts": text })).toHaveLength(1);
    expect(problemsIn("cli", { "index.ts": text })).toEqual([]);
  });

  it("refuses a package without a place in the table, or with a name that says nothing", () => {
    expect(problemsIn("billing", { "index.ts": "" })[0]).toContain("not in the table of arrows");
    expect(problemsIn("utils", { "index.ts": "" })[0]).toContain("may not be called utils");
  });

  it("keeps typebox away from the entry, and lets src/schema have it", () => {
    const files = {
      "index.ts": 'export * from "./a.ts";',
      "a.ts": 'import { schema } from "./schema/index.ts"; export { schema };',
      "schema/index.ts": 'import Type from "typebox"; export const schema = Type;',
    };
    expect(problemsIn("manifest", files)[0]).toContain("schema/index.ts:1: typebox is reachable");
    expect(problemsIn("manifest", { ...files, "a.ts": "" })).toEqual([]);
  });

  it("holds package.json and imports to each other", () => {
    const dependencies = { "@ooo/strict-json": "workspace:^" };
    expect(problemsIn("home", { "index.ts": "" }, { dependencies })[0]).toContain("is never imported in src");
    expect(problemsIn("home", { "index.ts": 'import "smol-toml";' })[0]).toContain(
      "is not a dependency of home",
    );
    const development = { devDependencies: { "smol-toml": "catalog:" } };
    expect(problemsIn("home", { "index.ts": 'import "smol-toml";' }, development)).toHaveLength(1);
    expect(problemsIn("cli", { "index.ts": 'import "smol-toml";' }, development)).toEqual([]);
  });

  it("finds a circle of modules, unless a type or a lazy import closes it", () => {
    const circle = (back: string): string[] =>
      problemsIn("home", { "index.ts": 'import "./a.ts";', "a.ts": 'import "./b.ts";', "b.ts": back });
    expect(circle('import "./a.ts";')[0]).toContain("imports go in a circle: a.ts -> b.ts -> a.ts");
    expect(circle('import type { A } from "./a.ts";')).toEqual([]);
    expect(circle('export const a = () => import("./a.ts");')).toEqual([]);
  });

  it("lets a plugin import the SDK and nothing else of ours", () => {
    const tree = (text: string): string[] =>
      checkArrows(aTree({ ...aPackage("home", { "index.ts": "" }), "plugins/x/src/index.ts": text })).map(
        formatProblem,
      );
    expect(tree('import "@ooo/plugin-sdk"; import "node:child_process";')).toEqual([]);
    expect(tree('import "@ooo/home";')[0]).toContain("plugins/x/src/index.ts:1: x may not import @ooo/home");
  });

  it("has a table without circles, in which nobody imports cli", () => {
    expect(findCycle(ARROWS)).toEqual([]);
    expect(Object.values(ARROWS).flat()).not.toContain("cli");
  });
});
