import { artifactDigest } from "./artifact-digest.ts";
import { cancelled } from "./cancelled.ts";
import { confirmation } from "./confirmation.ts";
import { disabled } from "./disabled.ts";
import type { Facts } from "./facts.ts";
import type { Block, Gate, GateId } from "./gate.ts";
import { policy } from "./policy.ts";
import { requiredPermission } from "./required-permission.ts";

/** INV-01: the gates in the contract's order. */
export const GATES: readonly (readonly [GateId, Gate])[] = [
  ["disabled", disabled],
  ["artifact-digest", artifactDigest],
  ["required-permission", requiredPermission],
  ["cancelled", cancelled],
  ["policy", policy],
  ["confirmation", confirmation],
];

/** Returns the block of the first gate that does not let the invocation pass, or undefined. Pure. */
export function decide(facts: Facts, gates: readonly (readonly [GateId, Gate])[] = GATES): Block | undefined {
  for (const [, gate] of gates) {
    const block = gate(facts);
    if (block !== undefined) return block;
  }
  return undefined;
}
