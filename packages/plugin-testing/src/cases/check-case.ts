import type { InvocationResult } from "@ooo/firewall";
import type { Answer } from "../testbed/answer-server.ts";

/** One case of `ooo.check.json`. */
export type CheckCase = {
  readonly name: string;
  /** `<namespace> <name>`. */
  readonly command: string;
  readonly words?: readonly string[];
  /** Files of the workspace, by path: a text, or bytes. */
  readonly files?: Readonly<Record<string, string | { readonly base64: string }>>;
  /** Scopes that are granted; by default all that are declared. */
  readonly grants?: readonly string[];
  /** The plugin's own configuration: texts, numbers, flags. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly answers?: readonly Answer[];
  readonly expect?: CaseExpectation;
};

/** How a case must end; what is left out is not looked at, but for an exit code of 0. */
export type CaseExpectation = {
  readonly outcome?: InvocationResult["outcome"];
  readonly exit_code?: number;
  readonly stdout?: string;
  readonly stdout_contains?: readonly string[];
  readonly stderr_contains?: readonly string[];
  /** Files of the workspace afterwards; null: it is not there. */
  readonly files?: Readonly<Record<string, string | null>>;
};
