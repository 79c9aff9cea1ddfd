import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { LAUNCH_TIMEOUT_MS, type Limits } from "../limits.ts";
import type { ResourceGroup } from "../limits/resource-group.ts";
import type { Status } from "./status.ts";

/** An init that is under its run's limits. */
type Admitted = { readonly init: number; readonly group: ResourceGroup | undefined };

/**
 * Waits for the sandbox's init, which in turn waits for us, and puts it under the run's limits before anything of the
 * plugin exists. Returns its pid, and the group that it is in.
 */
export async function admit(
  status: Status,
  group: ResourceGroup | undefined,
  prlimit: string,
  limits: Limits,
): Promise<Admitted> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error("the sandbox did not start in time")),
    LAUNCH_TIMEOUT_MS,
  );
  try {
    const init = await Promise.race([status.init, late.promise]);
    if (group !== undefined && (await isAdded(group, init))) return { init, group };
    await boundProcesses(prlimit, init, limits);
    return { init, group: undefined };
  } finally {
    clearTimeout(timer);
  }
}

async function isAdded(group: ResourceGroup, init: number): Promise<boolean> {
  try {
    await group.add(init);
    return true;
  } catch (cause) {
    if (group.isPromised !== true) throw cause;
    return false;
  }
}

/**
 * Without a control group the kernel counts processes per user and user namespace. The limit is set on the init and not
 * before it, because the namespace above would count the user's other processes against it. Root is not counted at all.
 */
async function boundProcesses(prlimit: string, init: number, limits: Limits): Promise<void> {
  const words = ["--pid", String(init), `--nproc=${limits.processes}:${limits.processes}`];
  await promisify(execFile)(prlimit, words, { env: {}, cwd: "/" });
}
