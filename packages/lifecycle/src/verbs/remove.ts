import { rmSync } from "node:fs";
import {
  removePlugin as withoutPlugin,
  writeLockfile,
  type InstallSubject,
  type LockedPlugin,
} from "@ooo/trust-store";
import { changeHome } from "../change-home.ts";
import { record, type LifecycleContext } from "../context.ts";
import { describeSource } from "../describe-source.ts";
import { LifecycleError } from "../error.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { keepGrants } from "../project-trust.ts";

/** How to remove a plugin. */
export type RemoveOptions = {
  /** Deletes the plugin's state, which belongs to its name and source (LIF-15); left out with `--keep-state`. */
  readonly forgetState?: (subject: InstallSubject) => void | Promise<void>;
};

/**
 * Removes a plugin: its row, every grant of its name and source for every digest ever (TRU-06), its disable record, its
 * bytes where nothing else refers to them. Plugins from the same repository keep theirs. Returns the row that was.
 *
 * Killed on the way, the plugin is listed and cannot run; removing it again completes it.
 */
export async function removePlugin(
  context: LifecycleContext,
  name: string,
  options: RemoveOptions = {},
): Promise<LockedPlugin> {
  return await changeHome(context.home, `remove ${name}`, async (lockfile) => {
    const plugin = installedPlugin(lockfile, name);
    await keepGrants(context.home, plugin, []);
    await record(context, [
      {
        event_type: "plugin.removed",
        trust_state: "discovered",
        verb: "remove",
        plugin,
        provenance: describeSource(plugin),
      },
    ]);
    const { source_type, source_identity } = plugin;
    await options.forgetState?.({ name, source_type, source_identity });
    removeDirectory(context.home.plugin(name));
    // The row goes last: as long as something is left, there is a name to remove it by.
    await writeLockfile(context.home, withoutPlugin(lockfile, plugin));
    return plugin;
  });
}

function removeDirectory(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (cause) {
    throw new LifecycleError("LIFECYCLE_REMOVE", `cannot remove ${path}`, { path, cause });
  }
}
