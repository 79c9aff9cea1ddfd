const EXCLUDED: ReadonlySet<string> = new Set([".git", "node_modules", "__pycache__", ".DS_Store"]);

/** Returns whether a name never belongs to an artifact, with all that is below it, wherever it lies (DIG-02). */
export function isExcludedName(name: string): boolean {
  return EXCLUDED.has(name) || name.endsWith(".pyc");
}
