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
import { examineGrants, examineManifest, examineStoredCopy, type PluginProblem } from "../plugin-health.ts";
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

/**
 * Returns every installed plugin, sorted by name; a broken one is a row like any other (LIF-06). One query of the ledger serves
 * all; no file of a plugin is opened whose fingerprint still holds. `verify` hashes all stored bytes and
 * holds the lockfile's rows to their manifests. Changes nothing.
 */
export async function listPlugins(
  { home, ledger }: Pick<LifecycleContext, "home" | "ledger">,
  options: { readonly verify?: boolean } = {},
): Promise<ListedPlugin[]> {
  const lockfile = await loadLockfile(home);
  if (lockfile.plugins.length === 0) return [];
  const proven = await ledger.provenEvents({ types: TRUST_EVENTS });
  const events = Map.groupBy(proven.map(({ event }) => event as AuditEvent), ({ plugin }) => plugin.name); // prettier-ignore
  const listed: ListedPlugin[] = [];
  for (const plugin of lockfile.plugins) {
    const trust = foldTrustEvents(events.get(plugin.name) ?? [], plugin);
    const disabled = findDisabled(lockfile, plugin);
    const stored = await examineStoredCopy(home, plugin, options.verify === true);
    const problems = [
      ...stored,
      // A manifest can have become unreadable only with the bytes around it; that the lockfile says what it says is not
      // looked at every time.
      ...(stored.length === 0 && options.verify !== true
        ? []
        : (await examineManifest(home, plugin)).problems),
      ...(await examineGrants(home, plugin, trust)),
    ];
    listed.push({ plugin, state: stateOf(problems, disabled, trust), disabled, trust, problems });
  }
  return listed;
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
