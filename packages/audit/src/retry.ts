import { setTimeout as sleep } from "node:timers/promises";

/** When a try that found the lock taken is made again. */
export type RetryClock = {
  readonly now: () => number;
  /** Waits without a timer's granularity, blocking: only for fractions of a millisecond. */
  readonly pause: (ms: number) => void;
  readonly sleep: (ms: number) => Promise<unknown>;
};

/** Nobody ever changes it: to wait for it is to sleep. */
const STILL = new Int32Array(new SharedArrayBuffer(4));

export const systemRetryClock: RetryClock = {
  now: () => Number(process.hrtime.bigint()) / 1_000_000, // `performance` is a module to load
  pause: (ms) => void Atomics.wait(STILL, 0, 0, ms),
  sleep: (ms) => sleep(ms),
};

/** Blocking waits in a row before the event loop gets a turn. */
const PAUSES_PER_TURN = 8;

/**
 * Returns what `attempt` returns, tried again while `isBusy(error)`, until `timeoutMs` have passed; then throws the
 * last error. Waits are random, so that waiters do not march in step, and shorter for who has waited longer, so that
 * nobody waits much longer than others. They are many times as long as a commit takes: sixteen waiters that try more
 * often only take the processor from the one that holds the lock, and who does several commits in a row does them faster.
 */
export async function retryWhileBusy<T>(
  attempt: () => T,
  isBusy: (error: unknown) => boolean,
  timeoutMs: number,
  clock: RetryClock,
): Promise<T> {
  const start = clock.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return attempt();
    } catch (error) {
      const waited = clock.now() - start;
      if (!isBusy(error) || waited >= timeoutMs) throw error;
      const [shortest, longest] = waited < 20 ? [1, 5] : waited < 250 ? [0.4, 1.6] : [1, 5];
      const wait = shortest + Math.random() * (longest - shortest);
      if (tries % PAUSES_PER_TURN === 0) await clock.sleep(wait);
      else clock.pause(wait);
    }
  }
}
