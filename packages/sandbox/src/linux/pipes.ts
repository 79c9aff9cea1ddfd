import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** One end for the host, one for the sandbox. */
export type Pipe = {
  readonly host: number;
  readonly inside: number;
  /** A handle to the pipe itself, for input only, to open another writing end. */
  readonly handle?: number;
};

const { O_RDONLY, O_WRONLY, O_RDWR, O_NONBLOCK, S_IFIFO, S_IFMT } = constants;
/** `O_PATH` of asm-generic/fcntl.h. */
const O_PATH = 0o10000000;
/** Directory in the state directory for pipes that are made ahead: a program starts for them, which costs milliseconds. */
export const SPARE_PIPES = "pipes";
/** How many are made ahead at once. Each is used for one run, once. */
const SPARES = 24;
/** How long a program that opens its ended input by name waits at most. */
const END_OF_INPUT_INTERVAL_MS = 20;

/**
 * Makes named pipes, opens them and removes their names. Node's own pipes are sockets, and a program that opens
 * `/dev/stdout`, as shell scripts do, gets ENXIO from a socket. All ends are added to `held`. RUN-05
 *
 * Both ends of a barrier can be written, so that who waits at it never sees an end: only a byte opens it.
 */
export async function makePipes(
  mkfifo: string,
  directory: string,
  directions: readonly ("out" | "in" | "barrier")[],
  held: { readonly inside: DisposableStack; readonly host: DisposableStack },
): Promise<readonly Pipe[]> {
  const paths = directions.map((_, index) => join(directory, `pipe-${index}`));
  const spares = join(directory, "..", SPARE_PIPES);
  const missing = paths.filter((path) => !takeSpare(spares, path));
  if (missing.length > 0) {
    const more = Array.from({ length: SPARES }, (_, index) => join(directory, `spare-${index}`));
    await promisify(execFile)(mkfifo, ["-m", "600", ...missing, ...more], { env: {}, cwd: "/" });
    keepSpares(spares, more);
  }
  return directions.map((direction, index) => {
    const path = paths[index] ?? "";
    if (direction === "barrier") {
      const [host, inside] = [openSync(path, O_RDWR), openSync(path, O_RDWR)];
      unlinkSync(path);
      return { host: held.host.adopt(host, closeSync), inside: held.inside.adopt(inside, closeSync) };
    }
    const reader = openSync(path, O_RDONLY | O_NONBLOCK);
    const writer = openSync(path, direction === "in" ? O_WRONLY | O_NONBLOCK : O_WRONLY);
    if (direction === "out") {
      unlinkSync(path);
      return { host: held.host.adopt(reader, closeSync), inside: held.inside.adopt(writer, closeSync) };
    }
    // The plugin's end must block, and a reader had to be there first for the writer to open.
    const inside = openSync(path, O_RDONLY);
    closeSync(reader);
    const handle = openSync(path, O_PATH);
    unlinkSync(path);
    held.host.adopt(handle, closeSync);
    return { host: held.host.adopt(writer, closeSync), inside: held.inside.adopt(inside, closeSync), handle };
  });
}

/**
 * Moves a pipe that nobody has opened yet to `path`; of two runs that want it, one gets it. Whatever else lies there, or
 * belongs to another user, is no pipe for a run: with none, one is made.
 */
function takeSpare(spares: string, path: string): boolean {
  for (const name of namesIn(spares)) {
    try {
      renameSync(join(spares, name), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") continue;
      return false;
    }
    const { mode, uid } = lstatSync(path);
    if ((mode & S_IFMT) === S_IFIFO && (mode & 0o777) === 0o600 && uid === process.getuid?.()) return true;
    rmSync(path, { recursive: true });
  }
  return false;
}

/** Where they cannot be kept, each run makes its own. */
function keepSpares(spares: string, paths: readonly string[]): void {
  try {
    mkdirSync(spares, { recursive: true, mode: 0o700 });
    for (const path of paths) renameSync(path, join(spares, randomUUID()));
  } catch {
    for (const path of paths) rmSync(path, { force: true });
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return []; // It was never made.
  }
}

/**
 * Lets programs see the end of an input that has ended already. Who opens a named pipe by name (`cat /dev/stdin`) waits
 * until somebody opens the other end, so that is done again and again. Returns a function that ends it.
 */
export function repeatEndOfInput(handle: number): () => void {
  const timer = setInterval(() => {
    try {
      closeSync(openSync(`/proc/self/fd/${handle}`, O_WRONLY | O_NONBLOCK));
    } catch {
      // Nobody reads at this moment.
    }
  }, END_OF_INPUT_INTERVAL_MS);
  return () => clearInterval(timer);
}
