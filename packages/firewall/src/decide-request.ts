import type { CanonicalRequest } from "./canonical-request.ts";
import { isAddress } from "./canonical-host.ts";
import { formatAddress, type EffectiveScope, type RequestRule } from "./effective-scope.ts";
import { matchHost } from "./host-pattern.ts";
import { matchPath } from "./path-pattern.ts";
import type { OperationKind } from "./graphql-operations.ts";
import { isPublicAddress } from "./public-address.ts";
import type { BodyRule } from "./scope-definition.ts";

/** One rule of a granted scope that covers a request. */
export type Candidate = { readonly scope: EffectiveScope; readonly rule: string; readonly body: BodyRule };

/** Whether a request may leave the sandbox, and by which rule. */
export type RequestDecision =
  /** If the first candidate wants a certain body, the body has to be looked at: `chooseByBody`. */
  | { readonly allowed: true; readonly candidates: readonly [Candidate, ...Candidate[]] }
  | {
      readonly allowed: false;
      readonly rule: BlockRule;
      /** Scopes that would cover it, best first: exact ones before broad ones. */
      readonly coveredBy: readonly EffectiveScope[];
    };

/** Why a request is blocked. */
export type BlockRule = "no-scope" | "not-public" | "ambiguous-request" | "body";

/**
 * Returns whether the scopes of a run cover a request (ENF-03). Pure; asks no resolver: what a name stands for is
 * checked by the one who dials (T021, T022).
 *
 * `known` are all scopes that have a definition; they are asked for what would cover a blocked request, and for the hosts
 * that the user has placed at addresses of their own: these are no public names, and covered by their own scopes only.
 */
export function decideRequest(
  granted: readonly EffectiveScope[],
  known: readonly EffectiveScope[],
  request: CanonicalRequest,
): RequestDecision {
  const isPlaced = known.some(
    ({ addresses, requests }) =>
      addresses.length > 0 &&
      requests.some(({ origin }) => origin !== undefined && matchHost(origin.host, request.host)),
  );
  const candidates = candidatesOf(granted, request, isPlaced);
  // Where two rules cover it, the one that asks nothing of the body answers.
  const plain = candidates.find(({ body }) => body === "any" || body === "none");
  const [first, ...rest] = plain === undefined ? candidates : [plain];
  if (first !== undefined) return { allowed: true, candidates: [first, ...rest] };
  const isPrivate = isAddress(request.host) && !isPublicAddress(request.host);
  const coveredBy = [...new Set(candidatesOf(known, request, isPlaced).map(({ scope }) => scope))];
  return { allowed: false, rule: isPrivate && coveredBy.length === 0 ? "not-public" : "no-scope", coveredBy };
}

/**
 * Returns the candidate that covers a request with this body, or undefined if none does. `operations` are those of
 * `graphqlOperations`, undefined where the body is no plain GraphQL request.
 */
export function chooseByBody(
  candidates: readonly Candidate[],
  operations: ReadonlySet<OperationKind> | undefined,
): Candidate | undefined {
  return candidates.find(({ body }) => {
    if (body === "any" || body === "none") return true;
    const wanted = body === "graphql_query" ? "query" : "mutation";
    return operations !== undefined && [...operations].every((kind) => kind === wanted);
  });
}

function candidatesOf(
  scopes: readonly EffectiveScope[],
  request: CanonicalRequest,
  isPlaced: boolean,
): readonly Candidate[] {
  return bestFirst(scopes).flatMap((scope) =>
    rulesFor(scope, request)
      .filter(({ origin }) => origin !== undefined || !isPlaced)
      .map(({ rule, body }) => ({ scope, rule, body })),
  );
}

function bestFirst(scopes: readonly EffectiveScope[]): readonly EffectiveScope[] {
  return [...scopes].sort((a, b) => Number(a.definition.broad) - Number(b.definition.broad));
}

function rulesFor(scope: EffectiveScope, request: CanonicalRequest): readonly RequestRule[] {
  return scope.requests.filter(
    (rule) =>
      matchOrigin(rule, request, scope) &&
      (rule.methods === "any" || rule.methods.includes(request.method)) &&
      (rule.body !== "none" || !request.hasBody) &&
      // A server may prefer what stands in the query to what stands in the body.
      (!rule.body.startsWith("graphql") || request.query === "") &&
      rule.paths.some((path) => matchPath(path, request.path)),
  );
}

function matchOrigin(rule: RequestRule, request: CanonicalRequest, scope: EffectiveScope): boolean {
  const { host, port, scheme } = request;
  if (rule.origin !== undefined) {
    const { origin } = rule;
    if (origin.scheme !== scheme || origin.port !== port || !matchHost(origin.host, host)) return false;
    // An address that is not public is reached only where the user's own configuration names it with its port.
    return !isAddress(host) || isPublicAddress(host) || scope.addresses.includes(formatAddress(host, port));
  }
  // Any public *name*: an address is no name, and a name without a dot is one of the local network.
  return !isAddress(host) && host.includes(".") && port === (scheme === "https" ? 443 : 80);
}
