import { CORE_LIMITS } from "./limits.ts";
import { ownerOf } from "./owner.ts";
import type { ProvidersOf } from "./provider.ts";
import type { StateStore } from "./state-store.ts";

/** Returns what answers `state.*`. */
export function stateProviders(store: StateStore): ProvidersOf<"state"> {
  return {
    "state.get": async ({ key }, scope) => {
      const entry = await store.get(ownerOf(scope), key);
      return entry === undefined ? { found: false } : { found: true, ...entry };
    },
    "state.set": async ({ key, value }, scope) => {
      const { versions } = await store.change(ownerOf(scope), { set: [{ key, value }] });
      return { version: versions[0]?.version ?? 0 };
    },
    "state.delete": async ({ key }, scope) => {
      const { deleted } = await store.change(ownerOf(scope), { delete: [key] });
      return { deleted: deleted.length > 0 };
    },
    "state.list": ({ limit = CORE_LIMITS.defaultStatePage, ...page }, scope) =>
      store.list(ownerOf(scope), { limit, ...page }),
    "state.transact": async (change, scope) => {
      const { committed, versions, conflicts } = await store.change(ownerOf(scope), change);
      return { committed, versions, conflicts };
    },
  };
}
