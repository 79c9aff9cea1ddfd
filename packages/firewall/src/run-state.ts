import { decisionRecorder, type AuditEvent, type DecisionRecorder } from "@ooo/audit";
import type { Credentials } from "./credential.ts";
import type { DecidedRequest, EgressRun } from "./egress-decider.ts";
import type { EffectiveScope } from "./effective-scope.ts";
import { invocationEvent, ledgerFault, type EventParts, type InvocationIdentity } from "./event-writer.ts";
import type { DecidedCall } from "./broker.ts";
import type { InvocationContext, Notice } from "./invocation.ts";
import type { Prepared, PreparedParts } from "./prepare-invocation.ts";
import { RevocationWatch, type Revocation } from "./revocation.ts";

/** What changes while a plugin runs: the scopes that are still in force, what was recorded, what the user is told. */
export class RunState implements AsyncDisposable {
  readonly prepared: Prepared;
  readonly parts: PreparedParts;
  readonly identity: InvocationIdentity;
  readonly egressRun: EgressRun;
  /** Called when something is revoked during the run; set by who can stop it. */
  onRevoked: (revocation: Revocation) => void = () => undefined;
  readonly #recorder: DecisionRecorder;
  readonly #watch: RevocationWatch;
  readonly #blocked = new Map<string, Notice>();

  constructor(
    prepared: Prepared,
    parts: PreparedParts,
    identity: InvocationIdentity,
    context: InvocationContext,
    credentials: Credentials,
  ) {
    this.prepared = prepared;
    this.parts = parts;
    this.identity = identity;
    const append = (events: readonly AuditEvent[]): Promise<unknown> =>
      prepared.ledger.append(events).catch((cause: unknown) => {
        throw ledgerFault(cause);
      });
    this.#recorder = decisionRecorder({ append }, context.now);
    this.#watch = new RevocationWatch({
      ledger: prepared.ledger,
      program: prepared.program,
      granted: new Set(parts.scopes.granted.map(({ definition }) => definition.scope)),
      size: prepared.trust.size,
      onRevoked: (revocation) => this.onRevoked(revocation),
    });
    this.egressRun = {
      plugin: prepared.program.name,
      declared: new Set(parts.scopes.declared.map(({ scope }) => scope)),
      active: () => this.activeScopes(),
      known: [...context.scopes.values()],
      credentials,
      record: (use) => this.recordRequest(use),
      recordMisplaced: (target) =>
        this.record({
          type: "plugin.violation",
          trustState: this.trustState,
          status: "blocked",
          message: "a placeholder was sent where no scope puts a credential in; it was not replaced",
          provenance: { rule: "placeholder-elsewhere", target, outcome: "blocked" },
        }),
    };
  }

  /** The scopes of the run that are not revoked by now (T107). */
  activeScopes(): readonly EffectiveScope[] {
    const { isWhole, scopes } = this.#watch.current;
    return isWhole ? [] : this.parts.scopes.granted.filter(({ definition }) => !scopes.has(definition.scope));
  }

  /** Whether the plugin lost all trust during the run. */
  isRevoked(): boolean {
    return this.#watch.current.isWhole;
  }

  /** Records one event; it is durable when this returns, and may be counted together with equal ones (AUD-06). */
  async record(parts: EventParts): Promise<void> {
    await this.#recorder.record(invocationEvent(this.identity, parts));
  }

  /** Counts what no event counts yet (AUD-06). */
  async flush(): Promise<void> {
    await this.#recorder.flush();
  }

  /** Records a request before it is answered. */
  async recordRequest({ isAllowed, scope, rule, target }: DecidedRequest): Promise<void> {
    if (!isAllowed) this.#noteBlocked(scope, target);
    await this.record({
      type: "plugin.permission_used",
      trustState: this.trustState,
      status: isAllowed ? "success" : "blocked",
      message: isAllowed ? "the request is allowed" : "the request is blocked",
      ...(scope === undefined ? {} : { scope }),
      provenance: {
        rule,
        target,
        basis: isAllowed ? "granted" : "none",
        outcome: isAllowed ? "allowed" : "blocked",
      },
    });
  }

  /** Records a brokered call before it goes on. */
  async recordCall({ isAllowed, capability, method }: DecidedCall): Promise<void> {
    await this.record({
      type: "plugin.capability_used",
      trustState: this.trustState,
      status: isAllowed ? "success" : "blocked",
      message: isAllowed ? `${method} is allowed` : `${method} is blocked`,
      capability,
      provenance: {
        rule: isAllowed ? "declared" : "not-declared",
        target: method,
        basis: isAllowed ? "granted" : "none",
        outcome: isAllowed ? "allowed" : "blocked",
      },
    });
  }

  /** What the user is told at the end about blocked requests: each once, at most a few (ENF-11). */
  get blockedNotices(): readonly Notice[] {
    return [...this.#blocked.values()];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#watch[Symbol.asyncDispose]();
  }

  /** How far the program of this run is trusted. */
  get trustState(): EventParts["trustState"] {
    return this.prepared.program.isFirstParty ? "first_party" : "trusted";
  }

  #noteBlocked(scope: string | undefined, target: string): void {
    const key = scope ?? target;
    if (this.#blocked.has(key) || this.#blocked.size >= 20) return;
    const isDeclared = scope !== undefined && this.egressRun.declared.has(scope);
    this.#blocked.set(key, {
      message:
        scope === undefined
          ? `blocked: ${target}: no scope covers it`
          : `blocked: ${target}: ${scope} ${isDeclared ? "is not granted" : "is not declared by the manifest"}`,
      ...(isDeclared ? { hint: `ooo plugin trust ${this.prepared.program.name} --scope ${scope}` } : {}),
    });
  }
}
