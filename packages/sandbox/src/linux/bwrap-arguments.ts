import { SHARED_MEMORY_BYTES } from "../limits.ts";
import { SANDBOX_PATHS } from "../policy.ts";
import { ADMITTED } from "./inside.ts";

/** What the arguments are made of; every number is a descriptor as bubblewrap will see it. */
export type BwrapPlan = {
  /** Words that mount the base system (system-mounts.ts). */
  readonly system: readonly string[];
  /** Words that hide what of `/proc` tells about the machine (system-mounts.ts). */
  readonly hiddenProc: readonly string[];
  /** Files that exist only inside. */
  readonly files: readonly { readonly fd: number; readonly path: string }[];
  /** Parents before children. */
  readonly mounts: readonly { readonly fd: number; readonly as: string; readonly access: "read" | "write" }[];
  readonly seccompFd: number;
  readonly statusFd: number;
  /** An empty file. */
  readonly admittedFd: number;
  /** Bubblewrap waits for a byte from it before there is a process for the program. */
  readonly barrierFd: number;
  readonly temporaryBytes: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
};

/** Returns the words for `bwrap --args FD`: everything but the program, which stands in its own arguments. */
export function bwrapArguments(plan: BwrapPlan): readonly string[] {
  return [
    // Every namespace, no capability (T119), no further user namespace (T064), no terminal (T063), no orphan (T121).
    ...["--unshare-all", "--unshare-user", "--disable-userns", "--cap-drop", "ALL"],
    ...["--new-session", "--die-with-parent", "--hostname", "ooo"],
    ...["--dir", "/etc", "--dir", "/etc/ssl"],
    ...plan.system,
    // The kernel lets uid 0 write settings of the whole machine (/proc/sys/kernel/core_pattern) without any capability, and
    // bubblewrap covers only what it may write as a directory.
    ...["--proc", "/proc", ...plan.hiddenProc, "--remount-ro", "/proc", "--dev", "/dev"],
    ...["--perms", "1777", "--size", String(SHARED_MEMORY_BYTES), "--tmpfs", "/dev/shm"],
    // T013, T014: one file system for everything temporary, so that one size bounds it.
    ...["--perms", "1777", "--size", String(plan.temporaryBytes), "--tmpfs", SANDBOX_PATHS.temporary],
    ...["--perms", "0700", "--dir", SANDBOX_PATHS.home],
    ...plan.files.flatMap(({ fd, path }) => ["--perms", "0444", "--file", String(fd), path]),
    ...plan.mounts.flatMap(({ fd, as, access }) => [
      access === "read" ? "--ro-bind-fd" : "--bind-fd",
      String(fd),
      as,
    ]),
    ...["--perms", "0444", "--file", String(plan.admittedFd), ADMITTED],
    // The directories that were made on the way are the sandbox's own and unbounded: nobody writes there.
    ...["--remount-ro", "/dev", "--remount-ro", "/"],
    ...[
      "--clearenv",
      ...Object.entries(plan.environment).flatMap(([name, value]) => ["--setenv", name, value]),
    ],
    ...["--chdir", plan.cwd],
    ...["--seccomp", String(plan.seccompFd)],
    // The barrier: everything is mounted, nothing of the plugin exists. The host opens it when the limits are in force and
    // the run has its permit. A host that dies never opens it (AUD-10).
    ...["--block-fd", String(plan.barrierFd)],
    ...["--json-status-fd", String(plan.statusFd)],
  ];
}
