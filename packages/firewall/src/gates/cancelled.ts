import type { Gate } from "./gate.ts";

/** Step 5: the caller does not want it any more. */
export const cancelled: Gate = ({ isCancelled }) =>
  isCancelled
    ? { gate: "cancelled", status: "cancelled", reason: "cancelled before anything was started" }
    : undefined;
