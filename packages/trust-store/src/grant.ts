import type { TrustSubject } from "./trust-subject.ts";

/** What using a scope can do at worst. */
export type Risk = "read_only" | "write" | "destructive";

/** How a person said yes: at a prompt on the terminal, or by a flag that names it. */
export type GrantHow = "terminal" | "flag";

/**
 * That a person allowed a trust subject something (TRU-01). With `scope` and `risk` it is a grant of that scope;
 * without both it is the consent to run at all (TRU-09).
 */
export type Grant = TrustSubject & {
  readonly scope?: string;
  /** The risk that the manifest stated when the scope was granted. */
  readonly risk?: Risk;
  readonly granted_by: string;
  /** RFC 3339, UTC: when the ledger's event occurred. */
  readonly granted_at: string;
  readonly how: GrantHow;
};

/** What a `trust.json` says: the grants of one plugin, for whatever subjects it had. */
export type GrantsFile = { readonly name: string; readonly grants: readonly Grant[] };
