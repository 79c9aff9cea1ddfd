import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { PYTHON_MODULES } from "./python-modules.ts";

/** The files of an artifact, ready to be asked often. */
export type HeldFiles = {
  readonly files: ReadonlySet<string>;
  /** Every directory, and every file without what follows the first dot of its name. */
  readonly stems: ReadonlySet<string>;
};

/** Returns the files ready to be asked. */
export function holdFiles(paths: readonly string[]): HeldFiles {
  const stems = new Set<string>();
  for (const path of paths) {
    const directory = posix.dirname(path);
    stems.add(posix.join(directory, posix.basename(path).replace(/\..*$/, "")));
    for (let parent = directory; parent !== "." && !stems.has(parent); parent = posix.dirname(parent)) {
      stems.add(parent);
    }
  }
  return { files: new Set(paths), stems };
}

const SCRIPT_ENDINGS = [
  ...["", ".js", ".ts", ".mjs", ".cjs", ".mts", ".cts", ".json", ".node"],
  ...["/index.js", "/index.ts"],
];

/** Returns the file of the artifact that an import names; `runtime`: the interpreter brings it; `missing`. */
export function resolveImport(from: string, specifier: string, held: HeldFiles): string {
  return from.endsWith(".py")
    ? resolvePython(from, specifier, held)
    : resolveScript(from, specifier, held.files);
}

function resolveScript(from: string, specifier: string, files: ReadonlySet<string>): string {
  if (isBuiltin(specifier)) return "runtime";
  // `#name` is the package's own, `data:` and `file:` are no packages; neither is followed.
  if (specifier.startsWith("#") || /^[a-z]+:/.test(specifier)) return "runtime";
  if (!specifier.startsWith(".")) return "missing";
  const path = posix.join(posix.dirname(from), specifier);
  return SCRIPT_ENDINGS.map((ending) => `${path}${ending}`).find((file) => files.has(file)) ?? "missing";
}

function resolvePython(from: string, specifier: string, { files, stems }: HeldFiles): string {
  const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
  const parts = specifier
    .slice(dots)
    .split(".")
    .filter((part) => part !== "");
  // RUN-02: the artifact is on the path; the script's own directory is there for older Pythons only.
  const roots =
    dots > 0
      ? [posix.join(posix.dirname(from), "../".repeat(Math.min(dots, 32) - 1))]
      : [".", posix.dirname(from)];
  for (const root of roots) {
    for (const file of [`${parts.join("/")}.py`, [...parts, "__init__.py"].join("/")]) {
      const path = posix.join(root, file);
      if (files.has(path)) return path;
    }
    // A package without `__init__.py`, or a compiled module.
    if (parts[0] !== undefined && stems.has(posix.join(root, parts[0]))) return "runtime";
  }
  return dots > 0 || !PYTHON_MODULES.has(parts[0] ?? "") ? "missing" : "runtime";
}
