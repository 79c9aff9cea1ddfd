import type { FileView } from "./file-view.ts";
import { LIMITS } from "./limits.ts";

/** ENF-02: names that run code later without anybody starting it: shells, editors, agents and git hooks read them. */
const NAMES: ReadonlySet<string> = new Set([
  // shells and environment loaders
  ...[".bash_login", ".bash_logout", ".bash_profile", ".bashrc", ".cshrc", ".envrc", ".inputrc", ".kshrc"],
  ...[".login", ".profile", ".tcshrc", ".xprofile", ".zlogin", ".zlogout", ".zprofile", ".zshenv", ".zshrc"],
  // editors
  ...[
    ".dir-locals.el",
    ".exrc",
    ".idea",
    ".nvim.lua",
    ".nvimrc",
    ".vim",
    ".vimrc",
    ".vscode",
    ".zed",
    ".fleet",
    ".devcontainer",
  ],
  // agents that start what they find here
  ...[".aider.conf.yml", ".claude", ".codex", ".cursor", ".gemini", ".mcp.json", ".opencode", ".windsurf"],
  // debuggers and interpreters that read them where they are started
  ...[".gdbinit", ".irbrc", ".lldbinit", ".pdbrc", ".pryrc", ".Rprofile"].map((name) => name.toLowerCase()),
  // git, and the usual places that core.hooksPath names
  ...[".git", ".gitconfig", ".githooks", ".gitmodules", ".husky"],
]);

/** The same where only a path says it. */
const PATHS: ReadonlySet<string> = new Set([
  ".config/autostart",
  ".config/fish",
  ".config/git",
  ".config/nvim",
  ".config/systemd",
]);

/** What was found of protected names below a directory. */
export type ProtectedNames = {
  /** Absolute paths that are there, outermost first: nothing below one of them is listed again. */
  readonly present: readonly string[];
  /** Sockets: whoever reaches one talks to the program behind it, also where nothing may be written. T035 */
  readonly sockets: readonly string[];
  /** Directories that cannot be read. */
  readonly unreadable: readonly string[];
  /** Whether the directory was too large to look at all of it. */
  readonly isPartial: boolean;
};

/**
 * Returns the protected names below a directory, at any depth, within `limit` entries and `LIMITS.scannedDepth`. Links
 * are not followed: what is mounted is judged by its real path. `extra` are further paths relative to the directory, such
 * as the one that `core.hooksPath` names.
 *
 * A directory is looked at as a whole or not at all: no number of other names in it hides one.
 */
export function findProtectedNames(
  files: FileView,
  root: string,
  extra: readonly string[] = [],
  limit: number = LIMITS.scannedEntries,
): ProtectedNames {
  const present: string[] = [];
  const sockets: string[] = [];
  const unreadable: string[] = [];
  let left = limit;
  let isPartial = false;
  let level: readonly string[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const directory of level) {
      if (left <= 0 || depth > LIMITS.scannedDepth) {
        isPartial = true;
        break;
      }
      const entries = files.entries(directory);
      if (entries === undefined) unreadable.push(directory);
      for (const { name, isDirectory, isSocket } of entries ?? []) {
        left -= 1;
        const path = `${directory}/${name}`;
        if (isSocket) sockets.push(path);
        if (isProtected(path.slice(root.length + 1), extra)) present.push(path);
        // What package managers unpack is large, and nothing in it is a workspace of its own.
        else if (isDirectory && name !== "node_modules") next.push(path);
      }
    }
    level = next;
  }
  return { present: present.sort(), sockets, unreadable, isPartial };
}

/** Returns whether a path, relative to a workspace, ends in a protected name. Case does not matter (T009). */
export function isProtected(relative: string, extra: readonly string[] = []): boolean {
  const folded = fold(relative);
  const segments = folded.split("/");
  return (
    NAMES.has(segments.at(-1) ?? "") ||
    PATHS.has(segments.slice(-2).join("/")) ||
    extra.some((path) => fold(path) === folded)
  );
}

function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
