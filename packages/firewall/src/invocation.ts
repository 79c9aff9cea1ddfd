import type { Ledger, ResultStatus } from "@ooo/audit";
import type { Config, Home } from "@ooo/home";
import type { ManifestCommand } from "@ooo/manifest";
import type { Call, Notifications, Params, RequestMethod, Result } from "@ooo/protocol";
import type { Readable, Writable } from "node:stream";
import type { RunOutside } from "./ask-outside.ts";
import type { Block } from "./gates/gate.ts";
import type { Confirmation } from "./gates/facts.ts";
import type { OutputSummary } from "./output.ts";
import type { FirstPartyProgram } from "./program.ts";
import type { ScopeCatalog } from "./scope-catalog.ts";

/** What the user typed, and where. */
export type InvocationRequest = {
  /** Namespace, plugin name or first-party program; with `by: "name"` a plugin's name only (NAM-04). */
  readonly program: string;
  readonly by?: "any" | "name";
  readonly command: string;
  /** The words after the command, exactly as typed (RUN-01). */
  readonly words: readonly string[];
  readonly cwd: string;
  /** `--workspace <dir>`. */
  readonly workspace?: string;
  /** `--yes`, or `--confirm <plugin>`. */
  readonly confirmFlag?: { readonly kind: "yes" } | { readonly kind: "confirm"; readonly plugin: string };
  readonly io: InvocationIo;
  /** Aborted by the first Ctrl-C: a graceful stop (INV-08). */
  readonly cancel?: AbortSignal;
  /** Aborted by the second one: the end, at once. */
  readonly kill?: AbortSignal;
};

/** Where the streams of a plugin go. */
export type InvocationIo = {
  /** Absent where the caller's stdin is a terminal: the plugin then reads `/dev/null` (RUN-05). */
  readonly stdin?: Readable;
  readonly output:
    /** INV-07: through to the caller. `isTerminal`: everything but text, newline, tab and colours is made visible. */
    | {
        readonly kind: "stream";
        readonly stdout: Writable;
        readonly stderr: Writable;
        readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
      }
    /** Into memory, within the limit for captured output. */
    | { readonly kind: "capture" };
};

/** Which invocation a provider is asked for. */
export type ProviderScope = {
  readonly plugin: { readonly name: string; readonly version: string; readonly source_type: string };
  readonly source_identity: string;
  readonly artifact_digest: string;
  readonly command: { readonly namespace: string; readonly name: string };
  readonly correlationId: string;
};

/** The methods that the host answers itself. */
export type HostMethod = "host.hello" | "http.request";

/** Whoever answers the protocol's methods once a call is allowed and recorded; `@ooo/core` has the standard ones. */
export type Providers = {
  readonly [Method in Exclude<RequestMethod, HostMethod>]?: (
    params: Params<Method>,
    scope: ProviderScope,
    call: Call<Method>,
  ) => Result<Method> | Promise<Result<Method>>;
} & {
  readonly log?: (message: Notifications["log"]["params"], scope: ProviderScope) => void | Promise<void>;
};

/** What a plugin remembers and a command acts on (`x-confirmation` of the manifest). Its text is the plugin's. */
export type Remembered = { readonly key: string; readonly value: string };

/** What is asked before a command that wants a confirmation. */
export type ConfirmationQuestion = {
  readonly plugin: string;
  readonly command: Pick<ManifestCommand, "namespace" | "name" | "risk" | "summary">;
  /** What was typed after the command. */
  readonly words: readonly string[];
  /** What the command would act on, where no word says it. */
  readonly remembered?: Remembered;
  /** Whether the plugin's name has to be typed. */
  readonly typeName: boolean;
};

/** Everything an invocation needs that is not typed; the one who puts the parts together gives it. */
export type InvocationContext = {
  readonly home: Home;
  readonly config: Config;
  readonly scopes: ScopeCatalog;
  /** Opens the ledger for writing; called once per invocation, early. It stays the caller's to close. */
  readonly openLedger: () => Promise<Ledger>;
  readonly providers: Providers;
  readonly builtins: readonly string[];
  readonly firstParty: readonly FirstPartyProgram[];
  /** Asks the person at the terminal; `not-asked` where there is none. */
  readonly confirm: (
    question: ConfirmationQuestion,
  ) => Promise<Extract<Confirmation, "yes" | "declined" | "not-asked">>;
  readonly runOutside: RunOutside;
  readonly now: () => number;
  /** Version of ooo. */
  readonly version: string;
  readonly user: { readonly name: string; readonly home: string };
  readonly via: "terminal" | "ci" | "program" | "mcp";
  /** The caller's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The Node that runs ooo. */
  readonly node: string;
  /** Real paths of ooo's own code: no run may write where they lie (T068). */
  readonly ownCode: readonly string[];
  /** PEM certificates trusted beside the runtime's own, for services of the user's own (ENF-12). */
  readonly certificateAuthorities?: readonly string[];
  /** Socket of a server that answers every allowed request in the place of the network: for tests of a plugin. */
  readonly answers?: string;
};

/** How one invocation ended: one shape for all of it. */
export type InvocationResult = {
  readonly outcome: "completed" | "failed" | "blocked" | "cancelled";
  /** By the exit codes of the contract. */
  readonly exitCode: number;
  /** Whose code that is. */
  readonly exitBy: "plugin" | "ooo";
  readonly status: ResultStatus;
  /** One line; where `exitBy` is `ooo`, the text of the last `error:` line. */
  readonly message: string;
  /** The exact next command. */
  readonly hint?: string;
  readonly correlationId: string;
  readonly plugin: { readonly name: string; readonly version: string; readonly source_type: string };
  readonly command: { readonly namespace: string; readonly name: string };
  readonly block?: Block;
  readonly durationMs: number;
  readonly stdout?: OutputSummary;
  readonly stderr?: OutputSummary;
  /** With captured output. */
  readonly captured?: { readonly stdout: Buffer; readonly stderr: Buffer };
  /** For people, after the run: blocked requests with the command that would grant them, what was taken away. */
  readonly notices: readonly Notice[];
};

/** One line for people on stderr. Its text may hold foreign words: it is escaped before it meets a terminal. */
export type Notice = { readonly message: string; readonly hint?: string };
