/** Holds the package.json of every package to one shape: `node tools/check-packages.ts`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { report, type Problem } from "./problems.ts";
import { readWorkspaces, type PackageJson, type Workspace } from "./workspace.ts";

const REPOSITORY = "git+https://github.com/ooo-dev/ooo.git";
const CONDITIONS = ["@ooo/source", "types", "default"];
// A package that is only a program is a bundle, and has no types to check.
const scriptsOf = ({ bin }: PackageJson): Readonly<Record<string, RegExp>> =>
  bin === undefined
    ? { build: /\btsup\b/, "check:package": /publint.*attw/ }
    : { build: /\brolldown\b/, "check:package": /publint/ };

/** What a package.json must hold, word for word. */
const FIXED = {
  license: "MIT",
  type: "module",
  engines: { node: ">=24.15" },
  publishConfig: { access: "public", provenance: true },
} as const;

/** Returns every package below `root` that does not have the shape of the others. */
export function checkPackages(root: string): Problem[] {
  const packages = readWorkspaces(root, "packages");
  if (packages.length === 0) return [{ file: "packages", message: "there is no package to check" }];
  const table = existsSync(join(root, "README.md"))
    ? readFileSync(join(root, "README.md"), "utf8")
    : undefined;
  return packages.flatMap((item) => [...checkFiles(root, item), ...checkTable(item, table)]);
}

function checkFiles(root: string, { id, directory, packageJson }: Workspace): Problem[] {
  const file = `${directory}/package.json`;
  if (packageJson === undefined) return [{ file, message: "there is no package.json" }];
  const messages = [
    ...(packageJson.name === `@ooo/${id}` ? [] : [`name is not @ooo/${id}`]),
    ...checkFields(packageJson, directory),
    ...checkExports(packageJson, join(root, directory)),
    ...checkWorkspaceRanges(packageJson),
    ...Object.entries(scriptsOf(packageJson)).flatMap(([name, expected]) => {
      const script = (packageJson.scripts as Record<string, string> | undefined)?.[name] ?? "";
      return expected.test(script) ? [] : [`script ${name} does not match ${String(expected)}`];
    }),
  ];
  const missing = ["README.md", "src", "test"].filter((name) => !existsSync(join(root, directory, name)));
  return [
    ...messages.map((message) => ({ file, message, hint: "packages/strict-json/package.json is the model" })),
    ...missing.map((name) => ({ file: `${directory}/${name}`, message: "is missing" })),
  ];
}

function checkFields(packageJson: PackageJson, directory: string): string[] {
  const expected = { ...FIXED, repository: { type: "git", url: REPOSITORY, directory } };
  const { version, description, sideEffects } = packageJson as Readonly<Record<string, unknown>>;
  const fixed = Object.entries(expected).filter(([key, value]) => !isSame(packageJson[key], value));
  return [
    ...fixed.map(([key, value]) => `${key} is not ${JSON.stringify(value)}`),
    ...(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)) ? [] : ["version is not three numbers"]),
    ...(/^[A-Z`@][^\n]*[^.]\.$/.test(String(description)) ? [] : ["description is not one sentence"]),
    ...(sideEffects === false || Array.isArray(sideEffects) ? [] : ["sideEffects is not false or a list"]),
    ...(packageJson.private === true ? ["a package of ours is published: private is not allowed"] : []),
    ...(Array.isArray(packageJson.files) ? [] : ["files is not a list"]),
  ];
}

function checkExports({ exports, ["bin"]: bin }: PackageJson, directory: string): string[] {
  if (exports === undefined) return bin === undefined ? ["there are neither exports nor bin"] : [];
  return Object.entries(exports).flatMap(([path, target]) => {
    if (path === "./package.json") return target === path ? [] : ["./package.json is not exported as it is"];
    if (typeof target === "string") return [];
    const conditions = target as Readonly<Record<string, unknown>>;
    // The order counts: the first condition that fits wins.
    if (!isSame(Object.keys(conditions), CONDITIONS))
      return [`exports ${path} is not ${CONDITIONS.join(", ")}`];
    const source = String(conditions["@ooo/source"]);
    return existsSync(join(directory, source)) ? [] : [`exports ${path} names ${source}, which is missing`];
  });
}

function checkWorkspaceRanges(packageJson: PackageJson): string[] {
  const fields = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;
  return fields.flatMap((field) =>
    Object.entries(packageJson[field] ?? {})
      .filter(([name, range]) => name.startsWith("@ooo/") && range !== "workspace:^")
      .map(([name]) => `${field} ${name} is not "workspace:^"`),
  );
}

function checkTable({ id, directory }: Workspace, readme: string | undefined): Problem[] {
  if (readme === undefined || new RegExp(`^\\|.*@ooo/${id}\\b(?!-).*\\|`, "m").test(readme)) return [];
  return [{ file: "README.md", message: `the table of packages does not name ${directory}` }];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

if (import.meta.main) report(checkPackages(join(import.meta.dirname, "..")));
