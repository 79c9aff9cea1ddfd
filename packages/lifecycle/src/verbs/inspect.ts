import type { Manifest } from "@ooo/manifest";
import { findDisabled, loadLockfile, readArtifact } from "@ooo/trust-store";
import type { LifecycleContext } from "../context.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { examinePlugin } from "../plugin-health.ts";
import { trustInForce } from "../trust-in-force.ts";
import { stateOf, type ListedPlugin } from "./list.ts";

/** Everything that is known of one installed plugin. */
export type InspectedPlugin = ListedPlugin & {
  readonly manifest: Manifest | undefined;
  /** For a local source: whether its directory still gives the installed bytes; `missing` if it gives none. */
  readonly source: "same" | "changed" | "missing" | "pinned" | undefined;
};

/** Returns everything about one plugin, its stored bytes hashed. Throws `LifecycleError` only if it is not installed. */
export async function inspectPlugin(context: LifecycleContext, name: string): Promise<InspectedPlugin> {
  const lockfile = await loadLockfile(context.home);
  const plugin = installedPlugin(lockfile, name);
  const trust = await trustInForce(context.ledger, plugin);
  const disabled = findDisabled(lockfile, plugin);
  const { manifest, problems } = await examinePlugin(context.home, plugin, trust, true);
  const state = stateOf(problems, disabled, trust);
  return { plugin, state, disabled, trust, problems, manifest, source: await compareSource(plugin) };
}

async function compareSource(plugin: ListedPlugin["plugin"]): Promise<InspectedPlugin["source"]> {
  if (plugin.source_type !== "local_path") return undefined;
  if (plugin.source_fingerprint === undefined) return "pinned";
  try {
    return (await readArtifact(plugin.source_identity)).digest === plugin.artifact_digest
      ? "same"
      : "changed";
  } catch {
    return "missing"; // a source that gives no artifact, for whatever reason
  }
}
