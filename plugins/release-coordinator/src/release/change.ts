/** How far a change raises the version, lowest first. */
export const BUMPS = ["patch", "minor", "major"] as const;

/** How far a change raises the version. */
export type Bump = (typeof BUMPS)[number];

/** Something that the next version brings. */
export type Change = {
  readonly bump: Bump;
  /** Markdown, one line or more; controls are made visible. */
  readonly text: string;
  readonly from: "commit" | "changeset";
  /** The commit, or the changeset's name. */
  readonly id: string;
};

/** Returns the highest of these; undefined for none. */
export function highestBump(bumps: readonly Bump[]): Bump | undefined {
  return BUMPS.findLast((bump) => bumps.includes(bump));
}
