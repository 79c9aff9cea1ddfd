import type { Limits } from "../limits.ts";
import { readCgroupMounts } from "./cgroup-mounts.ts";
import { openCgroupV1 } from "./cgroup-v1.ts";
import { openCgroupV2 } from "./cgroup-v2.ts";
import type { ResourceGroup } from "./resource-group.ts";
import { openUserScope } from "./user-scope.ts";

/**
 * Returns a control group for one run, v2 before v1 before one that the user's systemd makes, or undefined where there is
 * none.
 */
export function openResourceGroup(name: string, limits: Limits): ResourceGroup | undefined {
  const mounts = readCgroupMounts();
  return (
    openCgroupV2(mounts, name, limits) ??
    openCgroupV1(mounts, name, limits) ??
    openUserScope(mounts, name, limits)
  );
}
