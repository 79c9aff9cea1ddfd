import { closeSync, constants, fstatSync, openSync, readlinkSync } from "node:fs";
import { SandboxError } from "../error.ts";
import { asSandboxError } from "../host-failure.ts";

/** `O_PATH` of asm-generic/fcntl.h: a handle to the place, without reading or writing. */
const O_PATH = 0o10000000;

/** Opens the place that `path` names, if no symbolic link took part; `SandboxError` otherwise. T003, T005 */
export function openPath(path: string): number {
  let fd: number;
  try {
    fd = openSync(path, O_PATH | constants.O_NOFOLLOW);
  } catch (cause) {
    // What cannot be opened for want of descriptors is there all the same: taken for absent, it would be left unprotected.
    const error = asSandboxError(cause);
    if (error instanceof SandboxError && error.code === "SANDBOX_DESCRIPTORS") throw cause;
    throw new SandboxError("SANDBOX_PATH_MISSING", `${path} cannot be opened`, { path, cause });
  }
  const real = readlinkSync(`/proc/self/fd/${fd}`);
  if (real === path && !fstatSync(fd).isSymbolicLink()) return fd;
  closeSync(fd);
  throw new SandboxError("SANDBOX_PATH_NOT_CANONICAL", `${path} is ${real}, expected a real path`, { path });
}
