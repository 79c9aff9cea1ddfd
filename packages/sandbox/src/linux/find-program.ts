import { statSync, type Stats } from "node:fs";
import { isAbsolute, join } from "node:path";
import { SandboxError, type SandboxErrorCode } from "../error.ts";
import type { SandboxPolicy } from "../policy.ts";
import { isBelow } from "../check-policy.ts";

/** A helper of the sandbox and what to say where it is missing. */
type Helper = { readonly name: string; readonly code: SandboxErrorCode; readonly package: string };

/** The programs of the host that a run needs. */
export const HELPERS = {
  bwrap: { name: "bwrap", code: "SANDBOX_BWRAP_MISSING", package: "bubblewrap" },
  prlimit: { name: "prlimit", code: "SANDBOX_TOOL_MISSING", package: "util-linux" },
  mkfifo: { name: "mkfifo", code: "SANDBOX_TOOL_MISSING", package: "coreutils" },
} as const satisfies Record<string, Helper>;

/** Returns where the helpers of a run are; directories that it may write are never looked at. */
export function findPrograms(
  policy: SandboxPolicy,
  searchPath = process.env.PATH ?? "",
): Record<keyof typeof HELPERS, string> {
  const untrusted = policy.writable.map(({ path }) => path);
  return {
    bwrap: findProgram(HELPERS.bwrap, searchPath, untrusted),
    prlimit: findProgram(HELPERS.prlimit, searchPath, untrusted),
    mkfifo: findProgram(HELPERS.mkfifo, searchPath, untrusted),
  };
}

/** Any of the execute bits, and the set-user-id bit. */
const EXECUTABLE = 0o111;
const SET_UID = 0o4000;
const OTHERS_WRITE = 0o002;

/**
 * Returns the absolute path of a helper from the absolute entries of `searchPath`. T067: relative entries, and those
 * inside a directory that the run may write, are passed over. Throws `SandboxError` where it is missing, setuid (it
 * would run with more rights than it needs) or writable by everybody.
 */
export function findProgram(helper: Helper, searchPath: string, untrusted: readonly string[]): string {
  for (const directory of searchPath.split(":")) {
    if (!isAbsolute(directory)) continue;
    if (untrusted.some((root) => directory === root || isBelow(directory, root))) continue;
    const path = join(directory, helper.name);
    const stat = readStat(path);
    if (stat === undefined || !stat.isFile() || (stat.mode & EXECUTABLE) === 0) continue;
    if ((stat.mode & SET_UID) !== 0) {
      throw new SandboxError("SANDBOX_BWRAP_SETUID", `${path} is setuid, expected a plain program`, {
        path,
        hint: `chmod u-s ${path}`,
      });
    }
    if ((stat.mode & OTHERS_WRITE) !== 0) {
      throw new SandboxError("SANDBOX_BWRAP_UNTRUSTED", `${path} can be replaced by any user`, {
        path,
        hint: `chmod o-w ${path}`,
      });
    }
    return path;
  }
  throw new SandboxError(helper.code, `${helper.name} was not found in PATH`, {
    hint: `apt-get install ${helper.package}`,
  });
}

/** A directory of PATH that may not be looked into holds nothing for us. */
function readStat(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
