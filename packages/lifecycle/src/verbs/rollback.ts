import type { AuditEvent } from "@ooo/audit";
import { fingerprint, loadLockfile, type LockedPlugin, type Lockfile } from "@ooo/trust-store";
import { changeHome } from "../change-home.ts";
import type { LifecycleContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { installedPlugin } from "../installed-plugin.ts";
import type { UpdateDiff } from "../plan-update.ts";
import { checkNames } from "../plan-install.ts";
import { replaceVersion, rowBefore } from "../replace-version.ts";
import { declaredNames } from "../stage-offer.ts";
import { diffFromPresent, storedVersion } from "../stored-version.ts";

/** What a rollback did. */
export type RolledBack = {
  readonly plugin: LockedPlugin;
  /** The version that was left. */
  readonly left: string;
  /** Undefined if the stored copy of the version that was left cannot be read. */
  readonly diff: UpdateDiff | undefined;
  /** Scopes that these bytes had before and still declare; none of them is in force again (LIF-07). */
  readonly formerScopes: readonly string[];
};

/**
 * Returns a plugin to the version before, from its verified stored copy. The version that was left stays as the previous
 * one. No grant comes back: what it had is listed, to be asked for again. The plugin's row follows no directory from then
 * on, until it is updated.
 *
 * Throws `LifecycleError` with code `LIFECYCLE_NOTHING_BEFORE` or `LIFECYCLE_STORED_COPY`.
 */
export async function rollbackPlugin(context: LifecycleContext, name: string): Promise<RolledBack> {
  return await changeHome(context.home, `rollback ${name}`, async (lockfile) => {
    const { present, ...back } = await findWayBack(context, lockfile, name);
    const plugin = await replaceVersion(context, lockfile, present, back.plugin, "rollback");
    return { ...back, plugin };
  });
}

/** Returns what `rollbackPlugin` would do, or throws what it would throw; changes nothing. */
export async function rehearseRollback(context: WayBackContext, name: string): Promise<RolledBack> {
  const { plugin, left, diff, formerScopes } = await findWayBack(
    context,
    await loadLockfile(context.home),
    name,
  );
  return { plugin, left, diff, formerScopes };
}

type WayBackContext = Pick<LifecycleContext, "home" | "ledger" | "firstParty" | "now">;

async function findWayBack(
  context: WayBackContext,
  lockfile: Lockfile,
  name: string,
): Promise<RolledBack & { readonly present: LockedPlugin }> {
  const present = installedPlugin(lockfile, name);
  const before = rowBefore(present);
  if (before === undefined) {
    throw new LifecycleError(
      "LIFECYCLE_NOTHING_BEFORE",
      `${name} ${present.version} has no version before it`,
      present.source_type === "plugin_home" ? { hint: `ooo plugin update ${name} --to <ref>` } : {},
    );
  }
  const target = await storedVersion(context.home, before);
  checkNames(lockfile, { ...before, ...declaredNames(target.manifest) }, context.firstParty);
  const diff = await diffFromPresent(context.home, present, target);
  // Without a source fingerprint the row no longer follows its directory: going back was on purpose.
  const plugin: LockedPlugin = {
    ...before,
    installed_at: context.now().toISOString(),
    stored_fingerprint: fingerprint(context.home.artifact(before.artifact_digest), "stored"),
    ...declaredNames(target.manifest),
  };
  const declared = new Set([...plugin.required_scopes, ...plugin.optional_scopes]);
  const formerScopes = (await scopesEverGranted(context, plugin)).filter((scope) => declared.has(scope));
  return { present, plugin, left: present.version, diff, formerScopes };
}

async function scopesEverGranted(
  { ledger }: Pick<LifecycleContext, "ledger">,
  subject: LockedPlugin,
): Promise<string[]> {
  const events = await ledger.provenEvents({ plugin: subject.name, types: ["plugin.trusted"] });
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
