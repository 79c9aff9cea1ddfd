import { LifecycleError } from "../error.ts";

/** What a commit object says about itself: attacker-controlled, but for the id of its tree. */
export type Commit = {
  readonly tree: string;
  /** When the committer says it was made: RFC 3339, UTC. */
  readonly committedAt: string;
};

/** Returns the tree and the time of a commit object. Throws `LIFECYCLE_GIT_OBJECT` if it has none. */
export function parseCommit(content: Buffer): Commit {
  const header = content.toString("latin1").split("\n\n", 1)[0] ?? "";
  const tree = /^tree ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(header)?.[1];
  const seconds = /^committer .* ([0-9]{1,12}) [+-][0-9]{1,6}$/m.exec(header)?.[1];
  if (tree === undefined || !header.startsWith("tree ")) {
    throw new LifecycleError("LIFECYCLE_GIT_OBJECT", "the commit names no tree");
  }
  const committed = new Date(Number(seconds ?? Number.NaN) * 1000);
  if (Number.isNaN(committed.getTime()) || committed.getUTCFullYear() > 9999) {
    throw new LifecycleError("LIFECYCLE_GIT_OBJECT", "the commit has no time that can be");
  }
  return { tree, committedAt: committed.toISOString().replace(".000Z", "Z") };
}
