import { setTimeout as delay } from "node:timers/promises";
import { CANCEL_GRACE_MS, REAP_TIMEOUT_MS } from "../limits.ts";
import { findExceeded, startWatchdog, type Watched } from "../limits/watchdog.ts";
import { limitOutcome, type Outcome } from "../outcome.ts";
import { isRunning, readTree, signal } from "../process-tree.ts";

/** A run as its supervisor sees it. */
export type Supervised = {
  readonly watched: Watched;
  /** Start time of the init: with its pid, its identity. */
  readonly initStart: number;
  /** Whether the init's first child is the forwarder, which must outlive the plugin. */
  readonly hasForwarder: boolean;
  /** Resolves when bubblewrap's outer process is gone. */
  readonly ended: Promise<void>;
  /** Says how a run ended that nobody ended. */
  readonly explain: () => Promise<Outcome>;
  /** Cleans the host up, once every process is gone. */
  readonly close: () => Promise<void>;
};

/** A supervised run's two handles. */
export type Supervision = {
  readonly cancel: () => void;
  /** Ends the run at once because isolation broke down. */
  readonly abort: (message: string, cause: unknown) => void;
  readonly outcome: Promise<Outcome>;
};

const POLL_MS = 2;

/** Watches a started run to its end. The first reason to end it is the one that counts. */
export function supervise(run: Supervised): Supervision {
  const { init } = run.watched;
  let reason: Outcome | undefined;
  let grace: NodeJS.Timeout | undefined;

  const kill = (): void => {
    // The init takes its whole process namespace with it, stopped and daemonised processes too. T055, T057
    if (isRunning(init, run.initStart)) signal(init, "SIGKILL");
  };
  const stopWatch = startWatchdog(run.watched, (limit) => {
    reason ??= limitOutcome(limit);
    kill();
  });
  const cancel = (): void => {
    reason ??= { kind: "cancelled", code: 130 };
    if (grace !== undefined) {
      kill();
      return;
    }
    grace = setTimeout(kill, CANCEL_GRACE_MS);
    const asked = pluginProcesses(init, run.hasForwarder);
    for (const pid of asked) signal(pid, "SIGTERM");
    // It was let go, but there is nobody yet who could be asked: nobody would hear of it later.
    if (asked.length === 0) kill();
  };
  const settle = async (): Promise<Outcome> => {
    await run.ended;
    // Bubblewrap reports the end of the first process; its init may still hold others. T055
    kill();
    const gone = await untilGone(init, run.initStart);
    stopWatch();
    clearTimeout(grace);
    if (!gone)
      return { kind: "sandbox-failed", code: 125, message: "processes of the run could not be ended" };
    const late = reason === undefined ? findExceeded(run.watched) : undefined;
    const outcome = reason ?? (late === undefined ? await run.explain() : limitOutcome(late));
    await run.close();
    return outcome;
  };
  const outcome = settle().catch((cause: unknown): Outcome => {
    return { kind: "sandbox-failed", code: 125, message: "the run could not be cleaned up", cause };
  });
  return {
    cancel,
    abort: (message, cause) => {
      reason ??= { kind: "sandbox-failed", code: 125, message, cause };
      kill();
    },
    outcome,
  };
}

/** The plugin's own processes: below the init, without it and without the forwarder. INV-08 */
function pluginProcesses(init: number, hasForwarder: boolean): readonly number[] {
  const [, ...below] = readTree(init);
  const forwarder = hasForwarder
    ? below.filter(({ parent }) => parent === init).sort((a, b) => a.startTime - b.startTime)[0]
    : undefined;
  return below.filter((process) => process !== forwarder).map(({ pid }) => pid);
}

/** A zombie init has no process left in its namespace: the kernel lets it end last. */
async function untilGone(pid: number, startTime: number): Promise<boolean> {
  for (let waited = 0; waited < REAP_TIMEOUT_MS; waited += POLL_MS) {
    if (!isRunning(pid, startTime)) return true;
    await delay(POLL_MS);
  }
  return false;
}
