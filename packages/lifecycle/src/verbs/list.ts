import type { AuditEvent } from "@ooo/audit";
import {
  findDisabled,
  foldTrustEvents,
  loadLockfile,
  type DisableRecord,
  type FoldedTrust,
  type LockedPlugin,
} from "@ooo/trust-store";
import type { LifecycleContext } from "../context.ts";
import { examinePlugin, type PluginProblem } from "../plugin-health.ts";
import { TRUST_EVENTS } from "../trust-in-force.ts";

/** One installed plugin, as `list` shows it. */
export type ListedPlugin = {
  readonly plugin: LockedPlugin;
  /** `broken` hides nothing: the problems say which part. */
  readonly state: "trusted" | "installed" | "disabled" | "broken";
  readonly disabled: DisableRecord | undefined;
  /** Only what counts for exactly these bytes (LIF-06). */
  readonly trust: FoldedTrust;
  readonly problems: readonly PluginProblem[];
};

/** Returns every installed plugin, sorted by name; a broken one is a row like any other (LIF-06). */
export async function listPlugins(
  context: LifecycleContext,
  options: { readonly verify?: boolean } = {},
): Promise<ListedPlugin[]> {
  const lockfile = await loadLockfile(context.home);
  const events = new Map<string, AuditEvent[]>();
  for (const { event } of await context.ledger.provenEvents({ types: TRUST_EVENTS })) {
    const list = events.get(event.plugin.name);
    if (list === undefined) events.set(event.plugin.name, [event as AuditEvent]);
    else list.push(event as AuditEvent);
  }
  return await Promise.all(
    lockfile.plugins.map(async (plugin): Promise<ListedPlugin> => {
      const trust = foldTrustEvents(events.get(plugin.name) ?? [], plugin);
      const disabled = findDisabled(lockfile, plugin);
      const { problems } = await examinePlugin(context.home, plugin, trust, options.verify === true);
      return { plugin, state: stateOf(problems, disabled, trust), disabled, trust, problems };
    }),
  );
}

/** Returns the one word for a plugin. */
export function stateOf(
  problems: readonly PluginProblem[],
  disabled: DisableRecord | undefined,
  trust: FoldedTrust,
): ListedPlugin["state"] {
  if (problems.length > 0) return "broken";
  if (disabled !== undefined || trust.disabled) return "disabled";
  return trust.trusted ? "trusted" : "installed";
}
