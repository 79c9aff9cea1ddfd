import { basename, dirname } from "node:path";

/** Directories of the base system: everything in them is there for every plugin, read-only (ENF-01). */
const SYSTEM = ["/bin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/sbin", "/usr"];

/** Places that are never given to a plugin as a whole: the system's, and where everybody's files lie. */
const NEVER_WHOLE = [
  "/",
  ...SYSTEM,
  ...[
    "/boot",
    "/dev",
    "/etc",
    "/home",
    "/media",
    "/mnt",
    "/opt",
    "/proc",
    "/root",
    "/run",
    "/srv",
    "/sys",
    "/tmp",
  ],
  ...[
    "/var",
    "/var/tmp",
    "/Users",
    "/System",
    "/Library",
    "/private",
    "/private/tmp",
    "/private/var",
    "/Volumes",
  ],
];

/** Places in which nothing is ever given to a plugin. */
const NEVER_INSIDE = ["/dev", "/proc", "/sys", "/run"];

/** The places that no grant reaches; real paths. */
export type ProtectedRoots = {
  /** The user's home directory. */
  readonly userHome: string;
  /** `OUROBOROS_HOME`. */
  readonly oooHome: string;
};

/** Returns whether `path` is `root` or lies below it; both absolute and normal. */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root === "/" ? "/" : `${root}/`);
}

/**
 * Returns why a real path must not be given to a plugin as a whole, or undefined if it may: the root, the home
 * directory and OUROBOROS_HOME, everything above them, everything inside OUROBOROS_HOME, and the system's own places.
 */
export function whyProtected(path: string, roots: ProtectedRoots): string | undefined {
  if (isWithin(roots.userHome, path)) return "it is the home directory or holds it";
  // T007: our grants, lock, audit and configuration.
  if (isWithin(roots.oooHome, path) || isWithin(path, roots.oooHome)) return "it holds ooo's own files";
  if (NEVER_WHOLE.includes(path)) return "it is a directory of the system";
  if (NEVER_INSIDE.some((place) => isWithin(path, place))) return "it lies in a directory of the kernel";
  return undefined;
}

/** Returns whether a real path is part of the base system, which every plugin sees. */
export function isSystemPath(path: string): boolean {
  return SYSTEM.some((place) => isWithin(path, place));
}

/** Returns the installation that a program belongs to: the directory above its `bin`, else its own directory. */
export function installationOf(program: string): string {
  const directory = dirname(program);
  return ["bin", "sbin"].includes(basename(directory)) ? dirname(directory) : directory;
}
