import type { OwnedFiles } from "../codeowners/own-files.ts";
import { isTeam, isUser } from "../codeowners/parse-code-owners.ts";
import type { Ownership, PullFacts } from "../facts.ts";
import type { Policy } from "../policy/policy.ts";
import { isApproval } from "./approvals.ts";
import { count, ifKnown, met, notKnown, unmet, type Rule } from "./rule.ts";

/** An owner of each changed file approves. A file that nobody looks after asks nobody. */
export const codeOwners: Rule = (facts, policy) => {
  if (policy.code_owners_approve !== true) return undefined;
  return ifKnown(facts.ownership, "code owners", (ownership) => {
    if (ownership.file === undefined) return met("the repository has no CODEOWNERS file");
    return ifKnown(facts.reviews, "reviews", () => judge(ownership, facts, policy));
  });
};

function judge(ownership: Ownership, facts: PullFacts, policy: Policy): ReturnType<Rule> {
  const approvers = approversOf(facts, policy);
  const owned = ownership.groups.filter(({ owners }) => owners.length > 0);
  const open = owned.filter((group) => coverage(group, ownership, approvers) !== "covered");
  const evidence = owned.map((group) => {
    const word = { covered: "approved", uncovered: "nobody approved", unknown: "not known" };
    return `${group.owners.join(" ")} (${filesOf(group)}): ${word[coverage(group, ownership, approvers)]}`;
  });
  const unknownTeams = [...ownership.teams].flatMap(([team, members]) =>
    members.isKnown ? [] : [`${team}: ${members.why}`],
  );
  if (open.length === 0) {
    const free = ownership.groups.length > owned.length ? "; some files have no owner" : "";
    return met(`an owner of each file approves${free}`, evidence);
  }
  if (open.some((group) => coverage(group, ownership, approvers) === "uncovered")) {
    const owners = open.map((group) => group.owners.join(" or "));
    return unmet(`no approval yet from ${owners.join("; ")}`, evidence);
  }
  return notKnown("whether owners approve depends on members that are not known", [
    ...evidence,
    ...unknownTeams,
  ]);
}

function approversOf({ reviews }: PullFacts, policy: Policy): ReadonlySet<string> {
  const all = reviews.isKnown ? reviews.value : [];
  return new Set(all.filter((each) => isApproval(each, policy)).map(({ user }) => user.toLowerCase()));
}

function coverage(
  { owners }: OwnedFiles,
  { teams }: Ownership,
  approvers: ReadonlySet<string>,
): "covered" | "uncovered" | "unknown" {
  let result: "uncovered" | "unknown" = "uncovered";
  for (const owner of owners.map((each) => each.toLowerCase())) {
    if (isUser(owner) && approvers.has(owner.slice(1))) return "covered";
    if (isUser(owner)) continue;
    const members = isTeam(owner) ? teams.get(owner) : undefined;
    // Whose address it is, GitHub does not say.
    if (members?.isKnown !== true) result = approvers.size > 0 ? "unknown" : result;
    else if ([...approvers].some((user) => members.value.has(user))) return "covered";
  }
  return result;
}

const filesOf = ({ files }: OwnedFiles): string =>
  files.length <= 3
    ? files.join(", ")
    : `${files.slice(0, 3).join(", ")} and ${count(files.length - 3, "other file")}`;
