import type { ArtifactEntry } from "./artifact-entry.ts";

/** How one entry differs between two artifacts. */
export type ArtifactChange = {
  readonly path: Buffer;
  /** `mode`: the content is the same, the execute bit is not. A file that became a link is `changed`. */
  readonly change: "added" | "removed" | "changed" | "mode";
  readonly before?: ArtifactEntry;
  readonly after?: ArtifactEntry;
};

/** Returns what differs between two artifacts' entries, sorted by the bytes of the paths. */
export function compareArtifacts(
  before: readonly ArtifactEntry[],
  after: readonly ArtifactEntry[],
): ArtifactChange[] {
  const old = new Map(before.map((entry) => [entry.path.toString("latin1"), entry]));
  const changes: ArtifactChange[] = [];
  for (const entry of after) {
    const key = entry.path.toString("latin1");
    const was = old.get(key);
    old.delete(key);
    if (was === undefined) changes.push({ path: entry.path, change: "added", after: entry });
    else if (was.sha256 !== entry.sha256 || (was.mode === "0777") !== (entry.mode === "0777")) {
      changes.push({ path: entry.path, change: "changed", before: was, after: entry });
    } else if (was.mode !== entry.mode) {
      changes.push({ path: entry.path, change: "mode", before: was, after: entry });
    }
  }
  for (const entry of old.values()) changes.push({ path: entry.path, change: "removed", before: entry });
  return changes.sort((a, b) => a.path.compare(b.path));
}
