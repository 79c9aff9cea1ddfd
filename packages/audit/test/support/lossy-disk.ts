import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { LossyFile, settledAt, type KeepsSector, type Span, type Sync } from "./lossy-file.ts";
import { bytesOf, pathsOf, type Call } from "./strace.ts";

/** Names that come or go, all at once. */
type Naming = Span & {
  readonly directories: readonly string[];
  readonly links: readonly (readonly [string, LossyFile | "directory"])[];
  readonly unlinks: readonly string[];
};

/** What a traced run did in its directory. */
export type Run = { readonly directory: string; readonly calls: readonly Call[]; readonly before?: string };

/** Decides, for one cut, what of the unsynced survived. */
export type Survival = {
  readonly keepsSector: KeepsSector;
  /** How many of so many unsynced names of a directory, in the order in which they came and went. */
  readonly keptNames: (of: number) => number;
};

/**
 * A disk as it could be after the power was cut, rebuilt from the system calls of a run. What an `fsync` or `fdatasync`
 * that has returned covers is there, unless one before it failed; of everything else each sector is there or not, whatever was written before or
 * after it. A name is there once its directory was synced; of the others of a directory, the first ones are. The index
 * of a write-ahead log (`-shm`) is memory, not disk, and left out.
 */
export class LossyDisk {
  readonly #directory: string;
  readonly #losesSync: (path: string) => boolean;
  readonly #files: LossyFile[] = [];
  readonly #names = new Map<string, LossyFile | "directory">();
  readonly #before: ReadonlyMap<string, LossyFile | "directory">;
  readonly #namings: Naming[] = [];
  readonly #directorySyncs = new Map<string, Sync[]>();

  /**
   * `before` is a copy of the directory before the run, if it was not empty; `losesSync` says of a path that its syncs do
   * nothing. Throws for a call on the directory that has no model.
   */
  constructor({ directory, calls, before }: Run, losesSync: (path: string) => boolean = () => false) {
    this.#directory = directory;
    this.#losesSync = losesSync;
    for (const name of before === undefined ? [] : readdirSync(before)) {
      const file = new LossyFile(readFileSync(join(before ?? "", name)));
      this.#files.push(file);
      this.#names.set(join(directory, name), file);
    }
    this.#before = new Map(this.#names);
    for (const call of calls) {
      const isSync = call.name === "fsync" || call.name === "fdatasync";
      if (isSync ? !call.isInjected || call.result < 0 : call.result >= 0 || call.end === Infinity)
        this.#take(call);
    }
  }

  /** Returns the moments after which another disk may be left than before. */
  cuts(): number[] {
    const spans = [
      ...this.#files.flatMap(({ changes, syncs }) => [...changes, ...syncs]),
      ...this.#namings,
      ...[...this.#directorySyncs.values()].flat(),
    ];
    const moments = new Set(spans.flatMap(({ begin, end }) => [begin + 0.5, end + 0.5]));
    moments.delete(Infinity);
    return [...moments].sort((a, b) => a - b);
  }

  /** Writes the directory as it is after a cut. Cuts are made in order of time. */
  cut(moment: number, survival: Survival, target: string): void {
    const names = this.#namesAfter(moment, survival);
    const isThere = (path: string): boolean =>
      path === this.#directory || (names.get(path) === "directory" && isThere(dirname(path)));
    for (const [path, file] of names) {
      if (file === "directory" || !isThere(dirname(path))) continue;
      const to = join(target, relative(this.#directory, path));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, file.after(moment, survival.keepsSector), { mode: 0o600 });
    }
  }

  #namesAfter(moment: number, { keptNames }: Survival): Map<string, LossyFile | "directory"> {
    const names = new Map(this.#before);
    const open = new Map<string, Naming[]>();
    const apply = ({ links, unlinks }: Naming): void => {
      for (const path of unlinks) names.delete(path);
      for (const [path, file] of links) names.set(path, file);
    };
    for (const naming of this.#namings.filter(({ begin }) => begin < moment)) {
      const [directory = ""] = naming.directories;
      const syncs = naming.directories.flatMap((path) => this.#directorySyncs.get(path) ?? []);
      if (settledAt(naming, syncs) < moment) apply(naming);
      else open.set(directory, [...(open.get(directory) ?? []), naming]);
    }
    for (const namings of open.values()) namings.slice(0, keptNames(namings.length)).forEach(apply);
    return names;
  }

  #take(call: Call): void {
    const { name, args, begin, end, result } = call;
    const strings = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = ""]) => bytesOf(text));
    const [descriptor = "", second = ""] = pathsOf(call);
    if (!this.#isOurs(descriptor) && !strings.some((text) => this.#isOurs(text.toString()))) return;
    const [path = "", to = ""] = strings.map(String);
    const number = Number(/(\d+)$/.exec(args)?.[1]);
    const named = this.#names.get(descriptor);
    const file = named === "directory" ? undefined : named;
    switch (name) {
      case "openat":
        if (args.includes("O_TRUNC")) throw new Error("O_TRUNC has no model");
        if (args.includes("O_CREAT") && !this.#names.has(path))
          this.#name({ begin, end }, [path, new LossyFile()]);
        return;
      case "read":
      case "pread64":
        return;
      case "mkdir":
      case "mkdirat":
        this.#name({ begin, end }, [path, "directory"]);
        return;
      case "copy_file_range": {
        const copy = this.#names.get(second);
        if (file === undefined || copy === undefined || copy === "directory")
          throw new Error("copied past the directory");
        copy.changes.push({ kind: "write", begin, end, at: copy.end, data: file.seen().subarray(0, result) });
        return;
      }
      case "rename":
      case "renameat":
      case "renameat2": {
        const moved = this.#names.get(path);
        if (moved !== undefined) this.#name({ begin, end }, [to, moved], path);
        return;
      }
      case "unlink":
      case "unlinkat":
        this.#name({ begin, end }, undefined, path);
        return;
      case "fsync":
      case "fdatasync":
        if (!this.#losesSync(descriptor)) {
          const sync = { begin, end, hasFailed: result < 0 && end !== Infinity };
          (file?.syncs ?? this.#syncsOf(descriptor)).push(sync);
        }
        return;
      case "ftruncate":
        file?.changes.push({ kind: "truncate", begin, end, size: number });
        return;
      case "pwrite64":
      case "write": {
        const data = (strings[0] ?? Buffer.alloc(0)).subarray(0, result < 0 ? undefined : result);
        file?.changes.push({ kind: "write", begin, end, at: name === "write" ? file.end : number, data });
        return;
      }
      default:
        throw new Error(`${name} has no model`);
    }
  }

  #isOurs(path: string): boolean {
    return (path === this.#directory || path.startsWith(`${this.#directory}/`)) && !path.endsWith("-shm");
  }

  #syncsOf(directory: string): Sync[] {
    const syncs = this.#directorySyncs.get(directory) ?? [];
    this.#directorySyncs.set(directory, syncs);
    return syncs;
  }

  #name(span: Span, link: readonly [string, LossyFile | "directory"] | undefined, unlinked?: string): void {
    const paths = [link?.[0], unlinked].filter((path) => path !== undefined);
    if (unlinked !== undefined) this.#names.delete(unlinked);
    if (link !== undefined) {
      this.#names.set(...link);
      if (link[1] !== "directory" && !this.#files.includes(link[1])) this.#files.push(link[1]);
    }
    const directories = [...new Set(paths.map((path) => dirname(path)))];
    this.#namings.push({
      ...span,
      directories,
      links: link === undefined ? [] : [link],
      unlinks: unlinked === undefined ? [] : [unlinked],
    });
  }
}
