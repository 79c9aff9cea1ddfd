import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from "node:fs";

/** What a path is. */
export type FileKind = "file" | "directory" | "link" | "other";

/** One thing in a directory. */
export type FileEntry = {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly isSocket: boolean;
};

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
  /** Returns what lies in a directory, in no order, or undefined if it cannot be read. */
  entries(path: string): readonly FileEntry[] | undefined;
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
      // T015: a fifo would block whoever opens it, also one that takes the place of a file just now.
      const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      try {
        const found = fstatSync(fd);
        return found.isFile() && found.size <= maxBytes ? readFileSync(fd, "utf8") : undefined;
      } finally {
        closeSync(fd);
      }
    }),
  names: (path) => orUndefined(() => readdirSync(path).sort()) ?? [],
  entries: (path) =>
    orUndefined(() =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isDirectory: entry.isDirectory(),
        isSocket: entry.isSocket(),
      })),
    ),
};

function orUndefined<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
