import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The control group hierarchies of this host, with this process's own group in each, as directories. */
export type CgroupMounts = {
  /** v1: directory of this process's group per controller. */
  readonly v1: ReadonlyMap<string, string>;
  /** v2: the mount point and this process's group in it. */
  readonly v2: { readonly root: string; readonly own: string; readonly mountRoot: string } | undefined;
};

/** Returns the v2 group, as a directory, of the process that a text of `/proc/<pid>/cgroup` is about. */
export function ownGroupV2({ root, mountRoot }: NonNullable<CgroupMounts["v2"]>, cgroup: string): string {
  return join(root, relative(mountRoot, /^0::(\/.*)$/m.exec(cgroup)?.[1] ?? mountRoot));
}

/** Returns what `/proc/self/mountinfo` and `/proc/self/cgroup` say; empty where there are none. */
export function readCgroupMounts(): CgroupMounts {
  return parseCgroupMounts(readText("/proc/self/mountinfo"), readText("/proc/self/cgroup"));
}

/** Returns the hierarchies that the texts of mountinfo and cgroup (proc(5)) describe. */
export function parseCgroupMounts(mountinfo: string, cgroup: string): CgroupMounts {
  const own = new Map<string, string>();
  for (const line of cgroup.split("\n")) {
    const match = /^\d+:([^:]*):(\/.*)$/.exec(line);
    for (const controller of match?.[1]?.split(",") ?? []) own.set(controller, match?.[2] ?? "/");
  }
  const v1 = new Map<string, string>();
  let v2: CgroupMounts["v2"];
  for (const line of mountinfo.split("\n")) {
    const [left = "", right = ""] = line.split(" - ");
    const [, , , mountRoot = "/", mountPoint = ""] = left.split(" ");
    const [type, , options = ""] = right.split(" ");
    // A bind mount shows a part of the hierarchy only: the own group is named from the hierarchy's root.
    const locate = (path: string): string => join(mountPoint, relative(mountRoot, path));
    if (type === "cgroup2") v2 ??= { root: mountPoint, own: locate(own.get("") ?? "/"), mountRoot };
    if (type !== "cgroup") continue;
    for (const controller of options.split(",")) {
      const path = own.get(controller);
      if (path !== undefined) v1.set(controller, locate(path));
    }
  }
  return { v1, v2 };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
