import type { ChildProcess } from "node:child_process";
import type { Duplex } from "node:stream";
import { EGRESS_FILES, FORWARDER_PORT } from "../egress/environment.ts";
import { forwarderProgram, type ForwarderPlan } from "../egress/forwarder.ts";
import { rlimitWords } from "../limits/rlimits.ts";
import type { SandboxCommand, SandboxPolicy } from "../policy.ts";
import { seccompFilter } from "../seccomp/filter.ts";
import { accountFiles } from "./account-files.ts";
import { bwrapArguments } from "./bwrap-arguments.ts";
import { EGRESS_DIRECTORY, FORWARDER_NODE, RUN_DIRECTORY } from "./inside.ts";
import { findInheritable } from "./find-inheritable.ts";
import { DescriptorList, socketOf } from "./launch.ts";
import type { Mount } from "./open-mounts.ts";
import type { Pipe } from "./pipes.ts";
import { hiddenProc, systemMounts } from "./system-mounts.ts";

/** What is ready before bubblewrap starts. */
export type Prepared = {
  readonly bwrap: string;
  readonly prlimit: string;
  readonly mounts: readonly Mount[];
  readonly stdin: Pipe | undefined;
  readonly stdout: Pipe;
  readonly stderr: Pipe;
  readonly barrier: Pipe;
  /** Open descriptors of the forwarder's node and of the egress directory, with a network. */
  readonly egress: { readonly node: number; readonly directory: number } | undefined;
};

/** A bubblewrap that waits, after its mounts and before the program, for a byte at the barrier. */
export type StartedBwrap = {
  readonly child: ChildProcess;
  readonly status: Duplex;
  readonly channel: Duplex | undefined;
  /** Why the forwarder could not start the program: an error code, or nothing. Settles when the forwarder is gone. */
  readonly report: Promise<string>;
};

const FORWARDER = `${RUN_DIRECTORY}/forwarder.cjs`;
const FORWARDER_PLAN = `${RUN_DIRECTORY}/plan.json`;
const ARCHITECTURE = process.arch === "arm64" ? "arm64" : "x64";

/** Starts bubblewrap under the run's rlimits, everything secret or long by descriptor. T046 */
export function startBwrap(policy: SandboxPolicy, command: SandboxCommand, ready: Prepared): StartedBwrap {
  const list = new DescriptorList([
    ready.stdin?.inside ?? "ignore",
    ready.stdout.inside,
    ready.stderr.inside,
  ]);
  // Descriptors 3, and 4 for the forwarder, stay open in the program: they come first. The others are read and closed
  // by bubblewrap, so that a placeholder in 3 is closed too.
  const channel = command.channel === "open" ? list.add({ socket: "open" }) : undefined;
  const argsFd = channel === undefined ? list.add({ socket: "open" }) : undefined;
  const report = ready.egress === undefined ? undefined : list.add({ socket: "open" });
  const args = argsFd ?? list.add({ socket: "open" });
  const statusFd = list.add({ socket: "open" });
  const files = accountFiles(policy.userName, process.getuid?.() ?? 0, process.getgid?.() ?? 0).slice();
  const mounts: Mount[] = [...ready.mounts];
  if (ready.egress !== undefined && report !== undefined) {
    const plan: ForwarderPlan = {
      argv: command.argv,
      environment: policy.environment,
      port: FORWARDER_PORT,
      socket: `${EGRESS_DIRECTORY}/${EGRESS_FILES.socket}`,
      ready: `${EGRESS_DIRECTORY}/${EGRESS_FILES.ready}`,
      descriptors: channel === undefined ? 3 : 4,
      reportFd: report,
    };
    files.push({ path: FORWARDER, content: Buffer.from(forwarderProgram()) });
    files.push({ path: FORWARDER_PLAN, content: Buffer.from(JSON.stringify(plan)) });
    mounts.push({ fd: ready.egress.node, as: FORWARDER_NODE, access: "read" });
    mounts.push({ fd: ready.egress.directory, as: EGRESS_DIRECTORY, access: "read" });
  }
  const words = bwrapArguments({
    system: systemMounts(),
    hiddenProc: hiddenProc(),
    files: files.map(({ path, content }) => ({ path, fd: list.add({ bytes: content }) })),
    mounts: mounts.map(({ fd, as, access }) => ({ fd: list.add(fd), as, access })),
    seccompFd: list.add({ bytes: seccompFilter(ARCHITECTURE) }),
    statusFd,
    admittedFd: list.add({ bytes: Buffer.alloc(0) }),
    barrierFd: list.add(ready.barrier.inside),
    temporaryBytes: policy.limits.temporaryBytes,
    environment: ready.egress === undefined ? policy.environment : {},
    cwd: command.cwd,
  });
  const program = ready.egress === undefined ? command.argv : [FORWARDER_NODE, FORWARDER, FORWARDER_PLAN];
  // T048: descriptors that this process itself inherited would go on to the program. Bubblewrap reads and closes these.
  const strays = findInheritable(list.length);
  strays.forEach((fd) => list.addAt(fd, { bytes: Buffer.alloc(0) }));
  const argsFds = [...strays, args].flatMap((fd) => ["--args", String(fd)]);
  const child = list.spawn(ready.prlimit, [
    ...rlimitWords(policy.limits),
    ...["--", ready.bwrap, ...argsFds, "--", ...program],
  ]);
  // A plugin that ends with something unread resets its sockets: that is its end, not a fault of the host.
  const socket = (fd: number): Duplex => socketOf(child, fd).on("error", () => undefined);
  if (child.pid !== undefined) socket(args).end(words.map((word) => `${word}\0`).join(""));
  return {
    child,
    status: socket(statusFd),
    channel: channel === undefined ? undefined : socket(channel),
    report: report === undefined ? Promise.resolve("") : readReport(socket(report)),
  };
}

/** Read from the start: what nobody reads is dropped when the process ends. */
function readReport(stream: Duplex): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    stream.setEncoding("latin1");
    stream.on("data", (chunk: string) => (text += chunk));
    stream.once("close", () => resolve(text));
  });
}
