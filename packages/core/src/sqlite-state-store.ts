import { ProtocolError, type StateVersion } from "@ooo/protocol";
import { canonicalJson, type JsonValue } from "@ooo/strict-json";
import type { DatabaseSync } from "node:sqlite";
import { CORE_LIMITS } from "./limits.ts";
import type { Owner } from "./owner.ts";
import type { StateDatabase } from "./state-database.ts";
import type { StateChange, StateOutcome, StatePage, StateStore } from "./state-store.ts";

type OwnerRow = {
  readonly id: number;
  readonly version: number;
  readonly keys: number;
  readonly bytes: number;
};
type Stored = { readonly value: string; readonly version: number };

/** Returns the state store of `state.db`. */
export function sqliteStateStore(database: () => Promise<StateDatabase>): StateStore {
  return {
    async get(owner, key) {
      const row = await (await database()).read((db) => find(db, ownerRow(db, owner)?.id, key));
      return row && { value: JSON.parse(row.value) as JsonValue, version: row.version };
    },
    list: async (owner, page) => (await database()).read((db) => listKeys(db, owner, page)),
    async change(owner, change) {
      // Before the lock is taken: what can be refused without it.
      const values = (change.set ?? []).map(({ key, value }) => ({ key, text: valueText(key, value) }));
      requireOnce([...values.map(({ key }) => key), ...(change.delete ?? [])]);
      return (await database()).write((db) => applyChange(db, owner, change, values));
    },
    async forget(owner) {
      await (
        await database()
      ).write((db) => {
        db.prepare("DELETE FROM owner WHERE name = ? AND source_type = ? AND source_identity = ?").run(
          ...idOf(owner),
        );
      });
    },
  };
}

function listKeys(
  db: DatabaseSync,
  owner: Owner,
  page: { prefix?: string; limit: number; cursor?: string },
): StatePage {
  const { prefix = "", limit, cursor = "" } = page;
  const sql = `SELECT key, version FROM state
    WHERE owner = ?1 AND key >= ?2 AND key >= ?3 AND substr(key, 1, length(?2)) = ?2 ORDER BY key LIMIT ?4`;
  const rows = db.prepare(sql).all(ownerRow(db, owner)?.id ?? -1, prefix, cursor, limit + 1);
  const keys: StateVersion[] = [];
  let bytes = 0;
  for (const row of rows as StateVersion[]) {
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (keys.length === limit || bytes > CORE_LIMITS.maxPageBytes) return { keys, cursor: row.key };
    keys.push({ key: row.key, version: row.version });
  }
  return { keys };
}

function applyChange(
  db: DatabaseSync,
  owner: Owner,
  change: StateChange,
  values: readonly { readonly key: string; readonly text: string }[],
): StateOutcome {
  const { id, ...quota } = ownerRow(db, owner) ?? addOwner(db, owner);
  const conflicts = (change.expect ?? [])
    .filter(({ key, version }) => (find(db, id, key)?.version ?? 0) !== version)
    .map(({ key }) => key);
  if (conflicts.length > 0) return { committed: false, versions: [], conflicts, deleted: [] };
  let { version, keys, bytes } = quota;
  const deleted: string[] = [];
  for (const key of change.delete ?? []) {
    const old = find(db, id, key);
    if (old === undefined) continue;
    db.prepare("DELETE FROM state WHERE owner = ? AND key = ?").run(id, key);
    keys -= 1;
    bytes -= sizeOf(key, old.value);
    deleted.push(key);
  }
  const versions: StateVersion[] = [];
  for (const { key, text } of values) {
    const old = find(db, id, key);
    version += 1;
    keys += old === undefined ? 1 : 0;
    bytes += sizeOf(key, text) - (old === undefined ? 0 : sizeOf(key, old.value));
    db.prepare("INSERT OR REPLACE INTO state (owner, key, value, version) VALUES (?, ?, ?, ?)").run(
      id,
      key,
      text,
      version,
    );
    versions.push({ key, version });
  }
  // Over the quota, a plugin may still delete and shrink.
  const grows = keys > quota.keys || bytes > quota.bytes;
  if (grows && keys > CORE_LIMITS.maxStateKeys) refuse(`at most ${CORE_LIMITS.maxStateKeys} keys`);
  if (grows && bytes > CORE_LIMITS.maxStateBytes) refuse(`at most ${CORE_LIMITS.maxStateBytes} bytes`);
  db.prepare("UPDATE owner SET version = ?, keys = ?, bytes = ? WHERE id = ?").run(version, keys, bytes, id);
  return { committed: true, versions, conflicts: [], deleted };
}

const idOf = ({ name, source_type, source_identity }: Owner): [string, string, string] => [
  name,
  source_type,
  source_identity,
];

function ownerRow(db: DatabaseSync, owner: Owner): OwnerRow | undefined {
  const sql =
    "SELECT id, version, keys, bytes FROM owner WHERE name = ? AND source_type = ? AND source_identity = ?";
  return db.prepare(sql).get(...idOf(owner)) as OwnerRow | undefined;
}

function addOwner(db: DatabaseSync, owner: Owner): OwnerRow {
  const sql = "INSERT INTO owner (name, source_type, source_identity) VALUES (?, ?, ?)";
  const { lastInsertRowid } = db.prepare(sql).run(...idOf(owner));
  return { id: Number(lastInsertRowid), version: 0, keys: 0, bytes: 0 };
}

function find(db: DatabaseSync, owner: number | undefined, key: string): Stored | undefined {
  if (owner === undefined) return undefined;
  const row = db.prepare("SELECT value, version FROM state WHERE owner = ? AND key = ?").get(owner, key);
  return row as Stored | undefined;
}

function valueText(key: string, value: JsonValue): string {
  const text = canonicalJson(value);
  const bytes = Buffer.byteLength(text);
  if (bytes <= CORE_LIMITS.maxStateValueBytes) return text;
  throw new ProtocolError(
    "LIMIT_EXCEEDED",
    `the value of ${JSON.stringify(key)} has ${bytes} bytes, at most ${CORE_LIMITS.maxStateValueBytes} are kept`,
  );
}

function requireOnce(keys: readonly string[]): void {
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice === undefined) return;
  throw new ProtocolError(
    "INVALID_PARAMS",
    `the key ${JSON.stringify(twice)} is changed twice in one transaction`,
  );
}

const sizeOf = (key: string, text: string): number => Buffer.byteLength(key) + Buffer.byteLength(text);

function refuse(limit: string): never {
  throw new ProtocolError("LIMIT_EXCEEDED", `the state of this plugin is full: ${limit}`);
}
