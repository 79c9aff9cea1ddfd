import type { ReadableEgressRequest, Verdict } from "@ooo/sandbox";
import { canonicalRequest, formatTarget, type CanonicalRequest } from "./canonical-request.ts";
import type { Credentials } from "./credential.ts";
import { chooseByBody, decideRequest, type BlockRule, type Candidate } from "./decide-request.ts";
import type { EffectiveScope } from "./effective-scope.ts";
import { graphqlOperations } from "./graphql-operations.ts";
import { LIMITS } from "./limits.ts";

/** One decided request, as it is recorded. */
export type DecidedRequest = {
  readonly isAllowed: boolean;
  /** The scope that allowed it, or that would. */
  readonly scope?: string;
  readonly rule: string;
  /** Method and URL without query; its text is the plugin's. */
  readonly target: string;
};

/** What deciding the requests of one run needs. */
export type EgressRun = {
  readonly plugin: string;
  /** Declared for this run. */
  readonly declared: ReadonlySet<string>;
  /** The scopes of the run that are not revoked by now. */
  readonly active: () => readonly EffectiveScope[];
  readonly known: readonly EffectiveScope[];
  readonly credentials: Credentials;
  /** Durable before the request is answered; a rejection refuses the request. */
  readonly record: (use: DecidedRequest) => Promise<void>;
  /** A placeholder that went where it means nothing (T044). */
  readonly recordMisplaced: (target: string) => Promise<void>;
};

/** Headers that would make a server see another method or path than the one that was judged. */
const OVERRIDES = [
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
  "x-original-url",
  "x-rewrite-url",
];
/** Headers that carry a credential: where the host puts one in, none of the plugin's stays. */
const CREDENTIAL_HEADERS = ["authorization", "cookie", "proxy-authorization", "x-api-key"];

/** Decides one request, records it, and only then answers (contract, one invocation, 11). */
export async function decideEgress(run: EgressRun, request: ReadableEgressRequest): Promise<Verdict> {
  // Attacker-controlled: everything in the request.
  const canonical = canonicalRequest({
    ...request,
    hasBody: request.hasBody,
  });
  if ("refused" in canonical) {
    const target = shorten(
      `${request.method} ${request.scheme}://${request.host}:${request.port}${request.path}`,
    );
    return block(run, { target, rule: "ambiguous-request", coveredBy: [], why: canonical.refused });
  }
  const target = shorten(`${canonical.method} ${formatTarget(canonical)}`);
  const decision = decideRequest(run.active(), run.known, canonical);
  if (!decision.allowed) return block(run, { target, rule: decision.rule, coveredBy: decision.coveredBy });
  const chosen = await chooseCandidate(decision.candidates, canonical, request);
  if (chosen === undefined) {
    return block(run, {
      target,
      rule: "body",
      coveredBy: [],
      why: "its body asks for more than the scope allows",
    });
  }
  const verdict = await allow(run, chosen, request);
  // T044: a placeholder where this scope's own credential belongs was taken out; anywhere else, or that of another
  // credential, it means nothing and is only noted.
  const removed = new Set(verdict.kind === "allow" ? verdict.removeHeaders : []);
  const misplaced =
    [canonical.query, canonical.path.path].some((text) => run.credentials.isPlaceholderIn(text)) ||
    request.headers.some(([name, value]) =>
      run.credentials.isPlaceholderIn(decoded(value), removed.has(name) ? chosen.scope : undefined),
    );
  if (misplaced) await run.recordMisplaced(target);
  await run.record({ isAllowed: true, scope: chosen.scope.definition.scope, rule: chosen.rule, target });
  return verdict;
}

async function chooseCandidate(
  candidates: readonly [Candidate, ...Candidate[]],
  canonical: CanonicalRequest,
  request: ReadableEgressRequest,
): Promise<Candidate | undefined> {
  const [first] = candidates;
  if (first.body === "any" || first.body === "none") return first;
  const header = (name: string): string | undefined => {
    const values = request.headers.filter(([key]) => key === name).map(([, value]) => value);
    return values.length > 1 ? values.join("\n") : values[0];
  };
  // Another type or encoding could mean another document to the server.
  const isPlainJson = /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(header("content-type") ?? "");
  if (!canonical.hasBody || !isPlainJson || header("content-encoding") !== undefined) return undefined;
  const body = await request.readBody(LIMITS.judgedBodyBytes);
  return body === undefined ? undefined : chooseByBody(candidates, graphqlOperations(body));
}

async function allow(run: EgressRun, { scope }: Candidate, request: ReadableEgressRequest): Promise<Verdict> {
  // T022: only this scope's own addresses, so that no answer of a resolver takes a request to those of another.
  const { addresses } = scope;
  if (scope.definition.credential === undefined)
    return { kind: "allow", addresses, removeHeaders: OVERRIDES };
  const value = await run.credentials.header(scope);
  const removeHeaders = [...OVERRIDES, ...CREDENTIAL_HEADERS];
  if (value !== undefined) {
    const setHeaders = [[scope.definition.credential.header, value]] as const;
    return { kind: "allow", addresses, setHeaders, removeHeaders };
  }
  // Without a secret the request goes out as it is, but never with a placeholder in the place of one.
  const holders = request.headers.filter(
    ([name, text]) => CREDENTIAL_HEADERS.includes(name) && run.credentials.isPlaceholderIn(decoded(text)),
  );
  return {
    kind: "allow",
    addresses,
    removeHeaders: [...OVERRIDES, ...holders.map(([name]) => name)],
  };
}

/** Basic credentials hide the placeholder in base64. */
function decoded(value: string): string {
  const basic = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(value)?.[1];
  return basic === undefined ? value : `${value} ${Buffer.from(basic, "base64").toString("latin1")}`;
}

type Blocked = {
  readonly target: string;
  readonly rule: BlockRule;
  readonly coveredBy: readonly EffectiveScope[];
  readonly why?: string;
};

async function block(run: EgressRun, blocked: Blocked): Promise<Verdict> {
  const answer = describeBlock(run, blocked);
  await run.record({
    isAllowed: false,
    rule: blocked.rule,
    target: blocked.target,
    ...(answer.scope === undefined ? {} : { scope: answer.scope }),
  });
  return { kind: "block", status: 403, reason: answer };
}

/** What a blocked request is answered with, in band (ENF-11). */
export type BlockAnswer = {
  readonly error: "blocked";
  readonly code: "SCOPE_REQUIRED" | "BLOCKED";
  readonly rule: BlockRule;
  readonly request: string;
  readonly message: string;
  readonly scope?: string;
  readonly declared?: boolean;
  readonly hint?: string;
};

/** Returns the answer to a blocked request. Pure. */
export function describeBlock(
  run: Pick<EgressRun, "plugin" | "declared">,
  { target, rule, coveredBy, why }: Blocked,
): BlockAnswer {
  const common = { error: "blocked", rule, request: target } as const;
  const declared = coveredBy.find(({ definition }) => run.declared.has(definition.scope));
  const best = declared ?? coveredBy[0];
  if (best === undefined) {
    const message =
      why ?? (rule === "not-public" ? "its address is not public" : "no scope covers this request");
    return { ...common, code: "BLOCKED", message };
  }
  const { scope } = best.definition;
  return {
    ...common,
    code: "SCOPE_REQUIRED",
    scope,
    declared: declared !== undefined,
    message:
      declared === undefined
        ? `${scope} covers this request, but the manifest does not declare it for this command`
        : `${scope} covers this request and is not granted`,
    ...(declared === undefined ? {} : { hint: `ooo plugin trust ${run.plugin} --scope ${scope}` }),
  };
}

function shorten(text: string): string {
  return text.length <= LIMITS.shownText ? text : `${text.slice(0, LIMITS.shownText)}…`;
}
