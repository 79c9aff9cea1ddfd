import type { Risk } from "@ooo/manifest";
import type { Facts } from "./facts.ts";

/** The gates, in the order in which they are asked (INV-01). */
export type GateId =
  "disabled" | "artifact-digest" | "required-permission" | "cancelled" | "policy" | "confirmation";

/** The exact status that a block is recorded with (AUD-03). */
export type BlockStatus =
  "blocked" | "trust_subject_changed" | "name_collision_with_first_party" | "cancelled";

/** Why an invocation does not start. A value, never an error. */
export type Block = {
  readonly gate: GateId;
  readonly status: BlockStatus;
  /** What is the matter: lower case, one sentence without a full stop. */
  readonly reason: string;
  readonly scope?: string;
  readonly risk?: Risk;
  /** The exact command that would change it. */
  readonly hint?: string;
};

/** One gate: returns a block, or undefined to let the invocation pass. Pure. */
export type Gate = (facts: Facts) => Block | undefined;
