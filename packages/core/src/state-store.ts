import type { StateVersion } from "@ooo/protocol";
import type { JsonValue } from "@ooo/strict-json";
import type { Owner } from "./owner.ts";

/** A value that was found, with its version. */
export type StateEntry = { readonly value: JsonValue; readonly version: number };

/** One page of keys, by the bytes of their UTF-8. */
export type StatePage = { readonly keys: readonly StateVersion[]; readonly cursor?: string };

/** Changes that happen together or not at all. */
export type StateChange = {
  /** Versions the keys must have now; 0 means absent. */
  readonly expect?: readonly StateVersion[];
  readonly set?: readonly { readonly key: string; readonly value: JsonValue }[];
  readonly delete?: readonly string[];
};

/** What became of a change. */
export type StateOutcome = {
  readonly committed: boolean;
  /** Keys that were set, in the order given. */
  readonly versions: readonly StateVersion[];
  /** Keys whose version was another, in the order given. */
  readonly conflicts: readonly string[];
  /** Keys that were there and are not any more. */
  readonly deleted: readonly string[];
};

/**
 * Keys and values that belong to a plugin. Nobody sees another owner's. A version is never used twice for one owner,
 * so that a value which was deleted and set again is told apart. `vectors/primitives/` holds what every
 * implementation answers.
 */
export type StateStore = {
  get(owner: Owner, key: string): Promise<StateEntry | undefined>;
  list(owner: Owner, page: { prefix?: string; limit: number; cursor?: string }): Promise<StatePage>;
  /** Throws `ProtocolError`: `INVALID_PARAMS` for a key that is changed twice, `LIMIT_EXCEEDED`. */
  change(owner: Owner, change: StateChange): Promise<StateOutcome>;
  /** LIF-15: deletes everything of an owner. */
  forget(owner: Owner): Promise<void>;
};
