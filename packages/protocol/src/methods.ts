import * as limits from "./limits.ts";
import type {
  Capability,
  CapabilityAccess,
  CapabilityName,
  NotificationMethod,
  RequestMethod,
  StreamName,
} from "./method-types.ts";

/** What is fixed about a request: who may make it, how long its line may be, which streams belong to it. */
export type RequestDefinition = {
  /** CAP-01: the manifest must declare this capability with one of these accesses; undefined: none is needed. */
  readonly needs?: { readonly capability: CapabilityName; readonly access: readonly CapabilityAccess[] };
  /** Longest line in bytes; a longer one is answered `LIMIT_EXCEEDED`. */
  readonly maxBytes: number;
  /** Stream from the plugin; it exists if the parameter `body` is true. */
  readonly input?: StreamName;
  /** Streams from the host. */
  readonly output?: readonly StreamName[];
};

/** What is fixed about a notification: who sends it, how long its line may be; a longer one ends the connection. */
export type NotificationDefinition = {
  readonly from: "plugin" | "host" | "both";
  readonly maxBytes: number;
};

const read = ["read", "write"] as const;
const write = ["write"] as const;
const attach = ["attach"] as const;
const run = ["execute", "call"] as const;

/** Every request. A plugin makes it, the host answers. */
export const requestDefinitions: Readonly<Record<RequestMethod, RequestDefinition>> = {
  "host.hello": { maxBytes: limits.MAX_NOTE_BYTES },
  "state.get": { needs: { capability: "state", access: read }, maxBytes: limits.MAX_NOTE_BYTES },
  "state.set": { needs: { capability: "state", access: write }, maxBytes: limits.MAX_STATE_BYTES },
  "state.delete": { needs: { capability: "state", access: write }, maxBytes: limits.MAX_NOTE_BYTES },
  "state.list": { needs: { capability: "state", access: read }, maxBytes: limits.MAX_NOTE_BYTES },
  "state.transact": { needs: { capability: "state", access: write }, maxBytes: limits.MAX_STATE_BYTES },
  "ledger.append": { needs: { capability: "ledger", access: write }, maxBytes: limits.MAX_EVIDENCE_BYTES },
  "ledger.query": { needs: { capability: "ledger", access: read }, maxBytes: limits.MAX_NOTE_BYTES },
  "provenance.record": {
    needs: { capability: "provenance", access: write },
    maxBytes: limits.MAX_NOTE_BYTES,
  },
  "progress.report": { needs: { capability: "progress", access: write }, maxBytes: limits.MAX_NOTE_BYTES },
  "handoff.attach": { needs: { capability: "handoff", access: attach }, maxBytes: limits.MAX_EVIDENCE_BYTES },
  "seed.read": { needs: { capability: "seed", access: read }, maxBytes: limits.MAX_NOTE_BYTES },
  "seed.propose": { needs: { capability: "seed", access: write }, maxBytes: limits.MAX_STATE_BYTES },
  "runtime.execute": {
    needs: { capability: "runtime", access: run },
    maxBytes: limits.MAX_EXECUTE_BYTES,
    output: ["stdout", "stderr"],
  },
  "mcp.listTools": { needs: { capability: "mcp", access: run }, maxBytes: limits.MAX_NOTE_BYTES },
  "mcp.callTool": { needs: { capability: "mcp", access: run }, maxBytes: limits.MAX_STATE_BYTES },
  // Decided by scope, not by capability: `SCOPE_REQUIRED` names the one that would cover it.
  "http.request": { maxBytes: limits.MAX_HTTP_HEAD_BYTES, input: "request", output: ["response"] },
};

/** Every notification. */
export const notificationDefinitions: Readonly<Record<NotificationMethod, NotificationDefinition>> = {
  log: { from: "plugin", maxBytes: limits.MAX_LOG_BYTES },
  // INV-08: the graceful part of a stop.
  cancel: { from: "host", maxBytes: limits.MAX_NOTE_BYTES },
  "request.cancel": { from: "plugin", maxBytes: limits.MAX_NOTE_BYTES },
  "stream.chunk": { from: "both", maxBytes: limits.MAX_STREAM_LINE_BYTES },
  "stream.end": { from: "both", maxBytes: limits.MAX_NOTE_BYTES },
  "stream.credit": { from: "both", maxBytes: limits.MAX_NOTE_BYTES },
  "stream.stop": { from: "both", maxBytes: limits.MAX_NOTE_BYTES },
};

/** Returns whether a manifest with these capabilities may make this request (CAP-01). */
export function allowsRequest(declared: readonly Capability[], method: RequestMethod): boolean {
  const { needs } = requestDefinitions[method];
  if (needs === undefined) return true;
  return declared.some(({ name, access }) => name === needs.capability && needs.access.includes(access));
}

/** Returns whether a text names a request. */
export function isRequestMethod(text: string): text is RequestMethod {
  return Object.hasOwn(requestDefinitions, text);
}

/** Returns whether a text names a notification. */
export function isNotificationMethod(text: string): text is NotificationMethod {
  return Object.hasOwn(notificationDefinitions, text);
}
