import { cleanLine } from "../clean-text.ts";
import type { Commit } from "../git/read-history.ts";
import { LIMITS } from "../limits.ts";
import type { Bump, Change } from "./change.ts";

const HEADER = /^([A-Za-z][\w-]{0,31})(?:\(([^()\n]{1,64})\))?(!)?: +(\S.*)$/;
const BREAKING = /^BREAKING[ -]CHANGE(?:: | #)/m;
const BUMP_OF: Readonly<Record<string, Bump>> = {
  feat: "minor",
  fix: "patch",
  perf: "patch",
  revert: "patch",
};

/**
 * Returns what a commit's message announces by https://www.conventionalcommits.org/en/v1.0.0/: a change, "silent" for one
 * that users do not see (`chore:`, `docs:`), undefined if it does not follow the convention.
 */
export function readCommitMessage({ id, message }: Commit): Change | "silent" | undefined {
  const [header = "", ...rest] = message.slice(0, LIMITS.maxMessage).split("\n");
  const [, type = "", scope, mark, subject = ""] = HEADER.exec(header.trim()) ?? [];
  if (type === "") return undefined;
  const isBreaking = mark !== undefined || BREAKING.test(rest.join("\n"));
  const bump = isBreaking ? "major" : BUMP_OF[type.toLowerCase()];
  if (bump === undefined) return "silent";
  const text = `${scope === undefined ? "" : `**${asMarkdown(scope)}:** `}${asMarkdown(subject)}`;
  return { bump, text: `${text} (${id.slice(0, 7)})`, from: "commit", id };
}

/** A message is plain text: in Markdown its `<` would open HTML, but for code. */
function asMarkdown(text: string): string {
  return cleanLine(text, LIMITS.maxLine)
    .split("`")
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("<", "\\<")))
    .join("`");
}
