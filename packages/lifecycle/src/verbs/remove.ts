import { rmSync } from "node:fs";
import { withHomeLock } from "@ooo/home";
import {
  loadLockfile,
  removePlugin as withoutPlugin,
  writeLockfile,
  type InstallSubject,
  type LockedPlugin,
  type Lockfile,
} from "@ooo/trust-store";
import { collectGarbage } from "../content-store.ts";
import { record, type LifecycleContext } from "../context.ts";
import { describeSource } from "../install-offer.ts";
import { installedPlugin } from "../installed-plugin.ts";

/** How to remove a plugin. */
export type RemoveOptions = {
  /** Deletes the plugin's state, which belongs to its name and source (LIF-15); left out with `--keep-state`. */
  readonly forgetState?: (subject: InstallSubject) => void | Promise<void>;
};

/**
 * Removes a plugin: its row, every grant of its name and source for every digest ever (TRU-06), its disable record, its
 * bytes where nothing else refers to them. Plugins from the same repository keep theirs. Returns the row that was.
 */
export async function removePlugin(
  context: LifecycleContext,
  name: string,
  options: RemoveOptions = {},
): Promise<LockedPlugin> {
  return await withHomeLock(
    context.home,
    async () => {
      const lockfile = await loadLockfile(context.home);
      const plugin = installedPlugin(lockfile, name);
      await record(context, [
        {
          event_type: "plugin.removed",
          trust_state: "discovered",
          verb: "remove",
          plugin,
          provenance: describeSource(plugin),
        },
      ]);
      await options.forgetState?.(plugin);
      rmSync(context.home.plugin(name), { recursive: true, force: true });
      // The row goes last: a removal that was cut short can be run again.
      const after = withoutPlugin(lockfile, plugin);
      await writeLockfile(context.home, after);
      collectGarbage(context.home, referencedDigests(after));
      return plugin;
    },
    { purpose: `remove ${name}` },
  );
}

/** Returns every digest that a lockfile refers to, those for rollback too. */
export function referencedDigests(lockfile: Lockfile): string[] {
  return lockfile.plugins.flatMap(({ artifact_digest, previous }) =>
    previous === undefined ? [artifact_digest] : [artifact_digest, previous.artifact_digest],
  );
}
