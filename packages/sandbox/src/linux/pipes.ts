import { execFile } from "node:child_process";
import { closeSync, constants, openSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** One end for the host, one for the sandbox. */
export type Pipe = {
  readonly host: number;
  readonly inside: number;
  /** A handle to the pipe itself, for input only, to open another writing end. */
  readonly handle?: number;
};

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;
/** `O_PATH` of asm-generic/fcntl.h. */
const O_PATH = 0o10000000;
/** How long a program that opens its ended input by name waits at most. */
const END_OF_INPUT_INTERVAL_MS = 20;

/**
 * Makes named pipes, opens them and removes their names. Node's own pipes are sockets, and a program that opens
 * `/dev/stdout`, as shell scripts do, gets ENXIO from a socket. All ends are added to `held`. RUN-05
 */
export async function makePipes(
  mkfifo: string,
  directory: string,
  directions: readonly ("out" | "in")[],
  held: { readonly inside: DisposableStack; readonly host: DisposableStack },
): Promise<readonly Pipe[]> {
  const paths = directions.map((_, index) => join(directory, `pipe-${index}`));
  await promisify(execFile)(mkfifo, ["-m", "600", ...paths], { env: {}, cwd: "/" });
  return directions.map((direction, index) => {
    const path = paths[index] ?? "";
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
