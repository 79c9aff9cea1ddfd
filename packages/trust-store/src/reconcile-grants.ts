import type { FoldedTrust } from "./fold-trust-events.ts";
import type { Grant } from "./grant.ts";
import { grantsFor } from "./load-grants.ts";

/** What the ledger and the grants file say together about one trust subject (TRU-07). */
export type ReconciledTrust = {
  /** What counts: the ledger's grants, nothing else. */
  readonly inForce: readonly Grant[];
  /** In force, but missing in the file: to be written there and reported. */
  readonly completed: readonly Grant[];
  /** In the file, but not backed by the ledger: ignored, reported, recorded, and the run is blocked (T104). */
  readonly forged: readonly Grant[];
};

/** Returns which of a file's grants for the folded subject the ledger backs, in every field. */
export function reconcileGrants(claimed: readonly Grant[], folded: FoldedTrust): ReconciledTrust {
  const own = grantsFor(claimed, folded.subject);
  const backed = new Set(folded.grants.map(identify));
  const present = new Set(own.map(identify));
  return {
    inForce: folded.grants,
    completed: folded.grants.filter((grant) => !present.has(identify(grant))),
    forged: own.filter((grant) => !backed.has(identify(grant))),
  };
}

/**
 * Returns the grants file's content once the ledger has spoken: its grants for the folded subject, and the untouched
 * claims for other subjects, which count for nothing until their own fold says so.
 */
export function projectGrants(claimed: readonly Grant[], folded: FoldedTrust): Grant[] {
  const own = new Set(grantsFor(claimed, folded.subject));
  return [...claimed.filter((grant) => !own.has(grant)), ...folded.grants];
}

function identify(grant: Grant): string {
  const { scope = "", risk = "", granted_by, granted_at, how } = grant;
  return JSON.stringify([scope, risk, granted_by, granted_at, how]);
}
