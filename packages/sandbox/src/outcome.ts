import { constants } from "node:os";

/** The limit that ended a run. */
export type LimitName = "memory" | "processes" | "wall-time" | "cpu-time" | "output" | "temporary-files";

/** How a run ended. It is known only after every process of the tree is gone. T055 */
export type Outcome =
  | { readonly kind: "exited"; readonly code: number }
  /**
   * The program was ended by a signal, or exited with 128 + n by itself: the sandbox's init reports both alike, as a
   * shell does. `code` is 128 + n.
   */
  | { readonly kind: "signaled"; readonly signal: NodeJS.Signals; readonly code: number }
  | { readonly kind: "limit"; readonly limit: LimitName; readonly code: 124 | 137 }
  | { readonly kind: "cancelled"; readonly code: 130 }
  /** INV-06: 127 if the program does not exist, 126 if it cannot be executed. */
  | { readonly kind: "launch-failed"; readonly code: 126 | 127; readonly message: string }
  /** Isolation could not be set up or broke down. 125; the plugin did not run to its end. */
  | {
      readonly kind: "sandbox-failed";
      readonly code: 125;
      readonly message: string;
      readonly cause?: unknown;
    };

/** Where a number has two names (SIGABRT, SIGIOT) the first one listed counts. */
const SIGNALS = new Map<number, NodeJS.Signals>(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name as NodeJS.Signals]),
);

/** Returns the outcome of a program that the sandbox's init reported as ended with `code`. */
export function endedOutcome(code: number): Outcome {
  const signal = SIGNALS.get(code - 128);
  return signal === undefined ? { kind: "exited", code } : { kind: "signaled", signal, code };
}

/** Returns the outcome of a run that a limit ended: 124 for wall time, 137 for every other. */
export function limitOutcome(limit: LimitName): Outcome {
  return { kind: "limit", limit, code: limit === "wall-time" ? 124 : 137 };
}
