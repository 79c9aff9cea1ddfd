import { execFile, type ChildProcess } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { startProcess } from "../host-failure.ts";
import type { Limits } from "../limits.ts";
import { ownGroupV2, type CgroupMounts } from "./cgroup-mounts.ts";
import { readCgroupV2 } from "./cgroup-v2.ts";
import type { ResourceGroup } from "./resource-group.ts";

/** Systemd's client for D-Bus; a search path could lead to another one. */
const BUSCTL = "/usr/bin/busctl";
const MANAGER = ["org.freedesktop.systemd1", "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager"];
/** How long systemd may take to answer and to move the run. */
const TIMEOUT_MS = 5_000;
const POLL_MS = 2;
/** Waits in the scope until we close its input or die, so that what the kernel counted there can be read after the run. */
const KEEPER = 'trap "" TERM; read -r _';

/**
 * Returns a scope of the user's systemd for one run, or undefined where there is none that bounds memory and processes. ENF-06
 *
 * It is made when the run is added; systemd removes it when nothing is left in it. `add` rejects if systemd refuses or
 * bounds nothing: then it is not there.
 */
export function openUserScope(mounts: CgroupMounts, name: string, limits: Limits): ResourceGroup | undefined {
  const uid = process.getuid?.();
  if (uid === undefined || mounts.v2 === undefined || !isOffered(mounts.v2.root, uid)) return undefined;
  const { v2 } = mounts;
  let keeper: ChildProcess | undefined;
  let directory: string | undefined;
  return {
    kind: "cgroup-v2",
    directories: [],
    isPromised: true,
    add: async (pid) => {
      keeper = startKeeper();
      try {
        await startScope(uid, `${name}.scope`, [pid, keeper.pid ?? pid], limits);
        directory = await untilBounded(v2, pid, `${name}.scope`, limits);
      } catch (cause) {
        keeper.kill("SIGKILL");
        throw cause;
      }
    },
    read: () => readCgroupV2(directory ?? ""),
    close: () => void keeper?.kill("SIGKILL"),
  };
}

/** In a group of its own, which no terminal's signal reaches. */
function startKeeper(): ChildProcess {
  const keeper = startProcess("/bin/sh", ["-c", KEEPER], {
    cwd: "/",
    env: {},
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  return keeper.on("error", () => undefined);
}

/** Whether the user's systemd has a bus and was given the controllers that matter. */
function isOffered(root: string, uid: number): boolean {
  try {
    accessSync(BUSCTL, constants.X_OK);
    const manager = join(root, `user.slice/user-${uid}.slice/user@${uid}.service`);
    const controllers = readFileSync(join(manager, "cgroup.controllers"), "latin1").trim().split(" ");
    return statSync(busOf(uid)).uid === uid && ["memory", "pids"].every((name) => controllers.includes(name));
  } catch {
    return false;
  }
}

/** The bus of this user's session, wherever a variable of the environment points to. */
function busOf(uid: number): string {
  return `/run/user/${uid}/bus`;
}

async function startScope(uid: number, unit: string, pids: readonly number[], limits: Limits): Promise<void> {
  const property = (name: string, type: string, ...values: readonly (string | number)[]): readonly string[] =>
    [name, type, ...values].map(String);
  const properties = [
    property("PIDs", "au", pids.length, ...pids),
    property("MemoryMax", "t", limits.memoryBytes),
    property("MemorySwapMax", "t", 0),
    // The keeper is one more.
    property("TasksMax", "t", limits.processes + 1),
    property("CollectMode", "s", "inactive-or-failed"),
    property("Description", "s", "a run of ooo"),
  ];
  const words = [unit, "fail", String(properties.length), ...properties.flat(), "0"];
  await promisify(execFile)(
    BUSCTL,
    ["--user", "--quiet", "call", ...MANAGER, "StartTransientUnit", "ssa(sv)a(sa(sv))", ...words],
    { cwd: "/", env: { DBUS_SESSION_BUS_ADDRESS: `unix:path=${busOf(uid)}` }, timeout: TIMEOUT_MS },
  );
}

/** Returns the scope's directory once the process is in it and the kernel has its limits. */
async function untilBounded(
  v2: NonNullable<CgroupMounts["v2"]>,
  pid: number,
  unit: string,
  limits: Limits,
): Promise<string> {
  for (let waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
    const directory = ownGroupV2(v2, readFileSync(`/proc/${pid}/cgroup`, "latin1"));
    if (directory.endsWith(`/${unit}`) && isBounded(directory, limits)) return directory;
    await delay(POLL_MS);
  }
  throw new Error("systemd has made no scope with these limits");
}

function isBounded(directory: string, { memoryBytes, processes }: Limits): boolean {
  const limit = (file: string): number => Number(readFileSync(join(directory, file), "latin1"));
  try {
    return limit("memory.max") <= memoryBytes && limit("pids.max") <= processes + 1;
  } catch {
    return false;
  }
}
