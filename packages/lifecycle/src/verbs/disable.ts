import { withHomeLock } from "@ooo/home";
import {
  disablePlugin as withDisabled,
  loadGrants,
  loadLockfile,
  sameInstall,
  writeGrants,
  writeLockfile,
  type LockedPlugin,
} from "@ooo/trust-store";
import { record, type LifecycleContext } from "../context.ts";
import { describeSource } from "../install-offer.ts";
import { installedPlugin } from "../installed-plugin.ts";

/** Why a plugin was disabled, when nobody said. */
const BY_USER = "disabled by the user";

/**
 * Disables a plugin, whatever its bytes, until it is trusted again, and takes all its grants (TRU-05). Returns its row.
 */
export async function disablePlugin(
  context: LifecycleContext,
  name: string,
  reason: string = BY_USER,
): Promise<LockedPlugin> {
  return await withHomeLock(
    context.home,
    async () => {
      const lockfile = await loadLockfile(context.home);
      const plugin = installedPlugin(lockfile, name);
      await record(context, [
        {
          event_type: "plugin.disabled",
          trust_state: "disabled",
          verb: "disable",
          plugin,
          provenance: { ...describeSource(plugin), reason },
        },
      ]);
      const { source_type, source_identity } = plugin;
      const disabled_at = context.now().toISOString();
      await writeLockfile(
        context.home,
        withDisabled(lockfile, { name, source_type, source_identity, reason, disabled_at }),
      );
      await wipeGrants(context, plugin);
      return plugin;
    },
    { purpose: `disable ${name}` },
  );
}

/** Removes every grant of a name and source from the grants file, for every digest. Call it under the home lock. */
export async function wipeGrants(context: LifecycleContext, plugin: LockedPlugin): Promise<void> {
  const { grants } = await loadGrants(context.home, plugin.name);
  const others = grants.filter((grant) => !sameInstall({ ...grant, name: plugin.name }, plugin));
  if (others.length !== grants.length) await writeGrants(context.home, plugin.name, others);
}
