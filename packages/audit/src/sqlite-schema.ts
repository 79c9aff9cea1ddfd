/** Tables of `ouroboros.db`. A published version never changes; a new one is a further entry of `MIGRATIONS`. */

import { TILE_LEAVES } from "./limits.ts";

/** Marks the file as a ledger: "ooo1" in ASCII. */
export const APPLICATION_ID = 0x6f6f6f31;

/**
 * Tables that name the entries of one plugin or one correlation id. An index would cost each append a page of the
 * write-ahead log; these get their rows 256 at a time, when a tile becomes whole, and what is behind it is read.
 */
export const LOOKUPS = [
  { table: "plugin_entry", column: "plugin" },
  { table: "corr_entry", column: "corr" },
] as const;

/** SQL for the sequence that the lookups reach up to. */
export const LOOKUPS_END = `(SELECT coalesce(max(n) + 1, 0) * ${TILE_LEAVES} FROM tile)`;

/** SQL of each version, from empty to 1, from 1 to 2, and so on. `PRAGMA user_version` tells where a file stands. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `PRAGMA application_id = ${APPLICATION_ID}`,
    `CREATE TABLE entry (
      idx INTEGER PRIMARY KEY,
      body TEXT NOT NULL,
      leaf BLOB NOT NULL CHECK (length(leaf) = 32),
      corr TEXT AS (body ->> '$.corr') VIRTUAL,
      type TEXT AS (body ->> '$.event.event_type') VIRTUAL,
      plugin TEXT AS (body ->> '$.event.plugin.name') VIRTUAL
    ) STRICT`,
    `CREATE INDEX entry_run ON entry (corr, type)
      WHERE type IN ('plugin.invoked', 'plugin.completed', 'plugin.failed')`,
    `CREATE INDEX entry_trust ON entry (plugin, idx)
      WHERE type IN ('plugin.trusted', 'plugin.revoked', 'plugin.disabled', 'plugin.removed')`,
    "CREATE TABLE tile (n INTEGER PRIMARY KEY, hashes BLOB NOT NULL CHECK (length(hashes) = 8192)) STRICT",
    `CREATE TABLE subtree (
      level INTEGER NOT NULL,
      n INTEGER NOT NULL,
      root BLOB NOT NULL CHECK (length(root) = 32),
      PRIMARY KEY (level, n)
    ) STRICT, WITHOUT ROWID`,
    ...LOOKUPS.map(
      ({ table, column }) => `CREATE TABLE ${table} (
      ${column} TEXT NOT NULL,
      idx INTEGER NOT NULL,
      PRIMARY KEY (${column}, idx)
    ) STRICT, WITHOUT ROWID`,
    ),
    `CREATE TRIGGER tile_lookup AFTER INSERT ON tile BEGIN
      ${LOOKUPS.map(
        ({ table, column }) => `INSERT INTO ${table} SELECT ${column}, idx FROM entry
        WHERE idx >= NEW.n * ${TILE_LEAVES} AND idx < (NEW.n + 1) * ${TILE_LEAVES} AND ${column} IS NOT NULL;`,
      ).join("\n      ")}
    END`,
    "CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT",
    `CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      size INTEGER NOT NULL,
      root BLOB NOT NULL CHECK (length(root) = 32),
      frontier BLOB NOT NULL,
      t_ms INTEGER NOT NULL,
      note TEXT NOT NULL
    ) STRICT`,
    "CREATE TABLE log_key (epoch INTEGER PRIMARY KEY, vkey TEXT NOT NULL, from_size INTEGER NOT NULL) STRICT",
    `CREATE TRIGGER entry_no_gap BEFORE INSERT ON entry
      WHEN NEW.idx IS NOT (SELECT coalesce(max(idx) + 1, 0) FROM entry)
      BEGIN SELECT raise(ABORT, 'the ledger has no gaps'); END`,
    ...["entry", "tile", "subtree", "checkpoint", "log_key", "plugin_entry", "corr_entry"].flatMap(
      (table) => [
        `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
      BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END`,
        `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
      BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END`,
      ],
    ),
    `CREATE TRIGGER head_no_delete BEFORE DELETE ON head
      BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END`,
    `CREATE TRIGGER head_grows BEFORE UPDATE ON head WHEN NEW.size < OLD.size OR NEW.id <> OLD.id
      BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END`,
  ],
];

/** Newest version that this code writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Returns the statements that make a file of version 0 what `sqlite_schema` must say at `version`, sorted. */
export function expectedSchema(migrations: readonly (readonly string[])[], version: number): string[] {
  return migrations
    .slice(0, version)
    .flat()
    .filter((statement) => statement.startsWith("CREATE"))
    .sort();
}
