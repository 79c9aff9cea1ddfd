/** Words of `ooo` that no plugin may take, also those that have no command yet (NAM-04). */
export const RESERVED_NAMES: readonly string[] = [
  "add",
  "audit",
  "auto",
  "catalog",
  "complete",
  "completion",
  "config",
  "doctor",
  "evaluate",
  "help",
  "interview",
  "mcp",
  "plugin",
  "pm",
  "ralph",
  "resume",
  "review",
  "run",
  "scopes",
  "seed",
  "status",
  "version",
  "why",
];

/** Who holds a name of the one lookup space (NAM-02). */
export type Occupant = {
  readonly name: string;
  readonly kind: "reserved" | "first_party" | "plugin_name" | "namespace";
  /** The plugin that holds it, for the last two kinds. */
  readonly plugin?: string;
};

/** What a plugin puts into the lookup space. */
export type NameHolder = { readonly name: string; readonly namespaces: readonly string[] };

/**
 * Returns who already holds one of the names that a plugin would take, or undefined if all are free; compared without
 * regard to case (NAM-02). A plugin's own namespace may equal its own name.
 */
export function findOccupant(
  wanted: NameHolder,
  installed: readonly NameHolder[],
  firstParty: readonly string[],
): Occupant | undefined {
  const taken = new Map<string, Occupant>();
  const take = (occupant: Occupant): void => void taken.set(occupant.name.toLowerCase(), occupant);
  for (const { name, namespaces } of installed) {
    if (name === wanted.name) continue;
    for (const namespace of namespaces) take({ name: namespace, kind: "namespace", plugin: name });
    take({ name, kind: "plugin_name", plugin: name });
  }
  for (const name of firstParty) take({ name, kind: "first_party" });
  for (const name of RESERVED_NAMES) take({ name, kind: "reserved" });
  for (const name of [wanted.name, ...wanted.namespaces]) {
    const occupant = taken.get(name.toLowerCase());
    if (occupant !== undefined) return occupant;
  }
  return undefined;
}
