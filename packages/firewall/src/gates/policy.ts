import type { Gate } from "./gate.ts";

/** Step 6: the user's own policy can refuse what a grant allows, never allow what is not granted. */
export const policy: Gate = ({ policy: refusal }) => {
  if (refusal === undefined) return undefined;
  return {
    gate: "policy",
    status: "blocked",
    reason: refusal.reason,
    ...(refusal.hint === undefined ? {} : { hint: refusal.hint }),
  };
};
