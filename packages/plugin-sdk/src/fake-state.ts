import { ProtocolError, type RequestHandlers, type StateVersion } from "@ooo/protocol";
import type { JsonValue } from "@ooo/strict-json";

/** Values by key, each with its version. */
export type FakeState = Map<string, { readonly value: JsonValue; readonly version: number }>;

/** Returns handlers for `state.*` over a map; they answer as `vectors/primitives/` has it. */
export function fakeStateHandlers(state: FakeState): RequestHandlers {
  let version = Math.max(0, ...[...state.values()].map((entry) => entry.version));
  const set = (key: string, value: JsonValue): StateVersion => {
    version += 1;
    state.set(key, { value, version });
    return { key, version };
  };
  return {
    "state.get": ({ key }) => {
      const entry = state.get(key);
      return entry === undefined ? { found: false } : { found: true, ...entry };
    },
    "state.set": ({ key, value }) => ({ version: set(key, value).version }),
    "state.delete": ({ key }) => ({ deleted: state.delete(key) }),
    "state.list": ({ prefix = "", limit = 100, cursor }) => {
      const keys = [...state]
        .map(([key, entry]) => ({ key, version: entry.version }))
        .filter(({ key }) => key.startsWith(prefix) && (cursor === undefined || compare(key, cursor) >= 0))
        .sort((a, b) => compare(a.key, b.key));
      const next = keys[limit];
      return { keys: keys.slice(0, limit), ...(next && { cursor: next.key }) };
    },
    "state.transact": ({ expect = [], set: values = [], delete: gone = [] }) => {
      const changed = [...values.map(({ key }) => key), ...gone];
      if (new Set(changed).size < changed.length) {
        throw new ProtocolError("INVALID_PARAMS", "a key is changed twice in one transaction");
      }
      const conflicts = expect
        .filter((wanted) => (state.get(wanted.key)?.version ?? 0) !== wanted.version)
        .map(({ key }) => key);
      if (conflicts.length > 0) return { committed: false, versions: [], conflicts };
      for (const key of gone) state.delete(key);
      return { committed: true, versions: values.map(({ key, value }) => set(key, value)), conflicts };
    },
  };
}

/** By code points, as the host sorts. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
