import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What the checks read of a package.json. */
export type PackageJson = {
  readonly name?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
};

/** One directory under `packages/` or `plugins/`. */
export type Workspace = {
  /** `manifest` */
  readonly id: string;
  /** `packages/manifest` */
  readonly directory: string;
  /** Undefined where there is none, as for a plugin that is not written in TypeScript. */
  readonly packageJson: PackageJson | undefined;
};

/** Returns the packages or plugins below `root`, sorted. A directory without any file of its own is none. */
export function readWorkspaces(root: string, kind: "packages" | "plugins"): Workspace[] {
  if (!existsSync(join(root, kind))) return [];
  return readdirSync(join(root, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsFiles(join(root, kind, entry.name)))
    .map((entry) => {
      const directory = `${kind}/${entry.name}`;
      const path = join(root, directory, "package.json");
      const packageJson = existsSync(path) ? (readJson(path) as PackageJson) : undefined;
      return { id: entry.name, directory, packageJson };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the files below `root` that match, without installed or built ones, sorted. */
export function findFiles(root: string, patterns: readonly string[]): string[] {
  const exclude = (path: string): boolean => IGNORED.has(basename(path));
  return globSync([...patterns], { cwd: root, exclude })
    .filter(
      (path) =>
        !dirname(path)
          .split("/")
          .some((part) => IGNORED.has(part)),
    )
    .sort();
}

/** Returns the value of a JSON file of the repository itself. Throws an error that names the file. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON`, { cause });
  }
}

const IGNORED = new Set(["node_modules", "dist", ".turbo", ".git"]);

// A branch that was left behind keeps its ignored directories.
function holdsFiles(directory: string): boolean {
  return readdirSync(directory).some((name) => !IGNORED.has(name));
}
