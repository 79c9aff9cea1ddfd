import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { canonicalRequest, formatTarget, splitUrl } from "./canonical-request.ts";
import { decideRequest, type BlockRule } from "./decide-request.ts";
import type { EffectiveScope } from "./effective-scope.ts";
import { FirewallError } from "./error.ts";
import { hostFiles } from "./file-view.ts";
import { findProgram } from "./find-program.ts";
import { gatherFacts } from "./gather-facts.ts";
import { decide, GATES } from "./gates/decide.ts";
import { needsConfirmation } from "./gates/confirmation.ts";
import type { GateId } from "./gates/gate.ts";
import type { InvocationContext, InvocationRequest } from "./invocation.ts";
import { explainPath, type PathAccess } from "./explain-path.ts";
import { prepareInvocation, type Prepared } from "./prepare-invocation.ts";
import type { Enforcement } from "./scope-definition.ts";

/** What somebody wants to know: about an invocation, or about something that it would do. */
export type ExplainRequest = Omit<InvocationRequest, "io"> & {
  readonly about:
    | { readonly kind: "invocation" }
    | { readonly kind: "path"; readonly path: string; readonly access: PathAccess }
    /** A host is asked about as `GET https://<host>/`. */
    | { readonly kind: "request"; readonly method: string; readonly url: string };
};

/** One scope of the command, as it stands. */
export type ExplainedScope = {
  readonly scope: string;
  readonly required: boolean;
  readonly granted: boolean;
  /** Undefined: nobody defined it, so it grants nothing. */
  readonly enforcement?: Enforcement;
};

/** Whether something would be allowed, by which rule, and what would change it. */
export type Explanation = {
  readonly allowed: boolean;
  /** The gate or the rule that decides. */
  readonly rule: GateId | BlockRule | "all-gates" | (string & {});
  readonly reason: string;
  /** The scope that allows it, or would. */
  readonly scope?: string;
  /** The exact command that would change it. */
  readonly hint?: string;
  /** Whether a person would be asked before it runs. */
  readonly asks: boolean;
  readonly scopes: readonly ExplainedScope[];
};

/**
 * Answers without running anything whether an invocation, a path, a host or a request would be allowed, by the same
 * gates and rules that decide for real. Records nothing. Throws as `invokePlugin` does for words that do not fit.
 */
export async function explain(request: ExplainRequest, context: InvocationContext): Promise<Explanation> {
  const program = await findProgram(request, context);
  const prepared = await prepareInvocation(
    program,
    { ...request, io: { output: { kind: "capture" } } },
    context,
  );
  try {
    const facts = gatherFacts(prepared, { ...request, io: { output: { kind: "capture" } } }, context, "yes");
    const common = { asks: needsConfirmation(facts), scopes: scopesOf(prepared, context) };
    const { about } = request;
    // What a plugin may do in a run is worth knowing also while the run itself would be blocked.
    if (about.kind === "path") return { ...common, ...explainOnePath(prepared, request, context, about) };
    if (about.kind === "request") return { ...common, ...explainRequest(prepared, context, about) };
    const block = decide(facts, GATES.slice(0, -1));
    if (block === undefined)
      return { ...common, allowed: true, rule: "all-gates", reason: "every gate lets it pass" };
    const { gate, reason, scope, hint } = block;
    return {
      ...common,
      allowed: false,
      rule: gate,
      reason,
      ...(scope === undefined ? {} : { scope }),
      ...(hint === undefined ? {} : { hint }),
    };
  } finally {
    prepared.close();
  }
}

type Answer = Pick<Explanation, "allowed" | "rule" | "reason" | "scope" | "hint">;

function explainOnePath(
  { parts, program }: Prepared,
  request: ExplainRequest,
  context: InvocationContext,
  about: { readonly path: string; readonly access: PathAccess },
): Answer {
  if (parts === undefined)
    return { allowed: false, rule: "artifact-digest", reason: "the stored artifact cannot be read" };
  const path = realOr(resolve(request.cwd, about.path));
  const { workspace, roots, mounts, artifact } = parts;
  const place = { files: hostFiles, workspace, roots, artifact: artifact.path };
  const answer = explainPath(place, mounts, [...context.scopes.values()], { path, access: about.access });
  return withHint(
    answer,
    answer.allowed ? undefined : answer.scope,
    parts.scopes.declared.map(({ scope }) => scope),
    program.name,
  );
}

function explainRequest(
  { parts, program }: Prepared,
  context: InvocationContext,
  { method, url }: { readonly method: string; readonly url: string },
): Answer {
  const spelled = splitUrl(url.includes("://") ? url : `https://${url}/`);
  if (spelled === undefined) {
    throw new FirewallError("FIREWALL_BAD_REQUEST", "that is no host and no http or https URL", { got: url });
  }
  const canonical = canonicalRequest({ method: method.toUpperCase(), ...spelled, hasBody: false });
  if ("refused" in canonical) return { allowed: false, rule: "ambiguous-request", reason: canonical.refused };
  const granted: readonly EffectiveScope[] = parts?.scopes.granted ?? [];
  const decision = decideRequest(granted, [...context.scopes.values()], canonical);
  const target = `${canonical.method} ${formatTarget(canonical)}`;
  if (decision.allowed) {
    const [{ scope, rule, body }] = decision.candidates;
    const only = body.startsWith("graphql")
      ? `, if its body holds nothing but a ${body.replace("graphql_", "")}`
      : "";
    return {
      allowed: true,
      rule,
      scope: scope.definition.scope,
      reason: `${scope.definition.scope} covers ${target}${only}`,
    };
  }
  const declared = parts?.scopes.declared.map(({ scope }) => scope) ?? [];
  const best =
    decision.coveredBy.find(({ definition }) => declared.includes(definition.scope)) ?? decision.coveredBy[0];
  const reason =
    decision.rule === "not-public"
      ? "its address is not public"
      : best === undefined
        ? `no scope covers ${target}`
        : `${best.definition.scope} covers ${target} and is not granted`;
  const answer = { allowed: false, rule: decision.rule, reason };
  return withHint(answer, best?.definition.scope, declared, program.name);
}

function withHint(
  answer: Answer,
  scope: string | undefined,
  declared: readonly string[],
  plugin: string,
): Answer {
  if (scope === undefined) return answer;
  if (declared.includes(scope))
    return { ...answer, scope, hint: `ooo plugin trust ${plugin} --scope ${scope}` };
  return {
    ...answer,
    scope,
    reason: `${answer.reason}; the manifest does not declare ${scope} for this command`,
  };
}

function scopesOf(
  { parts, trust }: Prepared,
  { scopes: catalog }: InvocationContext,
): readonly ExplainedScope[] {
  return (parts?.scopes.declared ?? []).map(({ scope, required }) => {
    const enforcement = catalog.get(scope)?.definition.enforcement;
    const granted = trust.granted === "all" || trust.granted.has(scope);
    return { scope, required, granted, ...(enforcement === undefined ? {} : { enforcement }) };
  });
}

function realOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
