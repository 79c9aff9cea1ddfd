import { PluginError } from "@ooo/plugin-sdk";

/** Exit code of a run that a missing scope ended, as everywhere in `ooo`. */
const BLOCKED = 77;

/** Throws `PluginError` without a scope that is optional for the plugin and needed here: nothing is tried. */
export function requireScope(scopes: ReadonlySet<string>, scope: string): void {
  if (scopes.has(scope)) return;
  const hint = `ooo plugin trust release-coordinator --scope ${scope}`;
  throw new PluginError(`this needs the scope ${scope}, which is not granted`, { hint, exitCode: BLOCKED });
}
