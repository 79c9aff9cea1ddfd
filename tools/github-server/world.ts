import { PULL_STATES, READY } from "./pull-states.ts";
import { commitId, type PullState } from "./pull-state.ts";

/** A pull request as it is now: pushes and merges change it. */
export type Pull = Required<Omit<PullState, "limited">> & {
  readonly limited: PullState["limited"];
  readonly head: string;
  /** The commit that stale reviews are of. */
  readonly previousHead: string;
  readonly mergedAs: string | null;
};

/** What one server knows. */
export type World = {
  readonly url: string;
  pull(number: number): Pull | undefined;
  /** The pull request with this head commit. */
  pullAt(head: string): Pull | undefined;
  change(number: number, change: Partial<Pull>): Pull;
};

/** Tokens that the server knows; anything else is answered 401. */
export const TOKENS = {
  /** May do everything. */
  write: "ghp_local0write0token0000000000000000000",
  /** May read, and is answered 403 where it tries to write. */
  read: "ghp_local0read0token00000000000000000000",
} as const;

/** Returns the world as it is at the start. */
export function openWorld(url: string): World {
  const pulls = new Map(PULL_STATES.map((state) => [state.number, toPull(state)]));
  return {
    url,
    pull: (number) => pulls.get(number),
    pullAt: (head) => [...pulls.values()].find((pull) => pull.head === head),
    change(number, change) {
      const pull = pulls.get(number);
      if (pull === undefined) throw new Error(`there is no pull request ${String(number)}`);
      const changed = { ...pull, ...change };
      pulls.set(number, changed);
      return changed;
    },
  };
}

function toPull(state: PullState): Pull {
  return {
    ...{
      isDraft: false,
      base: "main",
      state: "open",
      isMerged: false,
      requested: {},
      isPushedBeforeMerge: false,
    },
    ...{ ...READY, limited: undefined, title: `A pull request: ${state.name}` },
    ...state,
    head: commitId(`head of ${state.name}`),
    previousHead: commitId(`before the head of ${state.name}`),
    mergedAs: state.isMerged === true ? commitId(`merge of ${state.name}`) : null,
  };
}
