import { met, unmet, type Rule } from "./rule.ts";

/** No label that blocks; labels differ on GitHub in more than case. */
export const labels: Rule = ({ labels: all }, { blocked_labels: blocked = [] }) => {
  if (blocked.length === 0) return undefined;
  const names = new Set(blocked.map((name) => name.toLowerCase()));
  const found = all.filter((name) => names.has(name.toLowerCase()));
  return found.length === 0
    ? met("no label blocks it")
    : unmet(`blocked by the label ${found.join(", ")}`, found);
};
