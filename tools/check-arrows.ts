/** Holds every package to the arrows of docs/architecture.md: `node tools/check-arrows.ts`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import * as table from "./arrows.ts";
import { checkDependencies } from "./check-dependencies.ts";
import { findCycle } from "./find-cycle.ts";
import { report, type Problem } from "./problems.ts";
import { lineOf, readModule, resolveModule, walk, type Module } from "./source-file.ts";
import { findFiles, readWorkspaces, type Workspace } from "./workspace.ts";

const STARTS_PROCESSES = /^(node:)?(child_process|cluster)$|^(execa|cross-spawn|node-pty)(\/|$)/;
const ENDS_OR_PRINTS = new Set(["exit", "exitCode", "abort", "reallyExit", "stdout", "stderr"]);

/** Returns every import, call and dependency below `root` that the table of arrows does not allow. */
export function checkArrows(root: string): Problem[] {
  const packages = readWorkspaces(root, "packages");
  const guarded = packages.filter(({ directory }) => existsSync(join(root, directory, "src")));
  if (guarded.length === 0) return [{ file: "packages", message: "there is no packages/*/src to check" }];
  const plugins = readWorkspaces(root, "plugins");
  return [
    ...findCycle(table.ARROWS),
    ...guarded.flatMap((item) => checkWorkspace(root, item, table.ARROWS[item.id])),
    ...plugins.flatMap((item) => checkWorkspace(root, item, table.PLUGIN_ARROWS)),
  ];
}

function checkWorkspace(root: string, item: Workspace, allowed: readonly string[] | undefined): Problem[] {
  const { id, directory } = item;
  if (table.NAMES_THAT_SAY_NOTHING.has(id)) {
    const hint = "a type or function lives with the concept it belongs to";
    return [{ file: directory, message: `a package may not be called ${id}`, hint }];
  }
  if (allowed === undefined) {
    const hint = "decide what it may import, in tools/arrows.ts and docs/architecture.md";
    return [{ file: directory, message: "the package is not in the table of arrows", hint }];
  }
  const modules = findFiles(root, [`${directory}/src/**/*.{ts,js,mts,mjs}`])
    .filter((path) => !path.endsWith(".d.ts"))
    .map((path) => readModule(root, path));
  const isPackage = directory.startsWith("packages/");
  return [
    ...modules.flatMap((module) => checkImports(module, item, allowed)),
    ...(isPackage && !table.MAY_PRINT.has(id)
      ? modules.filter(({ path }) => !table.PROGRAMS.has(path)).flatMap(checkPrinting)
      : []),
    ...(isPackage && item.packageJson !== undefined ? checkDependencies(modules, item) : []),
    ...findCycle(staticGraph(modules)),
  ];
}

function checkImports(module: Module, { id, directory }: Workspace, allowed: readonly string[]): Problem[] {
  return module.imports.flatMap(({ specifier, line }): Problem[] => {
    const at = { file: module.path, line };
    if (specifier.startsWith(".") || specifier.startsWith("/")) {
      if (resolveModule(module.path, specifier).startsWith(`${directory}/`)) return [];
      return [
        { ...at, message: `"${specifier}" leaves its package`, hint: "import another package by its name" },
      ];
    }
    if (STARTS_PROCESSES.test(specifier) && directory.startsWith("packages/")) {
      if (table.MAY_START_PROCESSES.has(id)) return [];
      const hint = `only ${[...table.MAY_START_PROCESSES].join(", ")} start processes`;
      return [{ ...at, message: `${id} may not import "${specifier}"`, hint }];
    }
    const target = /^@ooo\/([^/]+)/.exec(specifier)?.[1];
    if (target === undefined || allowed.includes(target)) return [];
    const hint =
      target === "cli" ? "nobody imports cli" : `it may import ${allowed.join(", ") || "no package of ours"}`;
    return [{ ...at, message: `${id} may not import @ooo/${target}`, hint }];
  });
}

function checkPrinting(module: Module): Problem[] {
  const problems: Problem[] = [];
  const add = (node: ts.Node, name: string): number =>
    problems.push({
      file: module.path,
      line: lineOf(node),
      message: `a library may not use ${name}`,
      hint: "return a value or throw; cli prints and exits",
    });
  for (const { specifier, names, line } of module.imports) {
    const name = names.find((each) => ENDS_OR_PRINTS.has(each));
    if (/^(node:)?process$/.test(specifier) && name !== undefined) {
      problems.push({ file: module.path, line, message: `a library may not use process.${name}` });
    }
  }
  walk(module.source, (node) => {
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return;
    if (!ts.isIdentifier(node.expression)) return;
    const key = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
    const name = ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : "";
    if (node.expression.text === "console") add(node, `console.${name}`);
    if (node.expression.text === "process" && ENDS_OR_PRINTS.has(name)) add(node, `process.${name}`);
  });
  return problems;
}

const staticGraph = (modules: readonly Module[]): Record<string, string[]> =>
  Object.fromEntries(
    modules.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier, typeOnly, lazy }) => specifier.startsWith(".") && !typeOnly && !lazy)
        .map(({ specifier }) => resolveModule(path, specifier)),
    ]),
  );

if (import.meta.main) report(checkArrows(join(import.meta.dirname, "..")));
