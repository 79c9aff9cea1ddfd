import type {
  FilterRequestCallback,
  RequestDecision,
} from "@anthropic-ai/sandbox-runtime/dist/sandbox/request-filter.js";
import { DECISION_TIMEOUT_MS, MAX_PENDING_DECISIONS, MAX_READ_BODY_BYTES } from "../limits.ts";
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
};

/** Returns an empty set of waiting requests; `ask` sends one to the host. */
export function createDecisions(ask: (id: number, request: EgressRequest) => void): Decisions {
  const waiting = new Map<number, { settle: (decision: RequestDecision) => void; request: Request }>();
  const blocked: string[] = [];
  let lastId = 0;
  return {
    decide: async (request, info) => {
      if (waiting.size >= MAX_PENDING_DECISIONS) return refusal("too many requests wait for a decision");
      const id = (lastId += 1);
      const answer = Promise.withResolvers<RequestDecision>();
      const timer = setTimeout(() => answer.resolve(refusal("no decision in time")), DECISION_TIMEOUT_MS);
      waiting.set(id, { settle: answer.resolve, request });
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
      waiter.settle(toDecision(answer));
    },
    readBody: async (id, maxBytes) => {
      const { body } = waiting.get(id)?.request ?? {};
      return body === undefined ? undefined : readWhole(body, Math.min(maxBytes, MAX_READ_BODY_BYTES));
    },
    wasBlocked: (reason) => {
      const at = blocked.indexOf(reason);
      return at !== -1 && blocked.splice(at, 1).length === 1;
    },
  };
}

async function readWhole(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > maxBytes) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

function toDecision(answer: Answer): RequestDecision {
  if (answer.type === "block") {
    return { action: "deny", status: answer.status, reason: answer.reason, mark: "blocked" };
  }
  return {
    action: "allow",
    setHeaders: answer.setHeaders.map(([name, value]) => [name, value]),
    removeHeaders: [...answer.removeHeaders],
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
