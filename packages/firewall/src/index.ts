export type { RunOutside } from "./ask-outside.ts";
export type { CanonicalPath } from "./canonical-path.ts";
export type { CanonicalRequest, SpelledRequest } from "./canonical-request.ts";
export type { BlockRule, Candidate, RequestDecision } from "./decide-request.ts";
export type { EffectiveScope, RequestRule, ScopeSettings } from "./effective-scope.ts";
export type { BlockAnswer } from "./egress-decider.ts";
export type { FirewallErrorCode, FirewallErrorDetail } from "./error.ts";
export type { Explanation, ExplainedScope, ExplainRequest } from "./explain.ts";
export type { PathAccess } from "./explain-path.ts";
export type { Confirmation, Facts, MissingScope } from "./gates/facts.ts";
export type { Block, BlockStatus, Gate, GateId } from "./gates/gate.ts";
export type {
  ConfirmationQuestion,
  InvocationContext,
  InvocationIo,
  InvocationRequest,
  InvocationResult,
  Notice,
  Providers,
  ProviderScope,
} from "./invocation.ts";
export type { OutputSummary } from "./output.ts";
export type { FirstPartyProgram, FoundProgram, Program, ProgramSpace } from "./program.ts";
export type { ScopeCatalog, UserScope } from "./scope-catalog.ts";
export type {
  BodyRule,
  CredentialScheme,
  CredentialSource,
  Enforcement,
  ScopeBase,
  ScopeCredential,
  ScopeDefinition,
  ScopeMount,
  ScopeRequest,
  ScopeRisk,
  ScopeVariable,
} from "./scope-definition.ts";
export type { ScopesOfRun } from "./scopes-of-run.ts";
export { canonicalHost } from "./canonical-host.ts";
export { canonicalRequest, splitUrl } from "./canonical-request.ts";
export { decide, GATES } from "./gates/decide.ts";
export { decideRequest } from "./decide-request.ts";
export { EXIT, exitCodeOf } from "./exit-code.ts";
export { explain } from "./explain.ts";
export { FirewallError } from "./error.ts";
export { hostWarning } from "./host-warning.ts";
export { invokePlugin } from "./invoke-plugin.ts";
export { isPublicAddress } from "./public-address.ts";
export { lookupPlugin, lookupProgram } from "./program.ts";
export { openScopeCatalog, standardScopes } from "./scope-catalog.ts";
export { scopesOfRun } from "./scopes-of-run.ts";
export { TerminalFilter } from "./terminal-filter.ts";
