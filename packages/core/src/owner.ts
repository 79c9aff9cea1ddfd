import { SOURCE_TYPES, type SourceType } from "@ooo/audit";
import { CoreError } from "./error.ts";
import type { ProviderScope } from "./provider.ts";

/** Whose state and evidence it is: a name from a source, whatever its bytes (LIF-15). */
export type Owner = {
  readonly name: string;
  readonly source_type: SourceType;
  readonly source_identity: string;
};

/** Returns the owner of an invocation. Throws `CORE_BAD_OWNER` for a source type that does not exist. */
export function ownerOf({ plugin, source_identity }: ProviderScope): Owner {
  const source_type = SOURCE_TYPES.find((type) => type === plugin.source_type);
  if (source_type !== undefined) return { name: plugin.name, source_type, source_identity };
  const got = JSON.stringify(plugin.source_type);
  throw new CoreError(
    "CORE_BAD_OWNER",
    `source type of ${plugin.name} must be one of the contract, got ${got}`,
  );
}

/** Whether two owners are the same. */
export function isSameOwner(a: Owner, b: Owner): boolean {
  return a.name === b.name && a.source_type === b.source_type && a.source_identity === b.source_identity;
}
