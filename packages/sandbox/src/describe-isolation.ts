import { randomBytes } from "node:crypto";
import { rmdirSync } from "node:fs";
import { DEFAULT_LIMITS } from "./limits.ts";
import { openResourceGroup } from "./limits/open-resource-group.ts";
import { probeIsolation, type Isolation, type ProbeOptions } from "./probe.ts";
import type { ResourceEnforcement } from "./run.ts";

/** What holds on this host, for `doctor` and `inspect`. ENF-06, ENF-08 */
export type IsolationDescription = {
  readonly isolation: Isolation;
  /** What bounds resident memory. */
  readonly memory: ResourceEnforcement;
  /** What bounds the number of processes; without a control group, the kernel does it for everybody but root. */
  readonly processes: ResourceEnforcement | "rlimit";
};

/** Finds out what holds here by trying it: a control group is made and removed. Throws what `probeIsolation` throws. */
export async function describeIsolation(options: ProbeOptions = {}): Promise<IsolationDescription> {
  const isolation = await probeIsolation(options);
  const group =
    process.platform === "linux"
      ? openResourceGroup(`ooo.probe.${process.pid}.${randomBytes(6).toString("hex")}`, DEFAULT_LIMITS)
      : undefined;
  group?.directories.forEach((directory) => rmdirSync(directory));
  const memory = group?.kind ?? (process.platform === "linux" ? "watchdog" : "none");
  return {
    isolation,
    memory,
    processes:
      group === undefined && process.platform === "linux" && process.getuid?.() !== 0 ? "rlimit" : memory,
  };
}
