import { builtinModules } from "node:module";
import { join } from "node:path";
import { BUNDLED } from "./arrows.ts";
import type { Problem } from "./problems.ts";
import { resolveModule, type Module } from "./source-file.ts";
import type { PackageJson, Workspace } from "./workspace.ts";

/** Returns where the imports in `src` and the dependencies in package.json do not agree. */
export function checkDependencies(
  modules: readonly Module[],
  { id, directory, packageJson }: Workspace,
): Problem[] {
  const file = `${directory}/package.json`;
  const declared = { ...packageJson?.dependencies, ...packageJson?.peerDependencies };
  const bundled = BUNDLED.has(id) ? packageJson?.devDependencies : {};
  const runtime = new Set(Object.keys({ ...declared, ...packageJson?.optionalDependencies, ...bundled }));
  const shipped = reachable(modules, directory, packageJson?.exports);
  const used = new Set<string>();
  const problems = modules.flatMap((module) =>
    module.imports.flatMap(({ specifier, line }): Problem[] => {
      const name = packageOf(specifier);
      if (name === undefined) return [];
      used.add(name);
      if (!shipped.has(module.path)) return [];
      const at = { file: module.path, line };
      if (name === "typebox") {
        const hint = "keep schemas in src/schema, and write the exported types by hand";
        return [{ ...at, message: "typebox is reachable from the package's entry", hint }];
      }
      if (runtime.has(name)) return [];
      return [{ ...at, message: `${name} is not a dependency of ${id}`, hint: `add it to ${file}` }];
    }),
  );
  const unused = Object.keys(declared).filter((name) => name.startsWith("@ooo/") && !used.has(name));
  return [...problems, ...unused.map((name) => ({ file, message: `${name} is never imported in src` }))];
}

/** Returns the modules that a user of the package can load: all that its entries lead to. */
function reachable(
  modules: readonly Module[],
  directory: string,
  exports: PackageJson["exports"] = {},
): ReadonlySet<string> {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const entries = sourceEntries(exports).map((path) => join(directory, path));
  const open = [...entries, `${directory}/src/bin.ts`].filter((path) => byPath.has(path));
  const seen = new Set(open);
  for (const path of open) {
    for (const { specifier } of byPath.get(path)?.imports ?? []) {
      const target = resolveModule(path, specifier);
      if (!specifier.startsWith(".") || seen.has(target) || !byPath.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

/** Returns the files under the condition `@ooo/source`, which are what `dist` is built from. */
const sourceEntries = (exports: PackageJson["exports"] = {}): string[] =>
  Object.values(exports).flatMap((target) => {
    const source = (target as Readonly<Record<string, unknown>> | null)?.["@ooo/source"];
    return typeof source === "string" ? [source] : [];
  });

function packageOf(specifier: string): string | undefined {
  if (/^(\.|\/|node:|#)/.test(specifier) || builtinModules.includes(specifier)) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}
