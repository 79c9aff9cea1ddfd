import { ProtocolError } from "@ooo/protocol";

/** Returns what a failed fetch rejects with: the reason of an abort as it is, everything else as the standard has it. */
export function fetchError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof ProtocolError ? new TypeError(error.message, { cause: error }) : error;
}
