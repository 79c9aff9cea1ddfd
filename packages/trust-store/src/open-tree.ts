import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync } from "node:fs";
import { fileFault } from "./file-fault.ts";
import { formatBytePath, pathBytes } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";

const OPEN_DIRECTORY = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

type Level = { readonly name: string; readonly fd: number; readonly base: string; readonly path: string };

/**
 * A directory whose subdirectories are opened one by one without following links, so that a directory which is swapped
 * for a link meanwhile leads nowhere. On Linux names are looked up under the open directory itself (`/proc/self/fd`,
 * what `openat` does); elsewhere by path, and on leaving, the path must still lead to the directory that was opened.
 */
export class OpenTree implements Disposable {
  readonly #levels: Level[] = [];
  readonly #byDescriptor: boolean;

  /** Opens the directory at an absolute path, one character per byte. */
  constructor(root: string, byDescriptor = process.platform === "linux" && existsSync("/proc/self/fd")) {
    this.#byDescriptor = byDescriptor;
    this.#push(root, "");
  }

  /** Returns the path, one character per byte, under which the names of a directory of the tree can be used now. */
  enter(directory: string): string {
    const names = directory === "" ? [] : directory.split("/");
    let known = 0;
    while (known < names.length && this.#levels[known + 1]?.name === names[known]) known += 1;
    while (this.#levels.length > known + 1) this.#pop();
    for (const name of names.slice(known)) this.#push(`${this.#top().base}/${name}`, name);
    return this.#top().base;
  }

  [Symbol.dispose](): void {
    for (const level of this.#levels.splice(0)) closeSync(level.fd);
  }

  #top(): Level {
    const level = this.#levels.at(-1);
    if (level === undefined) throw new RangeError("the tree is closed");
    return level;
  }

  #push(path: string, name: string): void {
    const shown = [...this.#levels.slice(1).map((level) => level.name), name].join("/");
    try {
      const fd = openSync(pathBytes(path), OPEN_DIRECTORY);
      this.#levels.push({ name, fd, path, base: this.#byDescriptor ? `/proc/self/fd/${fd}` : path });
    } catch (cause) {
      throw fileFault(cause, shown);
    }
  }

  #pop(): void {
    const level = this.#top();
    this.#levels.pop();
    try {
      if (this.#byDescriptor) return;
      const opened = fstatSync(level.fd, { bigint: true });
      const found = lstatSync(pathBytes(level.path), { bigint: true, throwIfNoEntry: false });
      if (found?.ino !== opened.ino || found.dev !== opened.dev) {
        throw new TrustStoreError(
          "TRUST_ARTIFACT_CHANGING",
          `directory ${formatBytePath(level.path)} was replaced while it was read`,
        );
      }
    } finally {
      closeSync(level.fd);
    }
  }
}
