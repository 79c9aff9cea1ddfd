import type { Gate } from "./gate.ts";

/** DIG-05: only the bytes that were trusted run; everything else fails closed, with what changed. */
export const artifactDigest: Gate = ({ plugin, drift }) => {
  if (drift === undefined) return undefined;
  return {
    gate: "artifact-digest",
    status: "trust_subject_changed",
    reason: drift.reason,
    hint: drift.hint ?? `ooo plugin inspect ${plugin}`,
  };
};
