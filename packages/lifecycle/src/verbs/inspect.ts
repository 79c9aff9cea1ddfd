import type { Manifest } from "@ooo/manifest";
import { compareLocalSource, findDisabled, loadLockfile, type LocalSourceState } from "@ooo/trust-store";
import type { LifecycleContext } from "../context.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { examineGrants, examineManifest, examineStoredCopy } from "../plugin-health.ts";
import { trustInForce } from "../trust-in-force.ts";
import { stateOf, type ListedPlugin } from "./list.ts";

/** Everything that is known of one installed plugin. */
export type InspectedPlugin = ListedPlugin & {
  /** Undefined if the stored copy gives none. */
  readonly manifest: Manifest | undefined;
  /** Whether the directory of a local source still gives the installed bytes (DIG-05); `pinned` for git. */
  readonly source: LocalSourceState;
};

/**
 * Returns everything about one plugin, its stored bytes hashed. Changes nothing. Throws `LifecycleError` only if it is not
 * installed.
 */
export async function inspectPlugin(
  { home, ledger }: Pick<LifecycleContext, "home" | "ledger">,
  name: string,
): Promise<InspectedPlugin> {
  const lockfile = await loadLockfile(home);
  const plugin = installedPlugin(lockfile, name);
  const trust = await trustInForce(ledger, plugin);
  const disabled = findDisabled(lockfile, plugin);
  const { manifest, problems: unread } = await examineManifest(home, plugin);
  const problems = [
    ...(await examineStoredCopy(home, plugin, true)),
    ...unread,
    ...(await examineGrants(home, plugin, trust)),
  ];
  const state = stateOf(problems, disabled, trust);
  return { plugin, state, disabled, trust, problems, manifest, source: await compareLocalSource(plugin) };
}
