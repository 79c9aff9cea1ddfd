import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/** `O_PATH` of asm-generic/fcntl.h: a handle to the place, whatever its mode allows. */
const O_PATH = 0o10000000;
const OWNER_ALL = 0o700;
const OWNER_READ = 0o400;
/** Levels of a tree that are opened one in the other; each holds a descriptor. */
const OPENED_DEPTH = 64;

/**
 * Calls `use` with a path of the directory that holds `path`, which lies below `root`. No part of it can be swapped for a
 * link meanwhile: another run may be at work in the same workspace. If that fails because a directory on the way keeps its
 * owner out, they are opened to him and it is tried again. Throws what the file system says, ELOOP or ENOTDIR for a link.
 */
export function withParent<Result>(root: string, path: string, use: (parent: string) => Result): Result {
  try {
    return withParentAsIs(root, path, use);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EACCES") throw cause;
    return reachParent(root, path, use, openToOwner);
  }
}

/** The same, but whatever keeps its owner out is left so: the user, and not a plugin, has made it. */
export function withParentAsIs<Result>(root: string, path: string, use: (parent: string) => Result): Result {
  return reachParent(root, path, use, () => undefined);
}

function reachParent<Result>(
  root: string,
  path: string,
  use: (parent: string) => Result,
  prepare: (fd: number) => void,
): Result {
  // There is no such handle elsewhere.
  if (process.platform !== "linux") return use(dirname(path));
  const names = relative(root, dirname(path))
    .split("/")
    .filter((name) => name !== "");
  let held = openHandle(root);
  try {
    for (const name of names) {
      prepare(held);
      const next = openHandle(join(handlePath(held), name));
      closeSync(held);
      held = next;
    }
    prepare(held);
    return use(handlePath(held));
  } finally {
    closeSync(held);
  }
}

/** Opens one directory to its owner. Throws what the file system says. */
export function openDirectory(path: string): void {
  if (process.platform !== "linux") {
    chmodSync(path, OWNER_ALL);
    return;
  }
  const held = openHandle(path);
  try {
    openToOwner(held);
  } finally {
    closeSync(held);
  }
}

/**
 * Opens what is at a path and all below it to its owner, so that it can be read, moved and removed. Follows no link. A plugin
 * can nest directories deeper than a process can hold open: those below `OPENED_DEPTH` are left to `onDeep`.
 */
export function openTree(path: string, onDeep: (path: string) => void = () => undefined, depth = 0): void {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory() !== true && kind?.isFile() !== true) return;
  if (process.platform !== "linux") {
    chmodSync(path, kind.mode | (kind.isDirectory() ? OWNER_ALL : OWNER_READ));
    for (const name of kind.isDirectory() ? readdirSync(path) : []) openTree(join(path, name), onDeep);
    return;
  }
  if (depth > OPENED_DEPTH && kind.isDirectory()) {
    openDirectory(path);
    onDeep(path);
    return;
  }
  const held = openSync(path, O_PATH | constants.O_NOFOLLOW);
  try {
    const { mode, uid } = fstatSync(held);
    const isDirectory = (mode & constants.S_IFMT) === constants.S_IFDIR;
    if (isDirectory) openToOwner(held);
    else if ((mode & constants.S_IFMT) === constants.S_IFREG && uid === process.getuid?.())
      chmodSync(handlePath(held), (mode & 0o7777) | OWNER_READ);
    for (const name of isDirectory ? readdirSync(handlePath(held)) : [])
      openTree(join(handlePath(held), name), onDeep, depth + 1);
  } finally {
    closeSync(held);
  }
}

/** Removes what is at a path and all below it, however deep and closed a plugin made it. Throws what the file system says. */
export function removeTree(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
    return;
  } catch {
    // Then it is made flat first.
  }
  const waiting = [path];
  for (const tree of waiting) {
    openTree(tree, (deep) => {
      const place = join(path, randomUUID());
      renameSync(deep, place);
      waiting.push(place);
    });
  }
  rmSync(path, { recursive: true, force: true });
}

function openHandle(path: string): number {
  return openSync(path, O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW);
}

function handlePath(fd: number): string {
  return `/proc/self/fd/${fd}`;
}

function openToOwner(fd: number): void {
  const { mode, uid } = fstatSync(fd);
  if ((mode & OWNER_ALL) === OWNER_ALL || uid !== process.getuid?.()) return;
  chmodSync(handlePath(fd), (mode & 0o7777) | OWNER_ALL);
}
