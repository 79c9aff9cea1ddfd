import { expect, it } from "vitest";
import { ownGroupV2, parseCgroupMounts } from "../src/limits/cgroup-mounts.ts";

it("finds this process's groups in a hybrid hierarchy", () => {
  const mountinfo = [
    "30 29 0:26 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory",
    "31 29 0:27 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct",
    "32 29 0:28 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw",
  ].join("\n");
  const { v1, v2 } = parseCgroupMounts(mountinfo, "4:memory:/user/x\n3:cpu,cpuacct:/\n0::/y\n");
  expect(v1.get("memory")).toBe("/sys/fs/cgroup/memory/user/x");
  expect(v1.get("cpuacct")).toBe("/sys/fs/cgroup/cpu,cpuacct");
  const root = "/sys/fs/cgroup/unified";
  expect(v2).toEqual({ root, own: `${root}/y`, mountRoot: "/" });
});

it("finds the group of another process", () => {
  const v2 = { root: "/sys/fs/cgroup", own: "/sys/fs/cgroup/inner", mountRoot: "/docker/abc" };
  expect(ownGroupV2(v2, "4:memory:/x\n0::/docker/abc/run.scope\n")).toBe("/sys/fs/cgroup/run.scope");
  expect(ownGroupV2(v2, "4:memory:/x\n")).toBe("/sys/fs/cgroup");
});

it("names the own group from the root of a bind-mounted hierarchy", () => {
  const mountinfo = "30 29 0:26 /docker/abc /sys/fs/cgroup rw master:1 - cgroup2 cgroup rw,nsdelegate";
  expect(parseCgroupMounts(mountinfo, "0::/docker/abc/inner\n").v2?.own).toBe("/sys/fs/cgroup/inner");
});

it("finds nothing where there is nothing", () => {
  expect(parseCgroupMounts("", "")).toEqual({ v1: new Map(), v2: undefined });
});
