import { describe, expect, it } from "vitest";
import { checkCatalog } from "../check-catalog.ts";
import { checkChangesets } from "../check-changesets.ts";
import { checkDocs } from "../check-docs.ts";
import { checkPackages } from "../check-packages.ts";
import { checkWorkflows } from "../check-workflows.ts";
import { formatProblem, type Problem } from "../problems.ts";
import { aTree } from "./tree.ts";

const messages = (problems: readonly Problem[]): string[] => problems.map(({ message }) => message);

describe.each([
  ["checkPackages", checkPackages, "packages"],
  ["checkChangesets", checkChangesets, ".changeset/config.json"],
  ["checkDocs", checkDocs, "docs/index.md"],
  ["checkWorkflows", checkWorkflows, ".github/workflows"],
] as const)("%s", (_name, check, guarded) => {
  it("fails when what it guards is missing", () => {
    expect(check(aTree({ LICENSE: "" })).map(({ file }) => file)).toEqual([guarded]);
  });
});

describe("checkPackages", () => {
  const packageJson = {
    name: "@ooo/audit",
    version: "0.0.0",
    description: "Keep events.",
    license: "MIT",
    repository: {
      type: "git",
      url: "git+https://github.com/ooo-dev/ooo.git",
      directory: "packages/audit",
    },
    type: "module",
    sideEffects: false,
    engines: { node: ">=24.15" },
    exports: {
      ".": { "@ooo/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    files: ["dist", "src"],
    scripts: { build: "tsup", "check:package": "publint --strict && attw --pack ." },
    publishConfig: { access: "public", provenance: true },
    dependencies: { "@ooo/home": "workspace:^" },
  };
  const check = (more: object, files: Readonly<Record<string, string>> = {}): Problem[] =>
    checkPackages(
      aTree({
        "packages/audit/package.json": { ...packageJson, ...more },
        "packages/audit/README.md": "",
        "packages/audit/src/index.ts": "",
        "packages/audit/test/a.test.ts": "",
        ...files,
      }),
    );

  it("accepts the model", () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ["name", "@ooo/ledger", "name is not @ooo/audit"],
    ["version", "1.0", "version is not three numbers"],
    ["description", "Keep events. And more", "description is not one sentence"],
    ["license", "ISC", 'license is not "MIT"'],
    ["type", "commonjs", 'type is not "module"'],
    ["sideEffects", undefined, "sideEffects is not false or a list"],
    ["engines", { node: ">=20" }, 'engines is not {"node":">=24.15"}'],
    ["private", true, "a package of ours is published: private is not allowed"],
    ["files", undefined, "files is not a list"],
    [
      "exports",
      { ".": { default: "./a.js", types: "./a.d.ts" } },
      "exports . is not @ooo/source, types, default",
    ],
    ["exports", { "./package.json": "./x.json" }, "./package.json is not exported as it is"],
    ["dependencies", { "@ooo/home": "^1.0.0" }, 'dependencies @ooo/home is not "workspace:^"'],
  ])("refuses another %s", (field, value, message) => {
    expect(messages(check({ [field]: value }))).toEqual([message]);
  });

  it("asks for both scripts, and for a source that exists", () => {
    expect(check({ scripts: {} })).toHaveLength(2);
    const exports = { ".": { ...packageJson.exports["."], "@ooo/source": "./src/gone.ts" } };
    expect(messages(check({ exports }))).toEqual(["exports . names ./src/gone.ts, which is missing"]);
  });

  it("looks for the package in the table of the README", () => {
    expect(check({}, { "README.md": "| `@ooo/audit` | Keep events. |" })).toEqual([]);
    expect(check({}, { "README.md": "| `@ooo/audit-tools` | Other. |" })).toHaveLength(1);
  });

  it("names a directory without a package.json", () => {
    const root = aTree({ "packages/audit/src/index.ts": "", "packages/gone/dist/index.js": "" });
    expect(checkPackages(root).map(formatProblem)).toEqual([
      "error: packages/audit/package.json: there is no package.json",
    ]);
  });
});

describe("checkCatalog", () => {
  const schema = { type: "object", required: ["schema_version", "plugins"] };
  const entry = { name: "a", version: "1.0.0", path: "plugins/a", description: "x" };
  const check = (plugins: readonly object[], digestOf?: () => string): string[] =>
    messages(
      checkCatalog(
        aTree({
          "schemas/0.1/catalog.schema.json": schema,
          "catalog/index.json": { schema_version: "0.1", plugins },
          "plugins/a/ouroboros.plugin.json": { name: "a", version: "1.0.0" },
        }),
        digestOf,
      ),
    );

  it("accepts a catalog that says what the plugins say", () => {
    expect(check([entry])).toEqual([]);
  });

  it("names another name or version, and a path without a manifest", () => {
    expect(check([{ ...entry, version: "2.0.0" }])).toEqual([
      '/plugins/0 says version "2.0.0", its manifest says "1.0.0"',
    ]);
    expect(check([entry, { ...entry, path: "plugins/b" }])).toHaveLength(1);
  });

  it("compares a digest, and refuses one that it cannot compute", () => {
    expect(check([{ ...entry, digest: "sha256:aa" }], () => "sha256:aa")).toEqual([]);
    expect(check([{ ...entry, digest: "sha256:aa" }], () => "sha256:bb")).toHaveLength(1);
    expect(check([{ ...entry, digest: "sha256:aa" }])).toEqual([
      "/plugins/0 gives a digest, and nothing here can compute it",
    ]);
  });

  it("names a plugin that is not listed, a catalog that is missing, one without a schema and one that it refuses", () => {
    expect(check([])).toEqual(["is not in catalog/index.json"]);
    const plugin = { "plugins/a/ouroboros.plugin.json": {} };
    expect(checkCatalog(aTree(plugin))).toHaveLength(1);
    expect(checkCatalog(aTree({ ...plugin, "catalog/index.json": {} }))[0]?.file).toContain("catalog.schema");
    const broken = { ...plugin, "catalog/index.json": {}, "schemas/0.1/catalog.schema.json": schema };
    expect(messages(checkCatalog(aTree(broken)))).toContain(
      "the document must have required property 'plugins'",
    );
  });
});

describe("checkChangesets", () => {
  const check = (changeset: string): Problem[] =>
    checkChangesets(
      aTree({
        ".changeset/config.json": {},
        ".changeset/new.md": changeset,
        "packages/audit/package.json": { name: "@ooo/audit" },
        "plugins/lint/package.json": { name: "lint", private: true },
      }),
    );

  it("accepts published packages, and text that looks like one", () => {
    expect(check('---\n"@ooo/audit": minor\n---\n\nlint: is faster.\n')).toEqual([]);
  });

  it("names a plugin, which no release would ever raise", () => {
    expect(messages(check('---\n"@ooo/audit": patch\nlint: minor\n---\n\nFaster.\n'))).toEqual([
      "lint is no package that is published",
    ]);
  });
});

describe("checkWorkflows", () => {
  const check = (text: string): string[] =>
    messages(checkWorkflows(aTree({ ".github/workflows/ci.yml": `permissions: {}\n${text}` })));
  const commit = "0123456789abcdef0123456789abcdef01234567";

  it.each([`actions/checkout@${commit} # v6.0.3`, `a/b/sub/path@${commit} # v1.0.0`, "./.github/actions/x"])(
    "accepts %s",
    (uses) => {
      expect(check(`      - uses: ${uses}`)).toEqual([]);
    },
  );

  it.each([
    "actions/checkout@v6",
    "actions/checkout@main",
    `actions/checkout@${commit}`,
    `actions/checkout@${commit.slice(1)} # v6.0.3`,
    `actions/checkout@${commit} # v6`,
    `actions/checkout@v6 # ${commit}`,
    "docker://alpine:3",
  ])("refuses %s", (uses) => {
    expect(check(`      - uses: ${uses}`)).toEqual([`${uses} is not pinned`]);
    expect(check(`      "uses" :  ${uses}`)).toHaveLength(1);
  });

  it("refuses a workflow without permissions, with all of them, or with a foreign trigger", () => {
    expect(checkWorkflows(aTree({ ".github/workflows/ci.yml": "on: push" }))).toHaveLength(1);
    expect(check("    permissions: write-all")).toEqual(["write-all is not minimal"]);
    expect(check("  pull_request_target:")).toHaveLength(1);
  });
});

describe("checkDocs", () => {
  const check = (text: string, more: Readonly<Record<string, string>> = {}): string[] =>
    checkDocs(
      aTree({ "docs/index.md": text, "docs/other.md": "# Two words, `x`\n\n## Two words\n", ...more }),
    ).map(({ line, message }) => `${String(line)}: ${message}`);

  it("follows links to files and headings", () => {
    expect(
      check("[a](other.md) [b](other.md#two-words-x) [c](./other.md#two-words) [d](https://example.org/x)"),
    ).toEqual([]);
    expect(check("# Here\n\n[a](#here) [b][ref]\n\n[ref]: other.md")).toEqual([]);
  });

  it("names the line of a link that leads nowhere", () => {
    expect(check("\n[a](gone.md)")).toEqual(["2: link gone.md leads nowhere"]);
    expect(check("[a](other.md#three)")).toEqual([
      "1: link other.md#three names a heading that docs/other.md does not have",
    ]);
    expect(check("[a](../../x.md)")).toEqual(["1: link ../../x.md leaves the repository"]);
    expect(check("`[a](gone.md)`\n```\n[a](gone.md)\n```")).toEqual([]);
  });

  it("names a path of one machine", () => {
    expect(check("see /home/ann/x, /tmp/y1")).toHaveLength(2);
    expect(check("a home such as ~/.ouroboros, `<workspace>/tmp/x`")).toEqual([]);
    const shared = ["..", "shared", "x.json"].join("/");
    expect(check("", { "packages/a/src/a.ts": `read("${shared}"); read("/tmp/x/y");` })).toEqual([
      `1: ${shared.slice(0, 10)} is a path of one machine`,
    ]);
  });
});
