import { record, type LifecycleContext } from "../context.ts";
import type { Acquired } from "../acquired.ts";

/**
 * Records that the plugins of a source were seen, before they are shown: one `plugin.discovered` each. Changes nothing
 * else (LIF-01).
 */
export async function recordDiscovery(
  context: LifecycleContext,
  acquired: Acquired,
  verb: "discover" | "add",
): Promise<void> {
  await record(
    context,
    acquired.offering.offers.map(({ manifest, manifestDigest }) => ({
      event_type: "plugin.discovered",
      trust_state: "discovered",
      verb,
      plugin: { name: manifest.name, version: manifest.version, source_type: acquired.sourceType },
      provenance: {
        source_identity: acquired.identity,
        manifest_digest: manifestDigest,
        ...(acquired.sourceType === "plugin_home" ? { commit: acquired.commit } : {}),
      },
    })),
  );
}
