import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join, relative } from "node:path";
import { LifecycleError } from "../error.ts";

/** The caller's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the entries of `PATH` that are absolute and do not lie in the directory that the caller stands in. */
export function safePath(env: Environment, cwd: string): readonly string[] {
  const here = realPath(cwd);
  return (env.PATH ?? "").split(delimiter).filter((entry) => {
    if (!isAbsolute(entry)) return false;
    const inside = relative(here, realPath(entry));
    // A root directory as working directory would rule out everything; nothing foreign lies there.
    return here === "/" || inside.startsWith("../") || inside === ".." || isAbsolute(inside);
  });
}

/** Returns the absolute path of a program, or undefined. */
export function findProgram(name: string, path: readonly string[]): string | undefined {
  return path.map((entry) => join(entry, name)).find(isExecutable);
}

/** Returns the absolute path of a program that we cannot do without. Throws `LIFECYCLE_PROGRAM_MISSING`. */
export function requireProgram(name: string, path: readonly string[]): string {
  const found = findProgram(name, path);
  if (found !== undefined) return found;
  throw new LifecycleError("LIFECYCLE_PROGRAM_MISSING", `the program ${name} is not in PATH`, {
    hint: `install ${name}, then try again`,
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
