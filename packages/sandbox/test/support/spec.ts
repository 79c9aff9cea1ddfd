import type {
  Limits,
  Outcome,
  ProtectedPath,
  ReadablePath,
  ResourceEnforcement,
  Violation,
  WritablePath,
} from "../../src/index.ts";

/** What a test says about one run; everything else is the smallest policy that works. */
export type Spec = {
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly readable?: readonly ReadablePath[];
  readonly writable?: readonly WritablePath[];
  readonly protected?: readonly ProtectedPath[];
  readonly limits?: Partial<Limits>;
  /** Written to stdin, then closed. */
  readonly stdin?: string;
  /** Written to the channel. */
  readonly channel?: string;
  /** Text on stdout after which the run is cancelled, and how often. */
  cancelOn?: string;
  readonly cancelTimes?: number;
  readonly network?: {
    readonly addresses: readonly string[];
    /** Those that a verdict lets a name stand for; none if absent. */
    readonly placed?: readonly string[];
    /** The same for single requests, in the place of `placed`. */
    readonly placedFor?: Readonly<Record<string, readonly string[]>>;
    /** No request is answered before so many were asked. */
    readonly together?: number;
    /** Requests that are allowed, spelled `GET https://host:443/path`. */
    readonly allow: readonly string[];
    readonly setHeaders?: readonly (readonly [string, string])[];
    readonly removeHeaders?: readonly string[];
    readonly scrub?: readonly string[];
    /** The decider reads up to this many bytes of a body, and records what it got. */
    readonly readBody?: number;
    readonly certificateAuthorities?: readonly string[];
  };
  readonly searchPath?: string;
};

/** What came of it. */
export type Answer = {
  readonly stdout: string;
  readonly stderr: string;
  readonly channel: string;
  readonly outcome: Outcome | undefined;
  readonly requests: readonly string[];
  readonly resources: ResourceEnforcement | undefined;
  readonly uncovered: readonly string[];
  readonly violations: readonly Violation[];
  /** Largest resident size of the host process while it read output. */
  readonly longest: number;
  readonly error?: { readonly code: string; readonly message: string; readonly hint?: string | undefined };
};
