import type { LockedPlugin } from "@ooo/trust-store";
import { quoteWord } from "./display.ts";

/** Returns the command that brings the recorded bytes of a plugin back: installing them again keeps what they were granted. */
export function mendStoredCopy({ name, repository, commit, source_identity }: LockedPlugin): string {
  const from = `ooo plugin install ${name} --from ${quoteWord(repository ?? source_identity)}`;
  return commit === undefined ? from : `${from} --ref ${commit}`;
}
