import { dirname, resolve } from "node:path";
import { FirewallError } from "./error.ts";
import type { FileView } from "./file-view.ts";
import { whyProtected, type ProtectedRoots } from "./place.ts";

/** The workspace of a run, or why there is none: then its scopes mount nothing. */
export type Workspace =
  { readonly root: string } | { readonly root?: never; readonly path: string; readonly why: string };

/**
 * Returns the workspace: the nearest directory at or above the caller's that holds `.git`, else the caller's
 * directory, or the one that the user named. A directory that must not be given to a plugin is never one, so a
 * repository that somebody made of the whole home directory does not count.
 *
 * Throws `FIREWALL_BAD_WORKSPACE` if the user named something that is no directory or must not be given.
 */
export function resolveWorkspace(
  files: FileView,
  caller: { readonly cwd: string; readonly named?: string },
  roots: ProtectedRoots,
): Workspace {
  const start = resolve(caller.cwd, caller.named ?? ".");
  const real = files.realPath(start);
  if (real === undefined || files.kind(real) !== "directory") {
    if (caller.named === undefined) return { path: start, why: "it is no directory" };
    throw badWorkspace(start, "it is no directory");
  }
  const why = whyProtected(real, roots);
  if (caller.named !== undefined) {
    if (why !== undefined) throw badWorkspace(real, why);
    return { root: real };
  }
  for (let directory = real; ; directory = dirname(directory)) {
    if (files.kind(`${directory}/.git`) !== undefined && whyProtected(directory, roots) === undefined) {
      return { root: directory };
    }
    if (directory === dirname(directory)) break;
  }
  return why === undefined ? { root: real } : { path: real, why };
}

function badWorkspace(path: string, why: string): FirewallError {
  return new FirewallError("FIREWALL_BAD_WORKSPACE", `${path} cannot be the workspace: ${why}`, {
    path,
    expected: "a directory below the home directory or elsewhere, not the home directory itself",
    hint: "name the project's directory with --workspace <dir>",
  });
}
