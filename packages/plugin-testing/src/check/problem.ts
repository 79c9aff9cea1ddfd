/** One thing that a check found. Texts of the plugin stand quoted in printable ASCII. */
export type CheckProblem = {
  /** Id of the rule, for example `missing-reason`; `manifest`, `artifact` and `cases` for what cannot be read at all. */
  readonly rule: string;
  /** An error ends a check with failure. */
  readonly level: "error" | "warning";
  /** Lower case, without a full stop. */
  readonly message: string;
  /** Relative to the plugin's directory. */
  readonly file: string;
  /** JSON pointer into that file. */
  readonly pointer?: string;
  /** From 1. */
  readonly line?: number;
  /** What to do about it. */
  readonly hint?: string;
};

/** What a rule finds; the rest of the problem is the rule's. */
export type Finding = Omit<CheckProblem, "rule" | "level" | "file"> & {
  /** By default the manifest. */
  readonly file?: string;
  /** By default the rule's. */
  readonly level?: CheckProblem["level"];
};
