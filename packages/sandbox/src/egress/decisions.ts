import type {
  FilterRequestCallback,
  RequestDecision,
} from "@anthropic-ai/sandbox-runtime/dist/sandbox/request-filter.js";
import { DECISION_TIMEOUT_MS, MAX_PENDING_DECISIONS, MAX_READ_BODY_BYTES } from "../limits.ts";
import type { Placing } from "./address-guard.ts";
import type { EgressRequest } from "./egress.ts";
import type { HostMessage } from "./messages.ts";

type Answer = HostMessage & { type: "allow" | "block" };

/** The requests that wait for the host's decision. */
export type Decisions = {
  /** The proxy's hook: asks the host and waits. Whatever goes wrong refuses. */
  readonly decide: FilterRequestCallback;
  /** Takes the host's answer; one for a request that nobody waits for is dropped. */
  readonly settle: (answer: Answer) => void;
  /** Returns the body of a waiting request, or undefined if it is longer, breaks off, or nobody waits for it. */
  readonly readBody: (id: number, maxBytes: number) => Promise<Buffer | undefined>;
  /** Whether the host blocked with this reason just now; it knows, and need not be told again. True once per block. */
  readonly wasBlocked: (reason: string) => boolean;
  /**
   * Names of response headers that are left out. The proxy calls a decision's `onResponse` and then takes these out of that
   * same response, in one go: so the list is made anew for each.
   */
  readonly strippedHeaders: string[];
};

/** T045: a server that echoes what it got does not bring the credential in by these. */
const ALWAYS_STRIPPED = ["authorization", "proxy-authorization", "x-api-key"];

type Waiting = {
  readonly settle: (decision: RequestDecision) => void;
  readonly request: Request;
  readonly place: Placing;
  /** Set when the host asked for the body and could not be given the whole of it. */
  isUnread: boolean;
};

/**
 * Returns an empty set of waiting requests. `ask` sends one to the host; `begin` returns who is told which addresses beyond
 * public ones it may go to, once it is allowed and before it goes on.
 */
export function createDecisions(
  ask: (id: number, request: EgressRequest) => void,
  begin: (scheme: EgressRequest["scheme"]) => Placing,
): Decisions {
  const waiting = new Map<number, Waiting>();
  const blocked: string[] = [];
  const strippedHeaders = [...ALWAYS_STRIPPED];
  let lastId = 0;
  return {
    strippedHeaders,
    decide: async (request, info) => {
      // Before anything is waited for: what the proxy does with the answer happens in the context of this call.
      const place = begin(info?.scheme ?? "http");
      if (waiting.size >= MAX_PENDING_DECISIONS) return refusal("too many requests wait for a decision");
      const id = (lastId += 1);
      const answer = Promise.withResolvers<RequestDecision>();
      const timer = setTimeout(() => answer.resolve(refusal("no decision in time")), DECISION_TIMEOUT_MS);
      waiting.set(id, { settle: answer.resolve, request, place, isUnread: false });
      try {
        ask(id, describe(request, info));
        return await answer.promise;
      } finally {
        clearTimeout(timer);
        waiting.delete(id);
      }
    },
    settle: (answer) => {
      const waiter = waiting.get(answer.id);
      if (waiter === undefined) return;
      if (answer.type === "block") blocked.push(answer.reason);
      waiter.settle(cannotGoOn(waiter, answer) ?? toDecision(answer, strippedHeaders));
    },
    readBody: async (id, maxBytes) => {
      const waiter = waiting.get(id);
      if (waiter === undefined) return undefined;
      const body = await readWhole(waiter.request.body, Math.min(maxBytes, MAX_READ_BODY_BYTES));
      waiter.isUnread = body === undefined;
      return body;
    },
    wasBlocked: (reason) => {
      const at = blocked.indexOf(reason);
      return at !== -1 && blocked.splice(at, 1).length === 1;
    },
  };
}

const TOO_LONG: RequestDecision = {
  action: "deny",
  status: 413,
  reason: "the body is too long to be judged",
  mark: "undecided",
};

/** RFC 9110, 15.5.20: the client may ask again over another connection. T022 */
const ELSEWHERE: RequestDecision = {
  action: "deny",
  status: 421,
  reason: "this connection leads to an address that the request's own scope does not list",
  mark: "misdirected",
};

/** Why an allowed request is not sent on all the same. */
function cannotGoOn({ isUnread, place }: Waiting, answer: Answer): RequestDecision | undefined {
  if (answer.type === "block") return undefined;
  // What was read in part cannot be sent on whole.
  if (isUnread) return TOO_LONG;
  return place(answer.addresses) ? undefined : ELSEWHERE;
}

async function readWhole(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (body === null) return Buffer.alloc(0);
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength;
      if (length > maxBytes) return undefined;
      chunks.push(part.value);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

function toDecision(answer: Answer, strippedHeaders: string[]): RequestDecision {
  if (answer.type === "block") {
    return { action: "deny", status: answer.status, reason: answer.reason, mark: "blocked" };
  }
  return {
    action: "allow",
    setHeaders: answer.setHeaders.map(([name, value]) => [name, value]),
    removeHeaders: [...answer.removeHeaders],
    onResponse: (_status, headers) => {
      const echoing = Object.entries(headers).filter(([, value]) =>
        answer.scrub.some((secret) => secret !== "" && String(value).includes(secret)),
      );
      strippedHeaders.splice(0, Infinity, ...ALWAYS_STRIPPED, ...echoing.map(([name]) => name));
    },
  };
}

function describe(request: Request, info: Parameters<FilterRequestCallback>[1]): EgressRequest {
  const { target, requestTarget, scheme, rawHeaders = [] } = info ?? {};
  if (target === undefined || requestTarget === undefined || scheme === undefined) {
    throw new Error("the proxy does not say where the request goes");
  }
  const [path = "", ...query] = requestTarget.split("?");
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.push([(rawHeaders[at] ?? "").toLowerCase(), rawHeaders[at + 1] ?? ""]);
  }
  const hasBody = headers.some(
    ([name, value]) => name === "transfer-encoding" || (name === "content-length" && value.trim() !== "0"),
  );
  return {
    method: request.method,
    scheme,
    host: target.host,
    port: target.port,
    path,
    ...(query.length === 0 ? {} : { query: query.join("?") }),
    hasBody,
    headers,
  };
}

function refusal(reason: string): RequestDecision {
  return { action: "deny", status: 503, reason, mark: "undecided" };
}
