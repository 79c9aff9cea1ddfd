import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";

/** What a path is. */
export type FileKind = "file" | "directory" | "link" | "other";

/** The little that planning needs to see of a file system; tests give it one of their own. */
export type FileView = {
  /** Returns the real path, every link followed, or undefined if something on the way is missing. */
  realPath(path: string): string | undefined;
  /** Returns what a path is, without following it, or undefined if nothing is there. */
  kind(path: string): FileKind | undefined;
  /** Returns the text of a small file, or undefined if it is missing, no file, unreadable or longer. */
  text(path: string, maxBytes: number): string | undefined;
  /** Returns the names in a directory, sorted; none if it cannot be read. */
  names(path: string): readonly string[];
  /** Returns what lies in a directory, in no order; nothing if it cannot be read. */
  entries(path: string): readonly { readonly name: string; readonly isDirectory: boolean }[];
};

/** The file system of this machine. */
export const hostFiles: FileView = {
  realPath: (path) => orUndefined(() => realpathSync(path)),
  kind: (path) =>
    orUndefined(() => {
      const found = lstatSync(path);
      if (found.isFile()) return "file";
      if (found.isDirectory()) return "directory";
      return found.isSymbolicLink() ? "link" : "other";
    }),
  text: (path, maxBytes) =>
    orUndefined(() => {
      const found = statSync(path);
      // T015: a fifo would block whoever opens it.
      return found.isFile() && found.size <= maxBytes ? readFileSync(path, "utf8") : undefined;
    }),
  names: (path) => orUndefined(() => readdirSync(path).sort()) ?? [],
  entries: (path) =>
    orUndefined(() =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isDirectory: entry.isDirectory(),
      })),
    ) ?? [],
};

function orUndefined<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
