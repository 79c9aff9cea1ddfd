import { withHomeLock } from "@ooo/home";
import { fingerprint, loadLockfile, type LockedPlugin, type TrustSubject } from "@ooo/trust-store";
import type { AuditEvent } from "@ooo/audit";
import type { LifecycleContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { compareVersions, type UpdateDiff } from "../plan-update.ts";
import { replaceVersion } from "../replace-version.ts";
import { storedVersion } from "./update.ts";

/** What a rollback did. */
export type RolledBack = {
  readonly plugin: LockedPlugin;
  readonly diff: UpdateDiff;
  /** Scopes that these bytes had before; none of them is in force again (LIF-07). */
  readonly formerScopes: readonly string[];
};

/**
 * Returns a plugin to the version before, from its verified stored copy. The version that was left stays as the previous
 * one. No grant comes back: what it had is listed, to be asked for again.
 *
 * Throws `LifecycleError` with code `LIFECYCLE_NOTHING_BEFORE` or `LIFECYCLE_STORED_COPY`.
 */
export async function rollbackPlugin(context: LifecycleContext, name: string): Promise<RolledBack> {
  return await withHomeLock(
    context.home,
    async () => {
      const lockfile = await loadLockfile(context.home);
      const present = installedPlugin(lockfile, name);
      if (present.previous === undefined) {
        throw new LifecycleError(
          "LIFECYCLE_NOTHING_BEFORE",
          `${name} ${present.version} has no version before it`,
          {
            hint: `ooo plugin update ${name} --to <ref>`,
          },
        );
      }
      const target = await storedVersion(context, present.previous);
      const diff = compareVersions(await storedVersion(context, present), target);
      const { permissions, commands } = target.manifest;
      const next: LockedPlugin = {
        name,
        source_type: present.source_type,
        source_identity: present.source_identity,
        ...(present.repository === undefined ? {} : { repository: present.repository }),
        ...(present.path === undefined ? {} : { path: present.path }),
        ...present.previous,
        installed_at: context.now().toISOString(),
        // Without a source fingerprint the row no longer follows its directory: going back was on purpose.
        stored_fingerprint: fingerprint(context.home.artifact(present.previous.artifact_digest), "stored"),
        commands: commands.map((command) => `${command.namespace} ${command.name}`),
        required_scopes: permissions.filter(({ required }) => required).map(({ scope }) => scope),
        optional_scopes: permissions.filter(({ required }) => !required).map(({ scope }) => scope),
      };
      const formerScopes = await scopesEverGranted(context, name, next);
      const plugin = await replaceVersion(context, lockfile, present, next, "rollback");
      return { plugin, diff, formerScopes };
    },
    { purpose: `rollback ${name}` },
  );
}

async function scopesEverGranted(
  context: LifecycleContext,
  name: string,
  subject: TrustSubject,
): Promise<string[]> {
  const events = await context.ledger.provenEvents({ plugin: name, types: ["plugin.trusted"] });
  const scopes = events
    .map(({ event }) => event as AuditEvent)
    .filter(
      ({ plugin, provenance }) =>
        plugin.source_type === subject.source_type &&
        provenance.source_identity === subject.source_identity &&
        provenance.artifact_digest === subject.artifact_digest,
    )
    .flatMap(({ provenance }) => provenance.scope ?? []);
  return [...new Set(scopes)].sort();
}
