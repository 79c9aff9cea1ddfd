import { closeSync, lstatSync } from "node:fs";
import { posix } from "node:path";
import { isBelow } from "../check-policy.ts";
import { makeCovers } from "../covers.ts";
import { SandboxError } from "../error.ts";
import type { SandboxPolicy, WritablePath } from "../policy.ts";
import type { Cover } from "../state-directory.ts";
import { openPath } from "./open-path.ts";

/** A path of the host, held open, and where it is mounted. */
export type Mount = { readonly fd: number; readonly as: string; readonly access: "read" | "write" };

/** The mounts of one run, parents before children. */
export type MountPlan = {
  readonly mounts: readonly Mount[];
  /** Protected paths that nothing covers: absent and left so, or not what their name says (a symbolic link). */
  readonly uncovered: readonly string[];
};

/**
 * Opens every path of the policy, and makes the covers that it asks for. What is open here is what gets mounted, however
 * the names change from now on. The descriptors are added to `held`. T003, T005
 */
export async function openMounts(
  policy: SandboxPolicy,
  runDirectory: string,
  held: DisposableStack,
): Promise<MountPlan> {
  const mounts: Mount[] = [];
  const uncovered: string[] = [];
  const hold = (path: string): number => held.adopt(openPath(path), closeSync);
  for (const { path, as, fd } of policy.readable) {
    mounts.push({ fd: fd ?? hold(path), as: as ?? path, access: "read" });
  }
  for (const { path, as } of policy.writable) {
    mounts.push({ fd: hold(path), as: as ?? path, access: "write" });
  }
  if (policy.protected.some(({ whenAbsent }) => whenAbsent !== "skip"))
    await makeCovers(runDirectory, () => wantedCovers(policy));
  for (const { path } of policy.protected) {
    const chain = protect(path, rootOf(policy, path), hold);
    if (chain === undefined) uncovered.push(path);
    // A parent may be a mount point already, of another protected path or by a grant.
    else
      mounts.push(...chain.filter(({ as, access }) => access === "read" || !mounts.some((m) => m.as === as)));
  }
  const depth = ({ as }: Mount): number => as.split("/").length;
  return { mounts: mounts.sort((a, b) => depth(a) - depth(b)), uncovered };
}

/**
 * Returns the mounts that keep one path read-only: itself, and each directory between it and the writable root as a mount
 * point of its own, because a directory that holds a mount point can be renamed but a mount point cannot. T008, T120
 */
function protect(path: string, root: WritablePath, hold: (path: string) => number): Mount[] | undefined {
  const base = root.as ?? root.path;
  const mounts: Mount[] = [];
  try {
    for (let parent = posix.dirname(path); isBelow(parent, base); parent = posix.dirname(parent)) {
      mounts.push({ fd: hold(onHost(parent, root)), as: parent, access: "write" });
    }
    mounts.push({ fd: hold(onHost(path, root)), as: path, access: "read" });
    return mounts;
  } catch (error) {
    if (error instanceof SandboxError) return undefined;
    throw error;
  }
}

function wantedCovers(policy: SandboxPolicy): readonly Cover[] {
  return policy.protected.flatMap(({ path, whenAbsent }) => {
    const host = onHost(path, rootOf(policy, path));
    const parent = lstatSync(posix.dirname(host), { throwIfNoEntry: false });
    if (whenAbsent === "skip" || parent?.isDirectory() !== true) return [];
    return [{ path: host, kind: whenAbsent === "cover-with-file" ? "file" : "directory" }];
  });
}

/** The innermost writable path around a protected one; `checkPolicy` has seen to it that there is one. */
function rootOf(policy: SandboxPolicy, path: string): WritablePath {
  const roots = policy.writable.filter((root) => isBelow(path, root.as ?? root.path));
  const [first, ...others] = roots;
  if (first === undefined) throw new SandboxError("SANDBOX_POLICY_INVALID", `${path} is in no writable path`);
  const length = (root: WritablePath): number => (root.as ?? root.path).length;
  return others.reduce((inner, root) => (length(root) > length(inner) ? root : inner), first);
}

function onHost(path: string, root: WritablePath): string {
  return posix.join(root.path, posix.relative(root.as ?? root.path, path));
}
