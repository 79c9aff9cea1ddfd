/** How far a fetch is. Nothing in it was written by the host. Until the host answers, it is `connecting`. */
export type FetchProgress = {
  readonly phase: "connecting" | "counting" | "receiving" | "resolving" | "writing";
  /** 0 to 100, of the phase. */
  readonly percent: number;
  /** Bytes that lie on disk so far. */
  readonly receivedBytes: number;
};

const PHASES = {
  "Counting objects": "counting",
  "Compressing objects": "counting",
  "Receiving objects": "receiving",
  "Resolving deltas": "resolving",
} as const;

/** Returns the last progress that a piece of git's stderr tells, or undefined. Text of the host is not passed on. */
export function parseProgress(text: string): Omit<FetchProgress, "receivedBytes"> | undefined {
  const pattern =
    /(Counting objects|Compressing objects|Receiving objects|Resolving deltas): +([0-9]{1,3})%/g;
  const last = [...text.matchAll(pattern)].at(-1);
  if (last === undefined) return undefined;
  return { phase: PHASES[last[1] as keyof typeof PHASES], percent: Math.min(100, Number(last[2])) };
}
