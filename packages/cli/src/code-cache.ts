import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { Script } from "node:vm";

/** Files of the bundle that may be cached: their names hold a hash of their content, so that a name never goes stale. */
const HASHED = /-[\w-]{8}\.cjs$/;
/** What is kept at most; with one more, all of it goes. A version of ooo has about a hundred files. */
const MAX_FILES = 400;
const LENGTH_BYTES = 4;

/** A file of the bundle that was loaded, and the files that its cached code was recorded together with. */
type Loaded = { readonly script: Script; readonly known: ReadonlySet<string> };

/**
 * Loads the later files of the bundle through V8's code cache, kept in `cache` of the home directory: what a command
 * used last time is not compiled again. Unlike Node's own cache, which is made before a file has run, ours holds the
 * functions that were really called.
 *
 * What lies there is executed. So it is only used in a home directory that exists, belongs to this user, and that nobody
 * else can write: who can do that can change the rest of the user's files, too. No plugin ever sees it (ENF-01).
 */
export function useCodeCache(env: Readonly<Record<string, string | undefined>>): void {
  const directory = findDirectory(env);
  if (directory === undefined) return;
  const loaded = new Map<string, Loaded>();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one place where a CommonJS file can be compiled with a cache
  const { extensions } = createRequire(import.meta.url);
  const plain = extensions[".js"];
  extensions[".cjs"] = (module, path) => {
    const name = basename(path);
    if (!HASHED.test(name)) {
      plain(module, path);
      return;
    }
    const cached = readCached(fileOf(directory, name));
    const { constants, Script } = process.getBuiltinModule("node:vm");
    const script = new Script(
      `(function(exports,require,module,__filename,__dirname){${readFileSync(path, "utf8")}\n})`,
      {
        filename: path,
        ...(cached === undefined ? {} : { cachedData: cached.code }),
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      },
    );
    const known = script.cachedDataRejected === false ? cached?.known : undefined;
    loaded.set(name, { script, known: known ?? new Set() });
    const load = script.runInThisContext() as (...parts: unknown[]) => void;
    load.call(module.exports, module.exports, module.require.bind(module), module, path, dirname(path));
  };
  process.once("exit", (code) => {
    // What failed has not called what it will call next time.
    if (code === 0) writeCached(directory, loaded);
  });
}

function findDirectory(env: Readonly<Record<string, string | undefined>>): string | undefined {
  try {
    const root = env.OUROBOROS_HOME ?? (env.HOME === undefined ? "" : join(env.HOME, ".ouroboros"));
    const cache = join(root, "cache");
    if (!isAbsolute(root) || !isOurs(root)) return undefined;
    if (isOurs(cache)) return cache;
    if (lstatSync(join(root, "home.json"), { throwIfNoEntry: false }) === undefined) return undefined;
    mkdirSync(cache, { mode: 0o700 });
    return cache;
  } catch {
    return undefined; // Not made yet, not to be written, or not what it should be: what needs it says so.
  }
}

/** Whether a path is a directory that belongs to this user and that no other one can write. T109 */
function isOurs(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
}

function fileOf(directory: string, name: string): string {
  return join(directory, `${name}.${process.version}`);
}

/**
 * A file holds the same twice: the code, which V8 reads in place if it is aligned, the names as lines, and their length. V8
 * takes damaged code for good, and crashes; to compare is what needs no module for a checksum.
 */
function readCached(
  file: string,
): { readonly code: Buffer; readonly known: ReadonlySet<string> } | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const once = bytes.subarray(0, bytes.length / 2);
  if (once.length < LENGTH_BYTES || !once.equals(bytes.subarray(once.length))) return undefined;
  const end = once.length - LENGTH_BYTES;
  const start = end - once.readUInt32LE(end);
  return {
    code: once.subarray(0, start),
    known: new Set(once.toString("latin1", start, end).split("\n")),
  };
}

/** Records the code of each file that was not used together with the others before: it has called other functions. */
function writeCached(directory: string, loaded: ReadonlyMap<string, Loaded>): void {
  try {
    const names = [...loaded.keys()];
    const stale = [...loaded].filter(([, { known }]) => !names.every((name) => known.has(name)));
    if (stale.length === 0) return;
    if (readdirSync(directory).length + stale.length > MAX_FILES) {
      for (const name of readdirSync(directory)) rmSync(join(directory, name), { force: true });
    }
    for (const [name, { script, known }] of stale) {
      const file = fileOf(directory, name);
      writeFileSync(`${file}.${process.pid}`, encode([...known, ...names], script.createCachedData()), {
        mode: 0o600,
      });
      renameSync(`${file}.${process.pid}`, file);
    }
  } catch {
    // A full or read-only disk: the next start compiles again.
  }
}

function encode(names: readonly string[], code: Buffer): Buffer {
  const known = Buffer.from([...new Set(names)].join("\n"), "latin1");
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(known.length);
  return Buffer.concat([code, known, length, code, known, length]);
}
