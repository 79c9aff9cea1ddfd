import type { Violations } from "../violation.ts";

/** One request of a plugin, before anything of it left the machine. Every field is attacker-controlled. */
export type EgressRequest = {
  readonly method: string;
  readonly scheme: "http" | "https";
  /** Lower case, no trailing dot; an address in its canonical spelling. T025 */
  readonly host: string;
  readonly port: number;
  /** Path as it will be sent; a target with two readings never comes this far. T034 */
  readonly path: string;
  /** Query without its `?`; absent if there is none. */
  readonly query?: string;
  /** Whether a body comes with it. */
  readonly hasBody: boolean;
  /** Names in lower case, in the order they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** A request whose body can be read before it is decided; what was read is sent on all the same if it is allowed. */
export type ReadableEgressRequest = EgressRequest & {
  /**
   * Returns the body, or undefined if it is longer than `maxBytes` (2 MiB at most) or breaks off; then the request is
   * refused whatever the verdict.
   */
  readonly readBody: (maxBytes: number) => Promise<Buffer | undefined>;
};

/** The answer to a request. ENF-03, ENF-04 */
export type Verdict =
  | {
      readonly kind: "allow";
      /** Headers to put in for this request, such as the real credential; each replaces what the plugin sent. */
      readonly setHeaders?: readonly (readonly [name: string, value: string])[];
      /** Headers of the plugin to leave out. */
      readonly removeHeaders?: readonly string[];
      /**
       * Which of `EgressOptions.addresses` the request's name may stand for; none if absent. So no name of one rule leads to
       * an address of another, whatever its answers are. T022
       */
      readonly addresses?: readonly string[];
      /** Values that no response header may bring in: a header that holds one is left out. Bodies are not looked at. T045 */
      readonly scrub?: readonly string[];
    }
  | {
      readonly kind: "block";
      /** 400 to 599; 403 if absent. */
      readonly status?: number;
      /** Goes to the plugin as the body, as JSON. ENF-11 */
      readonly reason: string | Readonly<Record<string, unknown>>;
    };

/** What an egress filter needs to know. */
export type EgressOptions = {
  /** The same private directory that `run` gets. */
  readonly stateDirectory: string;
  /** Decides each request. If it throws, or takes over 30 seconds, the request is refused with 503. */
  readonly decide: (request: ReadableEgressRequest) => Promise<Verdict>;
  /**
   * `address:port` of loopback, private or metadata services that the user's own configuration names. Only these are
   * dialled beyond public addresses: by number, or by a name whose verdict lists them. ENF-03
   */
  readonly addresses: readonly string[];
  /** PEM certificates trusted beside the runtime's own when the real server is dialled. */
  readonly certificateAuthorities?: readonly string[];
  /**
   * Socket of an HTTP server that answers every allowed request in the place of the network: for tests. Nothing is
   * resolved or dialled then. The header `x-ooo-url` tells it the URL.
   */
  readonly answers?: string;
};

/** The egress filter of exactly one run: a process of its own with its own certificate authority. T031, T122 */
export type Egress = {
  /** Names that the run's environment must hold to be able to reach it. No secret among them. RUN-03 */
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves once requests can be answered; rejects with `SandboxError` if that never comes. */
  readonly ready: Promise<void>;
  /** Resolves when the filter's process is gone, whoever ended it, with the reason as far as there is one. */
  readonly ended: Promise<unknown>;
  readonly violations: Violations;
  /** Host directory with the socket and the certificate; `run` mounts it. */
  readonly directory: string;
  /** Ends the filter and removes its directory. `run` does it at the end of the run. */
  readonly close: () => Promise<void>;
};
