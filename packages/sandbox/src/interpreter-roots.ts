import { existsSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { posix } from "node:path";
import { isBelow } from "./check-policy.ts";
import { readLibraryDirectories } from "./elf.ts";

/** Directories that every sandbox has. */
const SYSTEM_ROOTS = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store"];
/** A link chain longer than this is a loop (the kernel's MAXSYMLINKS). */
const MAX_LINKS = 40;

/** Where an interpreter lives and what it needs beside the base system. RUN-07 */
export type InterpreterRoots = {
  /** The path to execute: the real one, except that a virtual environment's keeps its own name. */
  readonly program: string;
  /** Real paths to make readable; empty for an interpreter of the base system. */
  readonly roots: readonly string[];
};

/**
 * Returns what must be readable for an interpreter to run, such as the prefix of a version manager's Node or Python.
 * `path` is absolute and exists, else the `node:fs` error is thrown. A prefix that would be a home directory, `~/.local` or
 * wider is never returned: then it is the program's file alone.
 */
export function interpreterRoots(path: string, home = homedir()): InterpreterRoots {
  const real = realpathSync(path);
  const roots = new Set<string>();
  let program = real;
  for (const step of linkChain(path)) {
    const prefix = prefixOf(step);
    if (isSystem(step)) continue;
    if (existsSync(posix.join(prefix, "pyvenv.cfg"))) {
      // Python finds a virtual environment by the name that it was called with.
      program = posix.join(realpathSync(prefix), "bin", posix.basename(step));
      roots.add(realpathSync(prefix));
    } else if (step === real) roots.add(isTooWide(prefix, home) ? real : prefix);
  }
  for (const directory of readLibraryDirectories(real)) {
    if (!existsSync(directory)) continue;
    const library = realpathSync(directory);
    if (!isSystem(library) && !isTooWide(library, home)) roots.add(library);
  }
  const all = [...roots];
  return { program, roots: all.filter((root) => !all.some((other) => isBelow(root, other))) };
}

/** The path, and every path that its last part leads to, down to the real file. */
function linkChain(path: string): readonly string[] {
  const chain: string[] = [];
  let step = path;
  for (let hop = 0; hop < MAX_LINKS; hop += 1) {
    step = posix.join(realpathSync(posix.dirname(step)), posix.basename(step));
    chain.push(step);
    if (!lstatSync(step).isSymbolicLink()) break;
    step = posix.resolve(posix.dirname(step), readlinkSync(step));
  }
  return chain;
}

function prefixOf(program: string): string {
  const directory = posix.dirname(program);
  return ["bin", "sbin"].includes(posix.basename(directory)) ? posix.dirname(directory) : directory;
}

function isSystem(path: string): boolean {
  return SYSTEM_ROOTS.some((root) => path === root || isBelow(path, root));
}

function isTooWide(prefix: string, home: string): boolean {
  const own = [home, posix.join(home, ".local"), posix.join(home, ".config"), "/opt", "/srv", "/var", "/tmp"];
  return own.some((wide) => prefix === wide || isBelow(wide, prefix));
}
