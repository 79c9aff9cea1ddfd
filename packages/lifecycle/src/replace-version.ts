import {
  putPlugin,
  projectGrants,
  loadGrants,
  writeGrants,
  writeLockfile,
  type InstalledVersion,
  type LockedPlugin,
  type Lockfile,
} from "@ooo/trust-store";
import { record, type LifecycleContext } from "./context.ts";
import { describeSource } from "./install-offer.ts";
import { trustInForce } from "./trust-in-force.ts";

/**
 * Puts another version of an installed plugin in place of the present one, which stays for rollback. What was granted to
 * the present bytes is taken back: no grant ever comes back by itself (LIF-07, T105). Call it under the home lock, with
 * the new version's bytes in the store.
 */
export async function replaceVersion(
  context: LifecycleContext,
  lockfile: Lockfile,
  present: LockedPlugin,
  next: LockedPlugin,
  verb: "update" | "rollback",
): Promise<LockedPlugin> {
  const trust = await trustInForce(context.ledger, present);
  const taken = trust.trusted
    ? [
        {
          event_type: "plugin.revoked",
          trust_state: "installed",
          verb,
          plugin: present,
          permissions: trust.grants.flatMap(({ scope }) => scope ?? []),
          provenance: { ...describeSource(present), reason: `${verb} to ${next.artifact_digest}` },
        } as const,
      ]
    : [];
  const updated = {
    event_type: "plugin.updated",
    trust_state: "installed",
    verb,
    plugin: next,
    provenance: { ...describeSource(next), previous_digest: present.artifact_digest },
  } as const;
  await record(context, [...taken, updated]);
  const plugin = { ...next, previous: versionOf(present) };
  await writeLockfile(context.home, putPlugin(lockfile, plugin));
  if (trust.trusted) {
    const { grants } = await loadGrants(context.home, present.name);
    await writeGrants(
      context.home,
      present.name,
      projectGrants(grants, await trustInForce(context.ledger, present)),
    );
  }
  return plugin;
}

/** Returns the part of a row that one version of a plugin has for itself. */
export function versionOf(row: InstalledVersion): InstalledVersion {
  const { version, commit, ref, artifact_digest, manifest_digest, signer, installed_at } = row;
  return {
    version,
    ...(commit === undefined ? {} : { commit }),
    ...(ref === undefined ? {} : { ref }),
    artifact_digest,
    manifest_digest,
    ...(signer === undefined ? {} : { signer }),
    installed_at,
  };
}
