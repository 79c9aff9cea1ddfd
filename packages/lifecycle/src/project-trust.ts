import { existsSync } from "node:fs";
import type { Home } from "@ooo/home";
import { writeGrants, type FoldedTrust, type LockedPlugin } from "@ooo/trust-store";
import type { LifecycleContext, LifecycleEvent } from "./context.ts";
import { describeSource } from "./describe-source.ts";
import { trustInForce } from "./trust-in-force.ts";

/**
 * Writes the grants file of a plugin anew from what the ledger says, and returns that. Whatever stood in the file, broken or
 * forged, counts for nothing (TRU-07). Call it under the home lock, after grants were recorded.
 */
export async function projectTrust(
  { home, ledger }: Pick<LifecycleContext, "home" | "ledger">,
  plugin: LockedPlugin,
): Promise<FoldedTrust> {
  const trust = await trustInForce(ledger, plugin);
  await keepGrants(home, plugin, trust.grants);
  return trust;
}

/**
 * Writes the grants file of a plugin with nothing but these grants. Call it under the home lock, before the others are taken
 * back in the ledger: killed in between, the file has fewer grants than count, which is completed. One with more would be
 * what a forger writes (T104).
 */
export async function keepGrants(
  home: Home,
  { name }: Pick<LockedPlugin, "name">,
  grants: FoldedTrust["grants"],
): Promise<void> {
  if (grants.length > 0 || existsSync(home.grants(name))) await writeGrants(home, name, grants);
}

/** Returns the events that take back all that a subject has: none if it has nothing. */
export function takeBack(
  plugin: LockedPlugin,
  trust: FoldedTrust,
  verb: LifecycleEvent["verb"],
  reason: string,
): LifecycleEvent[] {
  if (!trust.trusted) return [];
  return [
    {
      event_type: "plugin.revoked",
      trust_state: "installed",
      verb,
      plugin,
      permissions: trust.grants.flatMap(({ scope }) => scope ?? []),
      // Without a scope it takes the consent too, for this digest.
      provenance: { ...describeSource(plugin), reason },
    },
  ];
}
