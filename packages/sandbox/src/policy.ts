import type { Egress } from "./egress/egress.ts";
import type { Limits } from "./limits.ts";

/** A file or directory that the run may read. */
export type ReadablePath = {
  /** Absolute real path on the host: no symbolic link on the way, no `.` or `..`. */
  readonly path: string;
  /** Where it appears inside; the same path if absent. */
  readonly as?: string;
  /**
   * An open descriptor of it (`O_PATH` will do), which stays the caller's to close: what was checked through this
   * descriptor is what is mounted, whatever the path names by then. T005
   */
  readonly fd?: number;
};

/** A file or directory that the run may read and write. */
export type WritablePath = {
  /** Absolute real path on the host, as in `ReadablePath`. */
  readonly path: string;
  /** Where it appears inside; the same path if absent. */
  readonly as?: string;
};

/** A name inside a writable path that stays read-only. ENF-02 */
export type ProtectedPath = {
  /** Absolute path inside the sandbox; the last part may be absent on the host. */
  readonly path: string;
  /**
   * What to do when it is absent: `skip` leaves it open (the caller looks afterwards), the others cover it with an empty
   * mount point that is made for the run and removed after it, or by `recover`. Its parent must exist, else it is skipped.
   */
  readonly whenAbsent: "skip" | "cover-with-file" | "cover-with-directory";
};

/** ENF-03: no network at all, or the requests that an egress filter allows. */
export type Network = { readonly kind: "none" } | { readonly kind: "filtered"; readonly egress: Egress };

/** Everything that one run may touch. Nothing else of the host exists for it but the system directories. */
export type SandboxPolicy = {
  readonly readable: readonly ReadablePath[];
  readonly writable: readonly WritablePath[];
  readonly protected: readonly ProtectedPath[];
  /** Complete: nothing is inherited and nothing is added, except what `Egress.environment` asks the caller to add. */
  readonly environment: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly network: Network;
  /** RUN-06: the one name in `/etc/passwd` and `/etc/group`. */
  readonly userName: string;
};

/** The program of a run. */
export type SandboxCommand = {
  /** An absolute path as seen inside, then its arguments. No shell reads them. RUN-01 */
  readonly argv: readonly [program: string, ...args: string[]];
  /** Absolute working directory as seen inside. */
  readonly cwd: string;
  /** `pipe` gives `handle.stdin`; `none` is `/dev/null`. RUN-05 */
  readonly stdin: "none" | "pipe";
  /** `open` gives `handle.channel`, descriptor 3 inside; `none` leaves 3 closed. */
  readonly channel: "none" | "open";
};

/** Paths inside every sandbox that a caller may name in the environment. */
export const SANDBOX_PATHS = {
  /** Private, empty, gone afterwards; for `TMPDIR`. */
  temporary: "/tmp",
  /** Private, empty, gone afterwards, on the same file system; for `HOME`. */
  home: "/tmp/home",
} as const;
