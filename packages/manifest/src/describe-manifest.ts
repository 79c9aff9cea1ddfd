import type { Manifest } from "./manifest.ts";

/** What a plugin is and asks for, without anything that starts it (MAN-14). */
export type PluginDescriptor = Readonly<
  Pick<Manifest, "version" | "description" | "source" | "commands" | "capabilities" | "permissions">
> & {
  /** The plugin's name. */
  readonly id: string;
  readonly events: Manifest["audit"]["events"];
};

/** Returns the descriptor of a manifest; as deeply frozen as what `parseManifest` returned. */
export function describeManifest(manifest: Manifest): PluginDescriptor {
  const { name, version, description, source, commands, capabilities, permissions, audit } = manifest;
  const { events } = audit;
  return Object.freeze({
    id: name,
    version,
    description,
    source,
    commands,
    capabilities,
    permissions,
    events,
  });
}
