import type { Gate } from "./gate.ts";

/** TRU-05, FPO-01, NAM-03: a disabled plugin does not run, whatever it asks for. */
export const disabled: Gate = ({ plugin, disabled: record }) => {
  if (record === undefined) return undefined;
  return {
    gate: "disabled",
    status: record.isCollision ? "name_collision_with_first_party" : "blocked",
    reason: record.reason === "" ? `${plugin} is disabled` : `${plugin} is disabled: ${record.reason}`,
    hint: record.isCollision ? `ooo plugin remove ${plugin}` : `ooo plugin trust ${plugin}`,
  };
};
