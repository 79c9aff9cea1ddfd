import { spawnSync } from "node:child_process";

/** How much longer each sync takes, as strace writes it: what a disk without a write cache of its own needs. */
const DELAY = "2ms";

/** Runs a program under strace, which lets nothing but its syncs wait. Throws if strace is missing or the program fails. */
export function runOnSlowDisk(program: string, args: readonly string[]): void {
  const syncs = "fsync,fdatasync";
  const strace = ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", `trace=${syncs}`];
  const inject = ["-e", `inject=${syncs}:delay_exit=${DELAY}`];
  const { status, error } = spawnSync("strace", [...strace, ...inject, process.execPath, program, ...args], {
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the benchmark ended with ${String(status)} on a slow disk`);
}
