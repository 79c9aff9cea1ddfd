/** Signals of one run: the first Ctrl-C asks for a graceful stop, the second one ends it at once (INV-08). */
export type Interrupt = Disposable & { readonly cancel: AbortSignal; readonly kill: AbortSignal };

/** Listens for SIGINT, SIGTERM and SIGHUP until it is disposed. */
export function onInterrupt(): Interrupt {
  const cancel = new AbortController();
  const kill = new AbortController();
  const listen = (): void => (cancel.signal.aborted ? kill : cancel).abort();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, listen);
  return {
    cancel: cancel.signal,
    kill: kill.signal,
    [Symbol.dispose]: () => {
      for (const signal of signals) process.off(signal, listen);
    },
  };
}
