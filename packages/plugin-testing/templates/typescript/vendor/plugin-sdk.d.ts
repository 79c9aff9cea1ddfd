// Written by tools/bundle-sdk.ts: @ooo/plugin-sdk and what it stands on, in one file. Do not edit.
import { Params, Result, JsonObject, RequestMethod, LedgerEntry, Notifications } from "./protocol.js";
export { ProtocolError } from "./protocol.js";
import { JsonValue } from "./strict-json.js";
import { ArgumentType, Capability, CapabilityAccess } from "./manifest.js";
import { Duplex } from 'node:stream';

/** What a plugin needs to know of its own manifest at run time: the module that `ooo plugin types` writes. */
type PluginManifest = {
    readonly name: string;
    readonly commands: readonly PluginCommand[];
    readonly capabilities: readonly {
        readonly name: string;
        readonly access: string;
    }[];
    readonly permissions: readonly {
        readonly scope: string;
        readonly required: boolean;
    }[];
};
/** One command of it. */
type PluginCommand = {
    readonly namespace: string;
    readonly name: string;
    readonly usage: string;
    readonly arguments: readonly PluginArgument[];
    readonly permissions: readonly string[];
    /** The manifest has `x-words`: words that bind to no argument are taken, not refused. */
    readonly words?: true;
};
type PluginArgument = {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
};
/** `<namespace> <name>` of every command. */
type CommandKey<M extends PluginManifest> = KeyOf<M["commands"][number]>;
type KeyOf<C> = C extends {
    readonly namespace: infer N extends string;
    readonly name: infer K extends string;
} ? `${N} ${K}` : never;
/** The command of a key. */
type CommandOf<M extends PluginManifest, K extends string> = M["commands"][number] extends infer C ? C extends PluginCommand ? KeyOf<C> extends K ? C : never : never : never;
/** The scopes that a run of a command can have. */
type ScopeOf<M extends PluginManifest, K extends string> = CommandOf<M, K>["permissions"][number];
type Values = {
    readonly string: string;
    readonly boolean: boolean;
    readonly integer: number;
    /** Absolute. */
    readonly path: string;
    readonly url: URL;
};
type ValueOf<A extends PluginArgument> = A["type"] extends ArgumentType ? Values[A["type"]] : string;
type IsThere<A extends PluginArgument> = A["required"] extends true ? true : A["type"] extends "boolean" ? true : false;
type ArgumentOf<M extends PluginManifest, K extends string> = CommandOf<M, K>["arguments"][number];
/** The arguments of a command by their declared names. A flag that was not typed is `false`. */
type ArgumentsOf<M extends PluginManifest, K extends string> = {
    readonly [A in ArgumentOf<M, K> as IsThere<A> extends true ? A["name"] : never]: ValueOf<A>;
} & {
    readonly [A in ArgumentOf<M, K> as IsThere<A> extends true ? never : A["name"]]?: ValueOf<A>;
};
/** Whether a manifest declares a capability with one of these accesses. */
type Declares<M extends PluginManifest, Name extends Capability, Access extends CapabilityAccess> = Extract<M["capabilities"][number], {
    readonly name: Name;
    readonly access: Access;
}> extends never ? false : true;

/** Writes to the log that the user sees. Never throws; what is too long is cut short. */
type Log = Readonly<Record<"debug" | "info" | "warn" | "error", (message: string, fields?: JsonObject) => void>>;
/** Reads the plugin's own keys and values. */
type ReadableState = {
    /** Returns the value of a key, or undefined. */
    get(key: string): Promise<JsonValue | undefined>;
    /** Returns the value of a key with its version, or undefined. */
    entry(key: string): Promise<{
        readonly value: JsonValue;
        readonly version: number;
    } | undefined>;
    /** Yields every key that begins with `prefix`, in order, page by page. */
    keys(prefix?: string): AsyncGenerator<string, void, undefined>;
};
/** Reads and writes the plugin's own keys and values, kept between runs. */
type WritableState = ReadableState & {
    /** Returns the version of the value that was set. */
    set(key: string, value: JsonValue): Promise<number>;
    /** Returns whether the key was there. */
    delete(key: string): Promise<boolean>;
    /** All or nothing; `committed` is false if a key did not have the expected version. */
    transact(change: Params<"state.transact">): Promise<Result<"state.transact">>;
};
/** Reads the plugin's own evidence, newest first. */
type ReadableLedger = {
    query(query?: Params<"ledger.query">): Promise<Result<"ledger.query">>;
};
/** Adds evidence to the audit ledger; secrets in it are redacted. */
type WritableLedger = ReadableLedger & {
    append(kind: string, data: JsonObject, summary?: string): Promise<Result<"ledger.append">>;
};
/** Says what was touched and where facts came from. */
type Provenance = {
    record(entry: Params<"provenance.record">): Promise<void>;
};
/** Says how far the command is. */
type Progress = {
    report(progress: Params<"progress.report">): Promise<void>;
};
/** Attaches results for the next program; returns their id. */
type Handoff = {
    attach(handoff: Params<"handoff.attach">): Promise<string>;
};
/** Files of the person who typed the command; which of them exist here is a matter of the granted scopes. */
type Workspace = {
    /** Where the command was typed, absolute. */
    readonly directory: string;
    /** Where reports belong, if `filesystem:write` is granted; made when something is written there. */
    readonly output: string | undefined;
    /** Returns the absolute path of one that is relative to `directory`. */
    resolve(path: string): string;
    readText(path: string): Promise<string>;
    /** Writes in place: a file that was granted by itself cannot be replaced. */
    writeText(path: string, text: string): Promise<void>;
};
type Given<M extends PluginManifest> = If<Declares<M, "state", "write">, {
    readonly state: WritableState;
}, If<Declares<M, "state", "read">, {
    readonly state: ReadableState;
}>> & If<Declares<M, "ledger", "write">, {
    readonly ledger: WritableLedger;
}, If<Declares<M, "ledger", "read">, {
    readonly ledger: ReadableLedger;
}>> & If<Declares<M, "provenance", "write">, {
    readonly provenance: Provenance;
}> & If<Declares<M, "progress", "write">, {
    readonly progress: Progress;
}> & If<Declares<M, "handoff", "attach">, {
    readonly handoff: Handoff;
}>;
type If<Condition, Then, Else = unknown> = Condition extends true ? Then : Else;
/** What a handler is given. A capability that the manifest does not declare is not there. */
type Context<M extends PluginManifest, K extends string> = Given<M> & {
    /** The arguments as declared, parsed. */
    readonly args: ArgumentsOf<M, K>;
    /** With `x-words` in the manifest: words that bind to no argument, as typed, without `--json` and the first `--`. Else none. */
    readonly words: readonly string[];
    /** `[plugins.<name>]` of the user's `config.toml`; never a secret. */
    readonly config: JsonObject;
    /** The scopes that this run has. */
    readonly scopes: ReadonlySet<ScopeOf<M, K>>;
    readonly invocationId: string;
    readonly log: Log;
    /** Fetch as browsers have it; the host decides and adds credentials. A blocked request rejects with a `TypeError` whose `cause` is a `ProtocolError`. */
    readonly fetch: typeof fetch;
    readonly workspace: Workspace;
    /** Aborted when the user or a limit ends the run: finish within seconds. */
    readonly signal: AbortSignal;
    /** Makes any request of the host protocol that has no streams. */
    readonly request: <R extends Exclude<RequestMethod, "http.request" | "runtime.execute">>(method: R, params: Params<R>) => Promise<Result<R>>;
};

/** What a command gives: `data` for programs (`--json`), `text` for people. */
type CommandOutput<Data extends JsonValue = JsonValue> = {
    readonly data: Data;
    /** Without it, people see the data line by line. */
    readonly text?: string;
    /** 0 by default. */
    readonly exitCode?: number;
};
/** What a handler may return: nothing, a text, or an output. */
type HandlerResult = CommandOutput | string | undefined;
/** Runs one command. */
type Handler<M extends PluginManifest, K extends string> = (context: Context<M, K>) => HandlerResult | Promise<HandlerResult> | Promise<void>;
/** One handler per command, by `<namespace> <name>`. */
type Handlers<M extends PluginManifest> = {
    readonly [K in CommandKey<M>]: Handler<M, K>;
};
/** A plugin that can be run, and tested. */
type Plugin<M extends PluginManifest, H extends Handlers<M>> = {
    readonly manifest: M;
    readonly handlers: H;
};
/**
 * Puts a manifest (the module that `ooo plugin types` writes) and its handlers together. A command without a handler and
 * the use of a capability that is not declared do not compile.
 */
declare function definePlugin<const M extends PluginManifest, H extends Handlers<M>>(manifest: M, handlers: H): Plugin<M, H>;

/** Why a plugin could not go on. `PLUGIN_FAILED` is for authors; the others are found before a handler runs. */
type PluginErrorCode = "PLUGIN_FAILED" | "PLUGIN_UNKNOWN_COMMAND" | "PLUGIN_BAD_ARGUMENTS" | "PLUGIN_NO_HOST";
/** What an error can say beside its message. */
type PluginErrorDetail = {
    readonly code?: PluginErrorCode;
    /** What to do next: an exact command where there is one. */
    readonly hint?: string;
    /** What the process exits with; 1 by default. */
    readonly exitCode?: number;
    readonly cause?: unknown;
};
/** An expected failure: shown as one `error:` line, without a stack. The one error of this package. */
declare class PluginError extends Error {
    readonly name = "PluginError";
    readonly code: PluginErrorCode;
    readonly hint: string | undefined;
    readonly exitCode: number;
    constructor(message: string, detail?: PluginErrorDetail);
}

/** What the SDK does by itself so that the host never has to refuse it. */
declare const SDK_LIMITS: {
    /** UTF-16 units of a log message; a longer one is cut short. */
    readonly maxLogMessage: 16384;
    /** Bytes of a log's fields as JSON; more is left out. */
    readonly maxLogFieldBytes: number;
    /** Redirects that `fetch` follows, as the fetch standard has it. */
    readonly maxRedirects: 20;
};
/** Exit codes of a plugin that was made with this SDK, those of `ooo` where one fits. */
declare const EXIT: {
    readonly ok: 0;
    readonly failed: 1;
    readonly usage: 2;
    readonly blocked: 77;
    readonly cancelled: 130;
};

/**
 * Runs the command that this process was started for, prints its output, and sets the exit code. Call it once, as the
 * last thing of the main module. Without a host it says so on stderr, keeps state in memory, and fetches directly.
 */
declare function runPlugin<M extends PluginManifest, H extends Handlers<M>>(plugin: Plugin<M, H>): Promise<void>;

/** Answers a request in the place of the network. */
type FakeFetch = (request: Request) => Response | Promise<Response>;

/** Values by key, each with its version. */
type FakeState = Map<string, {
    readonly value: JsonValue;
    readonly version: number;
}>;

/** What a fake host knows and answers. */
type FakeHostOptions = {
    readonly manifest: PluginManifest;
    readonly command: PluginCommand;
    readonly config?: JsonObject;
    /** Scopes that the run has; by default all that the command lists. */
    readonly scopes?: readonly string[];
    /** State to begin with. */
    readonly state?: Readonly<Record<string, JsonValue>>;
    readonly fetch?: FakeFetch;
    readonly onLog?: (line: Notifications["log"]["params"]) => void;
};
/** A host in this process, and everything that a plugin told it. */
type FakeHost = {
    /** The plugin's end. */
    readonly channel: Duplex;
    readonly state: FakeState;
    readonly evidence: LedgerEntry[];
    readonly provenance: Params<"provenance.record">[];
    readonly progress: Params<"progress.report">[];
    readonly handoffs: Params<"handoff.attach">[];
    readonly logs: Notifications["log"]["params"][];
    /** Requests of `fetch`; their bodies were read by whoever answered them. */
    readonly requests: Request[];
    /** Capability requests that the manifest does not declare. */
    readonly refused: RequestMethod[];
    /** Does what Ctrl-C does. */
    cancel(): void;
};
/** Opens a host that speaks the real protocol in memory, checks capabilities, and keeps what it is told. */
declare function openFakeHost(options: FakeHostOptions): FakeHost;

/** What a command is tested with. */
type TestCommandOptions<M extends PluginManifest, K extends string> = {
    /** Arguments by name; typed in front of `words`. */
    readonly args?: Partial<ArgumentsOf<M, K>>;
    /** Words exactly as a user types them. */
    readonly words?: readonly string[];
    readonly config?: JsonObject;
    /** Scopes that the run has; by default all that the command lists. */
    readonly scopes?: readonly ScopeOf<M, K>[];
    readonly state?: Readonly<Record<string, JsonValue>>;
    /** Answers `fetch`; without it every request fails. */
    readonly fetch?: FakeFetch;
    /** Where the command is typed; by default the working directory. */
    readonly directory?: string;
    /** What `workspace.output` is. */
    readonly output?: string;
    /** Is given the host as soon as the handler can run, for example to cancel. */
    readonly onStart?: (host: FakeHost) => void;
};
type DataOf<R> = Awaited<R> extends infer Out ? Out extends CommandOutput<infer D> ? D : Out extends string ? Out : null : never;
/** How a tested command ended, and everything that it told the host. */
type TestedCommand<Data> = Omit<FakeHost, "channel" | "cancel" | "state"> & {
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
    /** What the handler returned; undefined if it threw. */
    readonly data: Data | undefined;
    /** What it threw. */
    readonly error: unknown;
    /** The state afterwards. */
    readonly state: Readonly<Record<string, JsonValue>>;
};
/**
 * Runs one command of a plugin in this process against a fake host. It speaks the real protocol and checks capabilities
 * as the real one does; nothing is isolated and nothing is recorded.
 */
declare function testCommand<M extends PluginManifest, H extends Handlers<M>, K extends CommandKey<M> & keyof H & string>(plugin: Plugin<M, H>, key: K, options?: TestCommandOptions<M, K>): Promise<TestedCommand<DataOf<H[K] extends (...args: never[]) => infer R ? R : never>>>;

export { EXIT, PluginError, SDK_LIMITS, definePlugin, openFakeHost, runPlugin, testCommand };
export type { ArgumentsOf, CommandKey, CommandOutput, Context, FakeFetch, FakeHost, FakeHostOptions, Handler, HandlerResult, Handlers, Handoff, Log, Plugin, PluginCommand, PluginErrorCode, PluginErrorDetail, PluginManifest, Progress, Provenance, ReadableLedger, ReadableState, ScopeOf, TestCommandOptions, TestedCommand, Workspace, WritableLedger, WritableState };
