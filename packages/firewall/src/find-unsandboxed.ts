import { probeIsolation } from "@ooo/sandbox";
import { hostFiles } from "./file-view.ts";
import type { InvocationContext, Notice } from "./invocation.ts";
import type { PreparedParts } from "./prepare-invocation.ts";
import { callerPath } from "./search-path.ts";

/**
 * Returns what the user is told of a run that is not isolated, or undefined for one that is. ENF-07: that is possible only
 * if `config.toml` says `allow_unsandboxed`, and isolation cannot be set up.
 */
export async function findUnsandboxed(
  { artifact, workspace, roots }: PreparedParts,
  { config, env }: InvocationContext,
): Promise<readonly Notice[] | undefined> {
  if (config.sandbox.allow_unsandboxed !== true) return undefined;
  const outside = [artifact.path, roots.oooHome, ...(workspace.root === undefined ? [] : [workspace.root])];
  const searchPath = callerPath(hostFiles, env.PATH, outside).join(":");
  const isolation = await probeIsolation({ searchPath });
  if (isolation.kind === "available") return undefined;
  const { message, hint = "ooo doctor" } = isolation.error;
  return [
    { message: `this run was not isolated, no scope was enforced: ${message}`, hint },
    { message: "allow_unsandboxed in config.toml says so; every event of the run is marked" },
  ];
}
