import {
  putPlugin,
  sameSubject,
  writeLockfile,
  type InstalledVersion,
  type LockedPlugin,
  type Lockfile,
} from "@ooo/trust-store";
import { record, type LifecycleContext } from "./context.ts";
import { describeSource } from "./describe-source.ts";
import { projectTrust, takeBack } from "./project-trust.ts";
import { trustInForce } from "./trust-in-force.ts";

/**
 * Puts another version of an installed plugin in place of the present one, which stays for rollback. Neither has a grant
 * afterwards: no grant ever comes back by itself (LIF-07, T105). Call it under the home lock, with the new version's
 * bytes in the store.
 *
 * Killed before the lockfile is written, the present version is in force with all it was granted; killed after it, the new
 * one without any grant, and `settleVersions` is run by the next verb.
 */
export async function replaceVersion(
  context: LifecycleContext,
  lockfile: Lockfile,
  present: LockedPlugin,
  next: LockedPlugin,
  verb: "update" | "rollback",
): Promise<LockedPlugin> {
  const former = await trustInForce(context.ledger, next);
  await record(context, [
    ...takeBack(next, former, verb, "these bytes return, what they were granted does not"),
    {
      event_type: "plugin.updated",
      trust_state: "installed",
      verb,
      plugin: next,
      provenance: { ...describeSource(next), previous_digest: present.artifact_digest },
    },
  ]);
  const plugin = { ...next, previous: versionOf(present) };
  await writeLockfile(context.home, putPlugin(lockfile, plugin));
  await settleVersions(context, plugin, verb);
  return plugin;
}

/**
 * Takes back what the version before the present one still has, and brings the grants file up to date: the last step of an
 * update, and what completes one that was killed. Call it under the home lock.
 */
export async function settleVersions(
  context: LifecycleContext,
  plugin: LockedPlugin,
  verb: "update" | "rollback" | "trust",
): Promise<void> {
  const before = rowBefore(plugin);
  if (before !== undefined && !sameSubject(before, plugin)) {
    const reason = `replaced by ${plugin.artifact_digest}`;
    await record(context, takeBack(before, await trustInForce(context.ledger, before), verb, reason));
  }
  await projectTrust(context, plugin);
}

/**
 * Returns the row of the version before, as far as it is still known; undefined if there is none. It follows no directory:
 * nobody looked at its source since.
 */
export function rowBefore(plugin: LockedPlugin): LockedPlugin | undefined {
  const { name, source_type, source_identity, repository, path, previous } = plugin;
  if (previous === undefined) return undefined;
  const { commands, required_scopes, optional_scopes } = plugin;
  return {
    name,
    source_type,
    source_identity,
    ...(repository === undefined ? {} : { repository }),
    ...(path === undefined ? {} : { path }),
    ...previous,
    commands,
    required_scopes,
    optional_scopes,
  };
}

/** Returns the part of a row that one version of a plugin has for itself. */
function versionOf(row: InstalledVersion): InstalledVersion {
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
