import { count, met, unmet, type Rule } from "./rule.ts";

/** Not more than somebody can review. */
export const size: Rule = ({ additions, deletions, changedFiles }, policy) => {
  const { max_changed_lines: maxLines, max_changed_files: maxFiles } = policy;
  if (maxLines === undefined && maxFiles === undefined) return undefined;
  const lines = additions + deletions;
  const found = `${count(lines, "line")} in ${count(changedFiles, "file")}`;
  const tooMuch = [
    ...(maxLines !== undefined && lines > maxLines ? [`at most ${count(maxLines, "line")}`] : []),
    ...(maxFiles !== undefined && changedFiles > maxFiles ? [`at most ${count(maxFiles, "file")}`] : []),
  ];
  return tooMuch.length === 0 ? met(found) : unmet(`${found}; allowed are ${tooMuch.join(", ")}`, tooMuch);
};
