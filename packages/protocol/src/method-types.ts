import type { JsonValue } from "@ooo/strict-json";
import type { AnswerCode } from "./error.ts";

/** A JSON object. */
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** A core primitive that a manifest can declare (MAN-08). */
export type CapabilityName =
  "seed" | "ledger" | "state" | "provenance" | "runtime" | "mcp" | "handoff" | "progress";

/** What a manifest may do with a capability (MAN-08). */
export type CapabilityAccess = "read" | "write" | "execute" | "attach" | "call";

/** A capability as a manifest declares it. */
export type Capability = { readonly name: CapabilityName; readonly access: CapabilityAccess };

/** One header field of a request or response; a name may stand more than once. */
export type HttpHeader = { readonly name: string; readonly value: string };

/** A key of the plugin's state and the version of its value; every `set` makes a higher one. */
export type StateVersion = { readonly key: string; readonly version: number };

/** A piece of evidence that the plugin recorded earlier. */
export type LedgerEntry = {
  readonly id: string;
  readonly sha256: string;
  readonly invocation_id: string;
  /** RFC 3339, UTC. */
  readonly recorded_at: string;
  readonly kind: string;
  readonly summary?: string;
  readonly data: JsonObject;
};

/** A file that a handoff names: its path in the workspace or the output directory. */
export type HandoffArtifact = {
  readonly path: string;
  readonly media_type?: string;
  readonly digest?: string;
};

/** A tool of an MCP server that the host knows. */
export type McpTool = {
  readonly server: string;
  readonly name: string;
  readonly description?: string;
  readonly input_schema: JsonObject;
};

/** What every request takes and gives; a plugin asks, the host answers. */
export type Requests = {
  "host.hello": {
    params: {
      readonly versions: readonly string[];
      readonly sdk?: { readonly name: string; readonly version: string };
    };
    result: {
      readonly version: string;
      readonly host: { readonly name: string; readonly version: string };
      readonly invocation_id: string;
      readonly plugin: { readonly name: string; readonly version: string };
      readonly command: { readonly namespace: string; readonly name: string };
      readonly capabilities: readonly Capability[];
      readonly scopes: readonly string[];
      readonly config: JsonObject;
    };
  };
  "state.get": {
    params: { readonly key: string };
    /** `value` and `version` stand there exactly if `found` is true. */
    result: { readonly found: boolean; readonly value?: JsonValue; readonly version?: number };
  };
  "state.set": {
    params: { readonly key: string; readonly value: JsonValue };
    result: { readonly version: number };
  };
  "state.delete": { params: { readonly key: string }; result: { readonly deleted: boolean } };
  "state.list": {
    params: { readonly prefix?: string; readonly limit?: number; readonly cursor?: string };
    result: { readonly keys: readonly StateVersion[]; readonly cursor?: string };
  };
  "state.transact": {
    params: {
      /** Versions the keys must have now; 0 means absent. */
      readonly expect?: readonly StateVersion[];
      readonly set?: readonly { readonly key: string; readonly value: JsonValue }[];
      readonly delete?: readonly string[];
    };
    /** All or nothing: `conflicts` names the keys whose version was another. */
    result: {
      readonly committed: boolean;
      readonly versions: readonly StateVersion[];
      readonly conflicts: readonly string[];
    };
  };
  "ledger.append": {
    params: { readonly kind: string; readonly summary?: string; readonly data: JsonObject };
    result: { readonly id: string; readonly sha256: string };
  };
  "ledger.query": {
    params: {
      readonly kind?: string;
      readonly invocation_id?: string;
      readonly limit?: number;
      readonly cursor?: string;
    };
    result: { readonly entries: readonly LedgerEntry[]; readonly cursor?: string };
  };
  "provenance.record": {
    params: {
      readonly action: "read" | "wrote" | "derived";
      readonly target: string;
      readonly digest?: string;
      readonly from?: readonly string[];
      readonly note?: string;
    };
    result: { readonly id: string };
  };
  "progress.report": {
    params: {
      readonly message?: string;
      readonly done?: number;
      readonly total?: number;
      readonly unit?: string;
    };
    result: Nothing;
  };
  "handoff.attach": {
    params: {
      readonly name: string;
      readonly summary?: string;
      readonly data?: JsonObject;
      readonly artifacts?: readonly HandoffArtifact[];
    };
    result: { readonly id: string };
  };
  "seed.read": {
    params: { readonly name?: string };
    result: { readonly found: boolean; readonly seed?: JsonObject; readonly revision?: string };
  };
  "seed.propose": {
    params: {
      readonly name?: string;
      readonly revision?: string;
      readonly seed: JsonObject;
      readonly reason: string;
    };
    result: { readonly id: string };
  };
  "runtime.execute": {
    params: {
      readonly runtime: string;
      readonly arguments?: readonly string[];
      readonly input?: string;
      readonly timeout_seconds?: number;
    };
    /** One of the two: how the run ended. */
    result: { readonly exit_code?: number; readonly signal?: string };
  };
  "mcp.listTools": {
    params: { readonly server?: string; readonly cursor?: string };
    result: { readonly tools: readonly McpTool[]; readonly cursor?: string };
  };
  "mcp.callTool": {
    params: { readonly server: string; readonly name: string; readonly arguments?: JsonObject };
    result: {
      readonly content: readonly JsonObject[];
      readonly structured_content?: JsonObject;
      readonly is_error: boolean;
    };
  };
  "http.request": {
    params: {
      readonly method: string;
      readonly url: string;
      readonly headers?: readonly HttpHeader[];
      readonly body?: boolean;
    };
    result: { readonly status: number; readonly headers: readonly HttpHeader[] };
  };
};

/** An object without members. */
export type Nothing = Readonly<Record<string, never>>;

/** Name of a stream of a request. */
export type StreamName = "request" | "response" | "stdout" | "stderr";

type StreamAt = { readonly id: number; readonly stream: StreamName };

/** What every notification says. */
export type Notifications = {
  log: {
    params: {
      readonly level: "debug" | "info" | "warn" | "error";
      readonly message: string;
      readonly fields?: JsonObject;
    };
  };
  cancel: {
    params: {
      readonly reason: "user" | "time_limit" | "resource_limit" | "host";
      /** Milliseconds until the process is killed. */
      readonly grace_ms: number;
    };
  };
  "request.cancel": { params: { readonly id: number } };
  "stream.chunk": { params: StreamAt & { readonly seq: number; readonly data: string } };
  "stream.end": {
    params: StreamAt & {
      readonly chunks: number;
      readonly error?: { readonly code: AnswerCode; readonly message: string };
    };
  };
  "stream.credit": { params: StreamAt & { readonly chunks: number } };
  "stream.stop": { params: StreamAt };
};

/** Streams of the requests that have some: `input` goes with the request, `output` comes back. */
export type Streams = {
  "http.request": { input: "request"; output: "response" };
  "runtime.execute": { input: never; output: "stdout" | "stderr" };
};

/** Name of a request. */
export type RequestMethod = keyof Requests;

/** Name of a notification. */
export type NotificationMethod = keyof Notifications;

/** What a request takes. */
export type Params<M extends RequestMethod> = Requests[M]["params"];

/** What a request gives. */
export type Result<M extends RequestMethod> = Requests[M]["result"];
