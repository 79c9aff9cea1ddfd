import type { HandoffArtifact, JsonObject } from "@ooo/protocol";
import { canonicalJson } from "@ooo/strict-json";
import { CORE_LIMITS } from "./limits.ts";
import type { Owner } from "./owner.ts";
import type { StateDatabase } from "./state-database.ts";

/** Results that another program can go on with. `name`, `summary`, `data` and `artifacts` are the plugin's. */
export type Handoff = {
  /** The same id and hash stand in the ledger. */
  readonly id: string;
  readonly sha256: string;
  /** What it is attached to. */
  readonly session: string;
  readonly name: string;
  readonly summary?: string;
  readonly data?: JsonObject;
  readonly artifacts: readonly HandoffArtifact[];
  readonly owner: Owner;
  readonly version: string;
  readonly command: { readonly namespace: string; readonly name: string };
  readonly invocation_id: string;
  /** RFC 3339, UTC. */
  readonly attached_at: string;
};

/** Handoffs, newest first. */
export type HandoffPage = { readonly handoffs: readonly Handoff[]; readonly next?: number };

/** Which handoffs; all conditions hold at once. */
export type HandoffQuery = {
  readonly session?: string;
  readonly plugin?: string;
  /** `next` of the page before. */
  readonly before?: number;
  /** 1 to 1000; default 100. */
  readonly limit?: number;
};

/** What sessions hold. Neither update nor remove of a plugin touches it (LIF-15). */
export type HandoffStore = {
  attach(handoff: Handoff): Promise<void>;
  list(query?: HandoffQuery): Promise<HandoffPage>;
};

/** Returns the handoff store of `state.db`. */
export function sqliteHandoffStore(database: () => Promise<StateDatabase>): HandoffStore {
  return {
    async attach(handoff) {
      const { id, session, owner } = handoff;
      const sql = "INSERT INTO handoff (id, session, plugin, body) VALUES (?, ?, ?, ?)";
      await (
        await database()
      ).write((db) => {
        db.prepare(sql).run(id, session, owner.name, canonicalJson(handoff));
      });
    },
    async list({ session, plugin, before = Number.MAX_SAFE_INTEGER, limit = 100 } = {}) {
      const most = Math.min(Math.max(1, limit), CORE_LIMITS.maxHandoffPage);
      const sql = `SELECT sequence, body FROM handoff
        WHERE sequence < ?1 AND (?2 IS NULL OR session = ?2) AND (?3 IS NULL OR plugin = ?3)
        ORDER BY sequence DESC LIMIT ?4`;
      const rows = await (
        await database()
      ).read((db) => db.prepare(sql).all(before, session ?? null, plugin ?? null, most + 1));
      const shown = rows.slice(0, most);
      const handoffs = shown.map(({ body }) => JSON.parse(String(body)) as Handoff);
      return rows.length > most ? { handoffs, next: Number(shown.at(-1)?.sequence) } : { handoffs };
    },
  };
}
