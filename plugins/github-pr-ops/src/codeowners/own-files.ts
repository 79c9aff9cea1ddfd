import { compilePattern } from "./match-pattern.ts";
import type { OwnerRule } from "./parse-code-owners.ts";

/** Files that the same owners look after. */
export type OwnedFiles = { readonly owners: readonly string[]; readonly files: readonly string[] };

/** Returns the files by their owners; those that nobody looks after come with no owners. */
export function ownFiles(rules: readonly OwnerRule[], files: readonly string[]): OwnedFiles[] {
  const groups = new Map<string, { owners: readonly string[]; files: string[] }>();
  const compiled = rules.map(({ pattern, owners }) => ({ matches: compilePattern(pattern), owners }));
  for (const file of files) {
    const { owners } = compiled.findLast(({ matches }) => matches(file)) ?? { owners: [] };
    const key = owners.join(" ").toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { owners, files: [file] });
    else group.files.push(file);
  }
  return [...groups.values()];
}
