import { quoteWord } from "@ooo/lifecycle";
import type { DevelopedRun } from "@ooo/plugin-testing";

/** Returns the run with hints that help here: what would change a block is a scope of the next run, not trust. */
export function withOwnHints(
  run: DevelopedRun,
  directory: string,
  scopes: readonly string[],
  words: readonly string[],
): DevelopedRun {
  const blocked = run.uses.flatMap(({ outcome, name, kind }) =>
    outcome === "blocked" && kind === "scope" && name !== undefined ? [name] : [],
  );
  const missing = [...blocked, ...(run.block?.scope === undefined ? [] : [run.block.scope])];
  const { hint, notices, ...rest } = run;
  const all = [...new Set([...scopes, ...missing])];
  const again = `ooo plugin dev ${quoteWord(directory)} --scope ${all.join(",")} -- ${words.map(quoteWord).join(" ")}`;
  return {
    ...rest,
    ...(isTrustHint(hint) ? { hint: again } : hint === undefined ? {} : { hint }),
    notices: notices.map((notice) => (isTrustHint(notice.hint) ? { ...notice, hint: again } : notice)),
  };
}

function isTrustHint(hint: string | undefined): boolean {
  return hint?.startsWith("ooo plugin trust ") === true;
}
