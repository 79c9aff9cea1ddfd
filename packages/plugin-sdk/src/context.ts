import type { JsonObject, Params, RequestMethod, Result } from "@ooo/protocol";
import type { JsonValue } from "@ooo/strict-json";
import type { ArgumentsOf, Declares, PluginManifest, ScopeOf } from "./plugin-manifest.ts";

/** Writes to the log that the user sees. Never throws; what is too long is cut short. */
export type Log = Readonly<
  Record<"debug" | "info" | "warn" | "error", (message: string, fields?: JsonObject) => void>
>;

/** Reads the plugin's own keys and values. */
export type ReadableState = {
  /** Returns the value of a key, or undefined. */
  get(key: string): Promise<JsonValue | undefined>;
  /** Returns the value of a key with its version, or undefined. */
  entry(key: string): Promise<{ readonly value: JsonValue; readonly version: number } | undefined>;
  /** Yields every key that begins with `prefix`, in order, page by page. */
  keys(prefix?: string): AsyncGenerator<string, void, undefined>;
};

/** Reads and writes the plugin's own keys and values, kept between runs. */
export type WritableState = ReadableState & {
  /** Returns the version of the value that was set. */
  set(key: string, value: JsonValue): Promise<number>;
  /** Returns whether the key was there. */
  delete(key: string): Promise<boolean>;
  /** All or nothing; `committed` is false if a key did not have the expected version. */
  transact(change: Params<"state.transact">): Promise<Result<"state.transact">>;
};

/** Reads the plugin's own evidence, newest first. */
export type ReadableLedger = { query(query?: Params<"ledger.query">): Promise<Result<"ledger.query">> };

/** Adds evidence to the audit ledger; secrets in it are redacted. */
export type WritableLedger = ReadableLedger & {
  append(kind: string, data: JsonObject, summary?: string): Promise<Result<"ledger.append">>;
};

/** Says what was touched and where facts came from. */
export type Provenance = { record(entry: Params<"provenance.record">): Promise<void> };

/** Says how far the command is. */
export type Progress = { report(progress: Params<"progress.report">): Promise<void> };

/** Attaches results for the next program; returns their id. */
export type Handoff = { attach(handoff: Params<"handoff.attach">): Promise<string> };

/** Files of the person who typed the command; which of them exist here is a matter of the granted scopes. */
export type Workspace = {
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

type Given<M extends PluginManifest> = If<
  Declares<M, "state", "write">,
  { readonly state: WritableState },
  If<Declares<M, "state", "read">, { readonly state: ReadableState }>
> &
  If<
    Declares<M, "ledger", "write">,
    { readonly ledger: WritableLedger },
    If<Declares<M, "ledger", "read">, { readonly ledger: ReadableLedger }>
  > &
  If<Declares<M, "provenance", "write">, { readonly provenance: Provenance }> &
  If<Declares<M, "progress", "write">, { readonly progress: Progress }> &
  If<Declares<M, "handoff", "attach">, { readonly handoff: Handoff }>;

type If<Condition, Then, Else = unknown> = Condition extends true ? Then : Else;

/** What a handler is given. A capability that the manifest does not declare is not there. */
export type Context<M extends PluginManifest, K extends string> = Given<M> & {
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
  readonly request: <R extends Exclude<RequestMethod, "http.request" | "runtime.execute">>(
    method: R,
    params: Params<R>,
  ) => Promise<Result<R>>;
};
