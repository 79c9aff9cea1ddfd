import type { CommandOutput } from "@ooo/plugin-sdk";
import { cleanLine } from "../clean-text.ts";
import type { ReleasePlan } from "../release/plan-release.ts";

/** Returns a plan for people and for programs. */
export function describePlan(plan: ReleasePlan): CommandOutput {
  const { head, last, version, why, bump, changes, notes, isPrepared, commits, changesets, remarks } = plan;
  const total = commits.told + commits.silent + commits.unclear;
  const since = last === undefined ? "no version is tagged yet" : `since ${last.tag}`;
  const next = isPrepared
    ? "next: commit it if you have not, then: ooo release tag"
    : "next: ooo release prepare";
  const lines = [
    version === undefined ? `nothing to release: ${why}` : `${version}: ${why}`,
    `${since}: ${count(total, "commit")}, ${count(changesets.length, "changeset")}`,
    ...(version === undefined ? [] : ["", notes, ""]),
    ...remarks.map((remark) => `note: ${cleanLine(remark, 500)}`),
    ...(version === undefined ? [] : [next]),
  ];
  return {
    text: lines.join("\n"),
    data: {
      ...{ version: version ?? null, why, bump: bump ?? null, head: head ?? null, last: last ?? null },
      prepared: isPrepared,
      changes: changes.map(({ bump: raises, text, from, id }) => ({ bump: raises, text, from, id })),
      notes: version === undefined ? null : notes,
      ...{ commits, changesets, remarks },
    },
  };
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;
