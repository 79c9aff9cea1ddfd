import type { ManifestCommand, Risk } from "@ooo/manifest";

/** A required scope of a run that is not granted, or does not exist. */
export type MissingScope = { readonly scope: string; readonly risk: Risk };

/**
 * How a confirmation was answered; `not-asked` where nobody could be asked, `outdated` if what was shown in the question
 * was another by the time of the answer.
 */
export type Confirmation = "yes" | "declined" | "outdated" | "not-asked" | "flag-yes" | "flag-confirm";

/** Everything the gates judge by, as it was found; nothing in it is a promise of the plugin. */
export type Facts = {
  readonly plugin: string;
  readonly command: Pick<ManifestCommand, "namespace" | "name" | "risk" | "requires_confirmation">;
  readonly isFirstParty: boolean;
  /** A disable record, a first-party override, or a name that a first-party program took. */
  readonly disabled?: { readonly reason: string; readonly isCollision: boolean };
  /** DIG-05: why the stored bytes, or the local source, are not those that were trusted. */
  readonly drift?: { readonly reason: string; readonly hint?: string };
  /** TRU-07, TRU-09: whether a proven event of this subject says that it is trusted. */
  readonly isTrusted: boolean;
  /** Why no grant counts although there are some: without a ledger, or with grants that it does not prove. */
  readonly untrustedReason?: string;
  readonly missing: readonly MissingScope[];
  readonly isCancelled: boolean;
  /** What the user's policy refuses. */
  readonly policy?: { readonly reason: string; readonly hint?: string };
  readonly confirmation: Confirmation;
};
