import type { Handler } from "@ooo/plugin-sdk";
import { openRepository } from "../git/open-repository.ts";
import type { manifest } from "../manifest.ts";
import { planRelease, tagPrefix } from "../release/plan-release.ts";
import { describePlan } from "./describe-plan.ts";

/** `ooo release plan`: proposes, changes nothing. */
export const plan: Handler<typeof manifest, "release plan"> = async ({ args, config, workspace, signal }) => {
  const repository = await openRepository(workspace.directory, signal);
  try {
    const found = await planRelease(repository, { ...args, prefix: tagPrefix(config) });
    return describePlan(found);
  } finally {
    repository.close();
  }
};
