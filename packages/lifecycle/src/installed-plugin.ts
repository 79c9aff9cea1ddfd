import { findPlugin, type LockedPlugin, type Lockfile } from "@ooo/trust-store";
import { isPluginName } from "@ooo/manifest";
import { LifecycleError } from "./error.ts";

/**
 * Returns the row of an installed plugin. Throws `LifecycleError` with code `LIFECYCLE_NOT_INSTALLED`; `name` is the
 * user's word and is validated before it meets anything (TRU-04).
 */
export function installedPlugin(lockfile: Lockfile, name: string): LockedPlugin {
  const plugin = isPluginName(name) ? findPlugin(lockfile, name) : undefined;
  if (plugin !== undefined) return plugin;
  throw new LifecycleError(
    "LIFECYCLE_NOT_INSTALLED",
    `no plugin named ${JSON.stringify(name)} is installed`,
    {
      hint: "ooo plugin list",
    },
  );
}
