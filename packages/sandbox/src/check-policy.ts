import { posix } from "node:path";
import { SandboxError } from "./error.ts";
import { RUN_DIRECTORY } from "./linux/inside.ts";
import { SANDBOX_PATHS, type SandboxCommand, type SandboxPolicy } from "./policy.ts";

/** Destinations that are the sandbox's own, with everything below them. */
const RESERVED = ["/proc", "/dev", "/sys", RUN_DIRECTORY, SANDBOX_PATHS.home];
/** The longest single argument or environment entry that `execve` takes (MAX_ARG_STRLEN). */
const MAX_STRING_BYTES = 128 * 1024;

/** Throws `SandboxError` (`SANDBOX_POLICY_INVALID`) for a policy or command that does not say one clear thing. T010 */
export function checkPolicy(policy: SandboxPolicy, command: SandboxCommand, stateDirectory: string): void {
  checkPath(stateDirectory, "state directory");
  for (const { path, as } of [...policy.readable, ...policy.writable]) {
    checkPath(path, "path");
    checkDestination(as ?? path);
    // T007: what cleans up after runs, and the sockets of other ones, is nobody's to read or write.
    if (path === stateDirectory || isBelow(path, stateDirectory) || isBelow(stateDirectory, path)) {
      throw invalid(`${path} holds the state directory or lies in it`);
    }
  }
  for (const { path } of policy.protected) {
    checkDestination(path);
    if (!policy.writable.some(({ path: root, as }) => isBelow(path, as ?? root))) {
      throw invalid(`protected path ${path} is not inside a writable path`);
    }
  }
  checkEnvironment(policy.environment);
  for (const [name, value] of Object.entries(policy.limits)) {
    if (!Number.isSafeInteger(value) || value < 1) throw invalid(`limit ${name} is not a positive integer`);
  }
  if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/.test(policy.userName))
    throw invalid("user name cannot stand in /etc/passwd");
  checkPath(command.argv[0], "program");
  checkPath(command.cwd, "working directory");
  for (const word of command.argv) checkString(word, "argument");
}

/** Whether `path` lies strictly below `root`; both are normal absolute paths. */
export function isBelow(path: string, root: string): boolean {
  return path !== root && (root === "/" || path.startsWith(`${root}/`));
}

function checkPath(path: string, what: string): void {
  checkString(path, what);
  if (!posix.isAbsolute(path) || posix.normalize(path) !== path || (path !== "/" && path.endsWith("/"))) {
    throw invalid(`${what} ${JSON.stringify(path)} is not an absolute path in normal form`);
  }
}

function checkDestination(path: string): void {
  checkPath(path, "path");
  if (path === "/" || path === SANDBOX_PATHS.temporary) throw invalid(`${path} cannot be mounted over`);
  const reserved = RESERVED.find((own) => path === own || isBelow(path, own) || isBelow(own, path));
  if (reserved !== undefined) throw invalid(`${path} is the sandbox's own`);
}

function checkEnvironment(environment: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (name === "" || name.includes("="))
      throw invalid(`environment name ${JSON.stringify(name)} is not a name`);
    checkString(name, "environment name");
    checkString(value, `environment value of ${name}`);
  }
}

function checkString(text: string, what: string): void {
  if (text.includes("\0")) throw invalid(`${what} holds a NUL`);
  if (Buffer.byteLength(text) >= MAX_STRING_BYTES)
    throw invalid(`${what} is longer than ${MAX_STRING_BYTES} bytes`);
}

function invalid(message: string): SandboxError {
  return new SandboxError("SANDBOX_POLICY_INVALID", message);
}
