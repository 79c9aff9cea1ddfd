import {
  allowsRequest,
  openConnection,
  ProtocolError,
  type Capability,
  type JsonObject,
  type LedgerEntry,
  type Notifications,
  type Params,
  type RequestHandlers,
  type RequestMethod,
} from "@ooo/protocol";
import { canonicalJson, type JsonValue } from "@ooo/strict-json";
import { duplexPair, type Duplex } from "node:stream";
import { fakeHttpHandler, type FakeFetch } from "./fake-http.ts";
import { fakeStateHandlers, type FakeState } from "./fake-state.ts";
import type { PluginCommand, PluginManifest } from "./plugin-manifest.ts";

/** What a fake host knows and answers. */
export type FakeHostOptions = {
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
export type FakeHost = {
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

const VERSION = "0.0.0";

/** Opens a host that speaks the real protocol in memory, checks capabilities, and keeps what it is told. */
export function openFakeHost(options: FakeHostOptions): FakeHost {
  const { manifest, command, config = {}, scopes = command.permissions, fetch = noAnswer } = options;
  const [near, channel] = duplexPair();
  const seen = {
    state: new Map(
      Object.entries(options.state ?? {}).map(([key, value], at) => [key, { value, version: at + 1 }]),
    ),
    evidence: [] as LedgerEntry[],
    provenance: [] as Params<"provenance.record">[],
    progress: [] as Params<"progress.report">[],
    handoffs: [] as Params<"handoff.attach">[],
    logs: [] as Notifications["log"]["params"][],
    requests: [] as Request[],
    refused: [] as RequestMethod[],
  };
  const declared = manifest.capabilities as readonly Capability[];
  const handlers: RequestHandlers = {
    "host.hello": () => ({
      version: "0.1",
      host: { name: "ooo-fake-host", version: VERSION },
      invocation_id: "fake-invocation",
      plugin: { name: manifest.name, version: VERSION },
      command: { namespace: command.namespace, name: command.name },
      capabilities: declared,
      scopes,
      config,
    }),
    ...fakeStateHandlers(seen.state),
    "ledger.append": ({ kind, summary, data }) => {
      const sha256 = digestOf(canonicalJson(data));
      const entry = {
        id: `evidence-${seen.evidence.length + 1}`,
        sha256,
        kind,
        ...(summary && { summary }),
        data,
      };
      seen.evidence.push({
        ...entry,
        invocation_id: "fake-invocation",
        recorded_at: new Date().toISOString(),
      });
      return { id: entry.id, sha256 };
    },
    "ledger.query": (query) => findEvidence(seen.evidence, query),
    "provenance.record": (entry) => ({ id: `provenance-${seen.provenance.push(entry)}` }),
    "progress.report": (report) => {
      seen.progress.push(report);
      return {};
    },
    "handoff.attach": (handoff) => ({ id: `handoff-${seen.handoffs.push(handoff)}` }),
    "http.request": fakeHttpHandler(fetch, (request) => seen.requests.push(request)),
  };
  const connection = openConnection(near, {
    role: "host",
    handlers: {
      ...guard(handlers, declared, (method) => seen.refused.push(method)),
      log: (line) => {
        seen.logs.push(line);
        options.onLog?.(line);
      },
    },
  });
  return { channel, ...seen, cancel: () => connection.notify("cancel", { reason: "user", grace_ms: 5000 }) };
}

/** CAP-01: as the real host does it. */
function guard(
  handlers: RequestHandlers,
  declared: readonly Capability[],
  onRefused: (method: RequestMethod) => void,
): RequestHandlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => {
      const method = name as RequestMethod;
      if (allowsRequest(declared, method)) return [method, handler];
      return [
        method,
        () => {
          onRefused(method);
          throw new ProtocolError(
            "CAPABILITY_NOT_DECLARED",
            `the manifest declares no capability for ${method}`,
          );
        },
      ];
    }),
  );
}

function findEvidence(
  evidence: readonly LedgerEntry[],
  { kind, invocation_id, limit = 50, cursor }: Params<"ledger.query">,
): { entries: LedgerEntry[]; cursor?: string } {
  const start = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isSafeInteger(start))
    throw new ProtocolError("INVALID_PARAMS", "a cursor is one that a page gave");
  const found = evidence
    .toReversed()
    .filter((entry) => kind === undefined || entry.kind === kind)
    .filter((entry) => invocation_id === undefined || entry.invocation_id === invocation_id);
  const end = start + limit;
  return { entries: found.slice(start, end), ...(end < found.length && { cursor: String(end) }) };
}

function noAnswer({ method, url }: Request): never {
  throw new ProtocolError("NOT_AVAILABLE", `no answer is given for ${method} ${url}`);
}

function digestOf(text: string): string {
  // Loading node:crypto costs more than all else that the SDK imports: only who asks for a digest pays it.
  return `sha256:${process.getBuiltinModule("node:crypto").hash("sha256", text, "hex")}`;
}
