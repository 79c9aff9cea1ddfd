import { randomBytes } from "node:crypto";
import { rmdirSync } from "node:fs";
import { startProcess } from "./host-failure.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { openResourceGroup } from "./limits/open-resource-group.ts";
import type { ResourceGroup } from "./limits/resource-group.ts";
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
  const holds = group !== undefined && (await isReal(group));
  const memory = (holds ? group.kind : undefined) ?? (process.platform === "linux" ? "watchdog" : "none");
  return {
    isolation,
    memory,
    processes: !holds && process.platform === "linux" && process.getuid?.() !== 0 ? "rlimit" : memory,
  };
}

/** Removes a group that was made; has one made that was only promised, for a process that waits in it for a moment. */
async function isReal(group: ResourceGroup): Promise<boolean> {
  group.directories.forEach((directory) => rmdirSync(directory));
  if (group.isPromised !== true) return true;
  const waiting = startProcess("/bin/sh", ["-c", "read -r _"], {
    cwd: "/",
    env: {},
    stdio: ["pipe", "ignore", "ignore"],
  });
  waiting.on("error", () => undefined);
  try {
    if (waiting.pid !== undefined) await group.add(waiting.pid);
    return waiting.pid !== undefined;
  } catch {
    return false;
  } finally {
    group.close?.();
    waiting.kill("SIGKILL");
  }
}
