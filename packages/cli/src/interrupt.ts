import { getEventListeners } from "node:events";
import { CliError } from "./cli-error.ts";
import { ExitCode } from "./exit-codes.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Not SIGHUP, which `nohup` has made harmless. */
const FETCH_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Returns a signal that Ctrl-C aborts while something of ours can be cancelled: a fetch, whose programs must not outlive
 * us. At any other time, and the second time, it ends ooo as ever: every verb may be killed anywhere (LIF-12).
 */
export function cancelOnInterrupt(): AbortSignal {
  const cancel = new AbortController();
  const listen = (signal: NodeJS.Signals): void => {
    for (const each of FETCH_SIGNALS) process.off(each, listen);
    if (getEventListeners(cancel.signal, "abort").length === 0) process.kill(process.pid, signal);
    else cancel.abort(new CliError("CLI_CANCELLED", "cancelled", { exitCode: ExitCode.cancelled }));
  };
  for (const signal of FETCH_SIGNALS) process.on(signal, listen);
  return cancel.signal;
}

/** Signals of one run: the first Ctrl-C asks for a graceful stop, the second one ends it at once (INV-08). */
export type Interrupt = Disposable & { readonly cancel: AbortSignal; readonly kill: AbortSignal };

/** Listens for SIGINT, SIGTERM and SIGHUP until it is disposed. */
export function onInterrupt(): Interrupt {
  const cancel = new AbortController();
  const kill = new AbortController();
  const listen = (): void => (cancel.signal.aborted ? kill : cancel).abort();
  for (const signal of SIGNALS) process.on(signal, listen);
  return {
    cancel: cancel.signal,
    kill: kill.signal,
    [Symbol.dispose]: () => {
      for (const signal of SIGNALS) process.off(signal, listen);
    },
  };
}
