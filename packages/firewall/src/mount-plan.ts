/** A path that the run may read. */
export type PlannedRead = { readonly path: string; readonly as?: string };

/** What is planned in the place of a path that must not be seen. */
export type PlannedMask = { readonly path: string; readonly kind: "file" | "directory" };

/** A name in a writable place that stays read-only. */
export type PlannedProtection = {
  readonly path: string;
  readonly whenAbsent: "skip" | "cover-with-file" | "cover-with-directory";
};

/** Something that a mount enforces, recorded once when it is mounted (AUD-12). */
export type MountedUse = {
  readonly scope: string;
  readonly rule: string;
  /** What was mounted. */
  readonly target: string;
  /** `granted` by trust, or `typed` as a path argument. */
  readonly basis: "granted" | "typed";
};

/** The parent of a path that does not exist yet: an empty private directory in its place (ENF-09). */
export type PlannedOutput = {
  readonly parent: string;
  /** The names in it that are moved into place afterwards. */
  readonly names: readonly string[];
  /** What lies beside them and may be read by this run. */
  readonly siblings: readonly string[];
};

/** What a run sees of the host's files beside the base system, its runtime and its artifact. */
export type MountPlan = {
  readonly readable: readonly PlannedRead[];
  readonly writable: readonly string[];
  readonly masks: readonly PlannedMask[];
  readonly protect: readonly PlannedProtection[];
  readonly outputs: readonly PlannedOutput[];
  /** Writable directories in which protected names must not appear, with those that were there before. */
  readonly watched: readonly WatchedDirectory[];
  readonly uses: readonly MountedUse[];
  /** What a scope could not give, and why: for the user and the event. */
  readonly notices: readonly { readonly scope: string; readonly message: string }[];
};

/** A directory that is looked at after the run (ENF-02). */
export type WatchedDirectory = {
  readonly root: string;
  /** A workspace or directory argument, or a git directory. */
  readonly kind: "tree" | "git";
  readonly hooksPath?: string;
};

/** A plan that mounts nothing. */
export const EMPTY_PLAN: MountPlan = {
  readable: [],
  writable: [],
  masks: [],
  protect: [],
  outputs: [],
  watched: [],
  uses: [],
  notices: [],
};

/** Returns a plan that does all that the given ones do. */
export function joinPlans(plans: readonly MountPlan[]): MountPlan {
  return {
    readable: plans.flatMap((plan) => plan.readable),
    writable: [...new Set(plans.flatMap((plan) => plan.writable))],
    masks: plans.flatMap((plan) => plan.masks),
    protect: plans.flatMap((plan) => plan.protect),
    outputs: plans.flatMap((plan) => plan.outputs),
    watched: plans.flatMap((plan) => plan.watched),
    uses: plans.flatMap((plan) => plan.uses),
    notices: plans.flatMap((plan) => plan.notices),
  };
}
