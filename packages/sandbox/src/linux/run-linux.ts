import { once } from "node:events";
import { closeSync, writeSync } from "node:fs";
import { readSharedMemory } from "../limits/hidden-memory.ts";
import { SandboxError } from "../error.ts";
import type { SandboxCommand, SandboxPolicy } from "../policy.ts";
import { exists, isRunning, readProcess, readTree, signal, type ProcessStat } from "../process-tree.ts";
import { closeRun } from "../recover.ts";
import type { RunOptions, SandboxRun } from "../run.ts";
import { openRunDirectory } from "../state-directory.ts";
import { admit } from "./admit.ts";
import { explainEnd, explainFailure } from "./explain-end.ts";
import { findPrograms } from "./find-program.ts";
import { openMounts } from "./open-mounts.ts";
import { openRunGroup } from "./open-run-group.ts";
import { openEgressMounts } from "./egress-mounts.ts";
import { makePipes, type Pipe } from "./pipes.ts";
import { startBwrap, type Prepared } from "./start-bwrap.ts";
import { readStatus } from "./status.ts";
import { openStreams } from "./streams.ts";
import { supervise } from "./supervise.ts";

/** Runs a program in bubblewrap with the one profile that serves every run. */
export async function runLinux(
  policy: SandboxPolicy,
  command: SandboxCommand,
  options: RunOptions,
): Promise<SandboxRun> {
  const egress = policy.network.kind === "filtered" ? policy.network.egress : undefined;
  const tools = findPrograms(policy, options.searchPath);
  const directory = openRunDirectory(options.stateDirectory);
  try {
    // What only the sandbox needs, and what the streams will own: both are closed if it does not start.
    using held = new DisposableStack();
    using ours = new DisposableStack();
    const opened = openRunGroup(directory, policy.limits);
    const ends = ["out", "out", "barrier", ...(command.stdin === "pipe" ? (["in"] as const) : [])] as const;
    const making = makePipes(tools.mkfifo, directory, ends, { inside: held, host: ours });
    const planning = openMounts(policy, directory, held);
    await Promise.allSettled([making, planning]); // Neither may work in the directory when the other has failed.
    const [pipes, plan] = [await making, await planning];
    const [stdout, stderr, barrier, stdin] = pipes as [Pipe, Pipe, Pipe, Pipe | undefined];
    const ready: Prepared = {
      ...tools,
      mounts: plan.mounts,
      stdin,
      stdout,
      stderr,
      barrier,
      egress: openEgressMounts(egress, held),
    };
    const started = startBwrap(policy, command, ready);
    held.dispose(); // The output ends when the plugin's own ends do.
    const streams = openStreams(stdin, stdout, stderr);
    ours.move();
    using closing = new DisposableStack();
    closing.defer(() => closeSync(barrier.host));
    const status = readStatus(started.status);
    const ended = Promise.race([once(started.child, "exit"), once(started.child, "error")]).then(
      () => undefined,
    );
    ended.catch(() => undefined);
    /** Ends what waits at the barrier; bubblewrap's init outlives its parent there. Ended, that pid may be another's. */
    const giveUp = async (init?: ProcessStat): Promise<void> => {
      const { pid: outer, exitCode, signalCode } = started.child;
      const waiting = outer === undefined || (exitCode ?? signalCode) !== null ? [] : readTree(outer);
      for (const { pid } of waiting) signal(pid, "SIGKILL");
      started.child.kill("SIGKILL");
      if (init !== undefined && isRunning(init.pid, init.startTime)) signal(init.pid, "SIGKILL");
      await ended;
      opened?.close?.();
      streams.close();
      streams.stdout.destroy();
    };
    const { init, group } = await admit(status, opened, tools.prlimit, policy.limits).catch(
      async (cause: unknown) => {
        await giveUp();
        throw await explainFailure(streams.stderr, cause, options.searchPath);
      },
    );
    // Looked at before the wait, which can be long: by then, a pid alone may be that of another process.
    const identity = readProcess(init);
    if (identity === undefined && exists(init)) {
      await giveUp();
      throw new SandboxError(
        "SANDBOX_SETUP_FAILED",
        "sandbox could not be set up: its process cannot be read",
      );
    }
    await options.permit?.catch(async (refused: unknown) => {
      await giveUp(identity);
      throw refused;
    });
    const supervision = supervise({
      watched: {
        init,
        limits: policy.limits,
        group,
        sharedAtStart: group === undefined ? readSharedMemory() : 0,
        outputBytes: streams.outputBytes,
      },
      initStart: identity?.startTime ?? 0,
      hasForwarder: ready.egress !== undefined,
      ended,
      explain: () =>
        explainEnd({
          status,
          report: started.report,
          stderr: streams.stderr,
          program: command.argv[0],
          searchPath: options.searchPath,
        }),
      close: async () => {
        streams.stderr.release();
        streams.close();
        group?.close?.();
        await egress?.close();
        await closeRun(directory);
      },
    });
    void egress?.ended.then((cause) => supervision.abort("the request filter ended", cause));
    writeSync(barrier.host, "\n"); // Now, and only now, the sandbox goes on to the program.
    return {
      pid: init,
      stdin: streams.stdin,
      stdout: streams.stdout,
      stderr: streams.stderr,
      channel: started.channel,
      violations: egress?.violations ?? { kept: [], total: 0 },
      uncovered: plan.uncovered,
      resources: group?.kind ?? "watchdog",
      cancel: supervision.cancel,
      outcome: supervision.outcome,
    };
  } catch (error) {
    // What cannot be removed now is removed at the next start.
    await closeRun(directory).catch(() => undefined);
    throw error;
  }
}
