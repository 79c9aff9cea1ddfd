/** What one run may use. ENF-06; each that is hit ends the whole tree and is the outcome's reason. */
export type Limits = {
  /** Resident memory of the whole tree, temporary files included, in bytes. */
  readonly memoryBytes: number;
  /** Processes and threads of the whole tree, the sandbox's own two or three included. */
  readonly processes: number;
  /** Wall time in milliseconds. */
  readonly wallMs: number;
  /** Processor time of the whole tree in seconds. */
  readonly cpuSeconds: number;
  /** Bytes on stdout and stderr together. */
  readonly outputBytes: number;
  /** Size of the private temporary directory in bytes. */
  readonly temporaryBytes: number;
  /** Files and directories in the private temporary directory. */
  readonly temporaryFiles: number;
  /** Longest file that may be written anywhere, in bytes. */
  readonly fileBytes: number;
  /** Open descriptors per process. */
  readonly descriptors: number;
};

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** ENF-06: the defaults, in one table. Core dumps are always off and have no setting. T051 */
export const DEFAULT_LIMITS: Limits = {
  memoryBytes: 2 * GIB,
  processes: 256,
  wallMs: 600_000,
  cpuSeconds: 1_200,
  outputBytes: 4 * GIB,
  temporaryBytes: GIB,
  temporaryFiles: 262_144,
  fileBytes: 4 * GIB,
  descriptors: 1_024,
};

/** How often limits that the kernel does not enforce by itself are looked at. */
export const WATCH_INTERVAL_MS = 50;
/** INV-08: from SIGTERM to SIGKILL after a first `cancel()`. */
export const CANCEL_GRACE_MS = 5_000;
/** How long a started sandbox may take until its init is known. Beyond it the set-up counts as failed. */
export const LAUNCH_TIMEOUT_MS = 10_000;
/** How long the tree may take to be gone after SIGKILL to its init before the run is given up as broken. */
export const REAP_TIMEOUT_MS = 10_000;
/** POSIX shared memory (`/dev/shm`) of one run. It counts as memory too. */
export const SHARED_MEMORY_BYTES = 64 * MIB;
/** What is kept of bubblewrap's own message when a sandbox cannot be set up. */
export const DIAGNOSTIC_BYTES = 4_096;
/** Violations kept per run; further ones are counted only. */
export const MAX_VIOLATIONS = 1_000;
/** How long the egress helper may take to be ready. */
export const EGRESS_START_TIMEOUT_MS = 15_000;
/** How long a decider may take for one request before it is answered 503. */
export const DECISION_TIMEOUT_MS = 30_000;
/** Longest message between this process and the egress helper, in bytes. */
export const MAX_EGRESS_MESSAGE_BYTES = 4 * MIB;
/** Longest body that a decider can read, in bytes: as base64 it fits a message. */
export const MAX_READ_BODY_BYTES = 2 * MIB;
/** Requests that may wait for a decision at once; further ones are answered 503. */
export const MAX_PENDING_DECISIONS = 256;
