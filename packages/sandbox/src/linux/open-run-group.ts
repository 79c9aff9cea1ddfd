import { basename } from "node:path";
import type { Limits } from "../limits.ts";
import { openResourceGroup } from "../limits/open-resource-group.ts";
import type { ResourceGroup } from "../limits/resource-group.ts";
import { readJournal, writeJournal } from "../state-directory.ts";

/** Makes the control group of a run, if this user may, and writes down that it must be removed. */
export function openRunGroup(runDirectory: string, limits: Limits): ResourceGroup | undefined {
  const group = openResourceGroup(`ooo.${basename(runDirectory)}`, limits);
  if (group !== undefined)
    writeJournal(runDirectory, { ...readJournal(runDirectory), groups: group.directories });
  return group;
}
