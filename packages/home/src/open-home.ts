import { lstatSync, promises, readdirSync, type Stats } from "node:fs";
import { basename, dirname } from "node:path";
import { errnoOf, HomeError } from "./error.ts";
import { homeRoot, type HomeEnvironment } from "./home-root.ts";
import { LIMITS } from "./limits.ts";
import { homePaths, type Home } from "./paths.ts";
import { readFileIfPresent } from "./read-file.ts";
import { writeFileAtomic } from "./write-file.ts";

/** How to open a home directory. */
export type OpenHomeOptions = {
  /** Where `OUROBOROS_HOME` and `HOME` are looked up; `process.env` by default. */
  readonly env?: HomeEnvironment;
  /** Make the directory and its marker if they are missing; true by default. */
  readonly create?: boolean;
};

const MARKER = '{"schema_version":"0.1"}\n';

/**
 * Returns the paths of a home directory that is safe to use, created with mode 0700 if it is missing.
 *
 * Throws `HomeError`: a root that is a link, no directory, owned by another user or writable for others (T109), or
 * that holds files under our names which ooo did not make; `HOME_MISSING` when it is not there and `create` is false.
 */
export async function openHome(options: OpenHomeOptions = {}): Promise<Home> {
  const { env = process.env, create = true } = options;
  const home = homePaths(homeRoot(env));
  let found = statIfPresent(home.root);
  if (found === undefined) {
    if (!create) {
      throw new HomeError("HOME_MISSING", `there is no home directory at ${home.root}`, {
        path: home.root,
        hint: "add a plugin first: ooo add <url or path>",
      });
    }
    await createRoot(home.root);
    found = lstatSync(home.root);
  }
  checkRoot(home.root, found);
  // Others may look but not write: that is no attack, but nothing in here is theirs to read.
  if (create && (found.mode & 0o077) !== 0) await promises.chmod(home.root, 0o700).catch(() => undefined);
  await checkMarker(home, create);
  return home;
}

async function createRoot(root: string): Promise<void> {
  try {
    await promises.mkdir(dirname(root), { recursive: true, mode: 0o700 });
    // T109: `sudo` with a kept HOME would leave the user a directory that belongs to root.
    const parent = await promises.stat(dirname(root));
    if (!isOurs(parent.uid) && parent.uid !== 0) {
      throw foreignOwner(dirname(root), parent.uid);
    }
    await promises.mkdir(root, { mode: 0o700 });
  } catch (cause) {
    if (cause instanceof HomeError) throw cause;
    if (errnoOf(cause) === "EEXIST") return; // another process was faster, or a link that the check refuses
    throw new HomeError("HOME_WRITE_FAILED", `cannot create the home directory ${root}`, {
      path: root,
      hint: "set OUROBOROS_HOME to a directory that you may write",
      cause,
    });
  }
}

function checkRoot(root: string, found: Stats): void {
  if (found.isSymbolicLink()) {
    throw new HomeError("HOME_SYMLINK", `the home directory ${root} is a symbolic link`, {
      path: root,
      hint: "set OUROBOROS_HOME to the directory that it points to",
    });
  }
  if (!found.isDirectory()) {
    throw new HomeError("HOME_NOT_A_DIRECTORY", `the home directory ${root} is not a directory`, {
      path: root,
      hint: `move ${root} away, or set OUROBOROS_HOME to another directory`,
    });
  }
  if (!isOurs(found.uid)) throw foreignOwner(root, found.uid);
  if ((found.mode & 0o022) !== 0) {
    throw new HomeError("HOME_OPEN_TO_OTHERS", `the home directory ${root} may be written by other users`, {
      path: root,
      hint: `chmod 700 ${shellWord(root)}`,
    });
  }
}

/**
 * The marker is written before anything else. So files under our names without one are another program's: they are
 * refused by name and never rewritten. Names that mean nothing to us, and a `config.toml` from the user, may be there.
 */
async function checkMarker(home: Home, create: boolean): Promise<void> {
  // In this order: a name seen here was written by ooo only if the marker is there by the time we look for it.
  const names = readdirSync(home.root);
  const marker = await readFileIfPresent(home.marker, { maxBytes: LIMITS.markerBytes });
  if (marker !== undefined) {
    if (marker.equals(Buffer.from(MARKER))) return;
    throw new HomeError("HOME_UNKNOWN_VERSION", `${home.marker} is not of version 0.1`, {
      path: home.marker,
      hint: "use the ooo that made this directory, or set OUROBOROS_HOME to another one",
    });
  }
  const ours = new Set(
    Object.entries(home)
      .filter(([key]) => key !== "root" && key !== "config")
      .flatMap(([, path]) => (typeof path === "string" ? [basename(path)] : [])),
  );
  const foreign = names.filter((name) => ours.has(name)).sort();
  if (foreign.length > 0) {
    throw new HomeError(
      "HOME_FOREIGN_FILES",
      `${home.root} holds files that ooo did not make: ${foreign.join(", ")}`,
      {
        path: home.root,
        hint: "move them away, or set OUROBOROS_HOME to another directory",
      },
    );
  }
  if (create) await writeFileAtomic(home.marker, MARKER);
}

function statIfPresent(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return undefined;
    throw new HomeError("HOME_FILE_UNREADABLE", `cannot look at the home directory ${path}`, { path, cause });
  }
}

function isOurs(uid: number): boolean {
  return uid === process.geteuid?.();
}

function foreignOwner(path: string, uid: number): HomeError {
  return new HomeError("HOME_FOREIGN_OWNER", `${path} belongs to user ${uid}, not to the one who runs ooo`, {
    path,
    hint: "run ooo as its owner, or set OUROBOROS_HOME to a directory of your own",
  });
}

function shellWord(text: string): string {
  return /^[\w/.,@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
