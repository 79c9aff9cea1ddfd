import type { OpenInvocation } from "./dangling.ts";
import { LedgerError } from "./error.ts";
import type { AuditEvent } from "./event.ts";
import { ledgerEvent, type Operator } from "./ledger-event.ts";
import { LEDGER_LIMITS } from "./limits.ts";
import { openLedger, type LedgerOptions } from "./open-ledger.ts";
import type { LedgerProblem } from "./problem.ts";

/** What a repair did. It only ever added events. */
export type RepairResult = {
  /** Sequences of the invocations that were closed. */
  readonly closed: readonly number[];
  /** Invocations that were left open: they run, or nobody can tell. */
  readonly open: readonly OpenInvocation[];
  /** Whether the witness file was made anew. */
  readonly witnessReplaced: boolean;
};

/** How to repair. */
export type RepairOptions = LedgerOptions & {
  readonly operator: Operator;
  /** Also closes invocations whose writer ran in another container. */
  readonly closeUnknown?: boolean;
  /** Say what would be done, and write nothing. */
  readonly dryRun?: boolean;
};

/**
 * Closes invocations whose writer is gone, by appending the outcome that nobody wrote (AUD-10), and makes a missing or
 * damaged witness file anew. Throws `LedgerError`, for a ledger that does not verify too.
 */
export async function repairLedger(options: RepairOptions): Promise<RepairResult> {
  const mode = options.dryRun === true ? "read" : "write";
  const ledger = await openLedger({ ...options, mode, pin: options.pin });
  try {
    const { size, problems } = await ledger.verify();
    const replacesWitness = problems.some(isOfWitness);
    requireOnly(problems, isOfWitness);
    const invocations = await ledger.openInvocations();
    const toClose = invocations
      .filter(({ state }) => state === "dangling" || (state === "unknown" && options.closeUnknown === true))
      .slice(0, LEDGER_LIMITS.maxBatch - 1);
    const events = toClose.map((invocation) => outcomeOf(invocation));
    if (replacesWitness) {
      const message = "the witness file was missing or damaged and was made anew";
      const provenance = { repaired: "witness", kept_size: String(size) };
      events.push(ledgerEvent("ledger.repaired", options.operator, message, provenance));
    }
    if (events.length > 0 && options.dryRun !== true) {
      // Two repairs at once: the second one finds a ledger that grew, and starts over when it is run again.
      await ledger.appendWith(events, { expectedSize: size, replaceWitness: replacesWitness });
    }
    return {
      closed: toClose.map(({ record }) => record.sequence),
      open: invocations.filter((invocation) => !toClose.includes(invocation)),
      witnessReplaced: replacesWitness,
    };
  } finally {
    await ledger.close();
  }
}

/**
 * Goes on with a database that is older than its witness file, at the user's explicit word: appends
 * `ledger.rollback_accepted`, which names what is lost. Grants and revocations younger than the database are gone.
 */
export async function acceptRollback(
  options: LedgerOptions & { readonly operator: Operator; readonly dryRun?: boolean },
): Promise<{ readonly keptSize: number; readonly lostSize: number }> {
  const ledger = await openLedger({ ...options, mode: options.dryRun === true ? "read" : "write" });
  try {
    const { size, problems } = await ledger.verify();
    requireOnly(problems, ({ code }) => code === "ROLLED_BACK");
    if (problems.length === 0) {
      throw new LedgerError("LEDGER_REPAIR_REFUSED", "the ledger was not rolled back");
    }
    const lost = ledger.witnessed();
    const { checkpoint } = await ledger.checkpoint();
    const event = ledgerEvent(
      "ledger.rollback_accepted",
      options.operator,
      `continued with ${size} events where ${lost.size} were known`,
      {
        lost_size: String(lost.size),
        lost_root: Buffer.from(lost.root).toString("hex"),
        kept_size: String(size),
        kept_root: Buffer.from(checkpoint.root).toString("hex"),
      },
    );
    if (options.dryRun !== true)
      await ledger.appendWith([event], { expectedSize: size, replaceWitness: true });
    return { keptSize: size, lostSize: lost.size };
  } finally {
    await ledger.close();
  }
}

function outcomeOf({ record }: OpenInvocation): AuditEvent {
  const { event } = record;
  const { plugin, command, trust_state, capabilities_used, permissions_used, provenance } = event;
  const reason = "no outcome was recorded, and the process that ran it is gone";
  return {
    schema_version: "0.2",
    event_type: "plugin.failed",
    occurred_at: new Date().toISOString(),
    plugin,
    command,
    trust_state,
    capabilities_used,
    permissions_used,
    provenance: { ...provenance, reason, closed_sequence: String(record.sequence) },
    result: { status: "failed", message: reason },
  };
}

const isOfWitness = ({ code }: LedgerProblem): boolean =>
  code === "WITNESS_MISSING" || code === "WITNESS_INVALID";

function requireOnly(
  problems: readonly LedgerProblem[],
  isAllowed: (problem: LedgerProblem) => boolean,
): void {
  const other = problems.find((problem) => !isAllowed(problem));
  if (other === undefined) return;
  const isOld = other.code === "ROLLED_BACK";
  throw new LedgerError("LEDGER_REPAIR_REFUSED", `the ledger does not verify: ${other.message}`, {
    sequence: other.sequence,
    hint: `ooo audit repair ${isOld ? "--accept-rollback" : "--start-segment"}`,
  });
}
