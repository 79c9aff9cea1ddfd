import { checkManifest } from "./check-manifest.ts";
import { copyJson } from "./copy-json.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { ManifestError } from "./error.ts";
import validatePlugin from "./generated/validate-plugin.js";
import type { Manifest, ManifestArgument, ManifestCommand, ManifestEvent } from "./manifest.ts";
import { schemaRefusal } from "./schema-refusal.ts";
import { checkVersion } from "./schema-version.ts";

/** What an author may leave out (MAN-02, MAN-07). */
type Written = Omit<Manifest, "description" | "audit" | "commands"> &
  Partial<Pick<Manifest, "description" | "audit">> & { readonly commands: readonly WrittenCommand[] };
type WrittenCommand = Omit<ManifestCommand, "requires_confirmation" | "arguments"> &
  Partial<Pick<ManifestCommand, "requires_confirmation">> & {
    readonly arguments?: readonly WrittenArgument[];
  };
type WrittenArgument = Omit<ManifestArgument, "description"> & Partial<Pick<ManifestArgument, "description">>;

/** MAN-02: the events of a manifest that names none. */
const DEFAULT_EVENTS: readonly ManifestEvent[] = [
  "plugin.invoked",
  "plugin.permission_used",
  "plugin.completed",
  "plugin.failed",
];

/**
 * Returns a manifest, deeply frozen and with its defaults filled in, if the value is one. The value may be anything; it is
 * copied before it is judged, and left as it is. `path` names the file in errors. Throws only `ManifestError`.
 */
export function parseManifest(value: unknown, options: { readonly path?: string } = {}): Manifest {
  const { path } = options;
  const document = copyJson(value, "MANIFEST", path);
  checkVersion(document, "MANIFEST", path);
  if (!validatePlugin(document)) {
    throw new ManifestError("MANIFEST_SCHEMA", { ...schemaRefusal(document, validatePlugin.errors), path });
  }
  const manifest = withDefaults(document as Written);
  checkManifest(manifest, path);
  return deepFreeze(manifest); // MAN-14
}

function withDefaults(written: Written): Manifest {
  return {
    ...written,
    description: written.description ?? "",
    commands: written.commands.map((command) => ({
      ...command,
      requires_confirmation: command.requires_confirmation ?? false,
      arguments: (command.arguments ?? []).map((argument) => ({
        ...argument,
        description: argument.description ?? "",
      })),
    })),
    audit: written.audit ?? { events: [...DEFAULT_EVENTS] },
  };
}
