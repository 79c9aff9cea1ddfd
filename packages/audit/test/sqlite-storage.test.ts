import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { generateSigningKey } from "../src/signing-key.ts";
import {
  createTables,
  databaseVersion,
  migrate,
  openDatabase,
  schemaProblems,
  touchDatabase,
} from "../src/sqlite-open.ts";
import { MIGRATIONS } from "../src/sqlite-schema.ts";
import { SqliteStorage } from "../src/sqlite-storage.ts";
import { codeOf, temporaryDirectory } from "./support/fixture.ts";
import { storageContract } from "./storage-contract.ts";

let path = "";

async function open(): Promise<DatabaseSync> {
  const database = await openDatabase(path, "write");
  onTestFinished(() => (database.isOpen ? database.close() : undefined));
  return database;
}

async function make(): Promise<DatabaseSync> {
  path = join(temporaryDirectory(), "ouroboros.db");
  touchDatabase(path);
  const database = await open();
  createTables(database, generateSigningKey().key.verifier, "note 0");
  return database;
}

storageContract("SQLite", {
  make: async () => SqliteStorage.of(await make(), path, "write"),
  reopen: async () => SqliteStorage.of(await open(), path, "write"),
});

describe("SQLite as a storage, further", () => {
  it("is append-only for every statement that does not first drop a trigger", async () => {
    const database = await make();
    database.exec("INSERT INTO entry (idx, body, leaf) VALUES (0, '{}', zeroblob(32))");
    database.exec("INSERT INTO tile VALUES (0, zeroblob(8192)); INSERT INTO checkpoint VALUES (1, 'x')");
    database.exec("INSERT INTO subtree VALUES (8, 0, zeroblob(32)); UPDATE head SET size = 1");
    for (const statement of [
      "UPDATE entry SET body = '{\"a\":1}'",
      "DELETE FROM entry",
      "INSERT OR REPLACE INTO entry (idx, body, leaf) VALUES (0, '{}', zeroblob(32))",
      "INSERT INTO entry (idx, body, leaf) VALUES (2, '{}', zeroblob(32))",
      "UPDATE tile SET n = 1",
      "DELETE FROM subtree",
      "UPDATE checkpoint SET note = ''",
      "DELETE FROM head",
      "UPDATE head SET size = 0",
      "UPDATE log_key SET vkey = ''",
    ]) {
      expect(() => database.exec(statement), statement).toThrow(/append-only|no gaps/);
    }
  });

  it("reads the newest of one plugin, its trust events and a correlation id by index", async () => {
    const database = await make();
    const plan = (where: string): string =>
      database
        .prepare(
          `EXPLAIN QUERY PLAN SELECT idx, body, leaf FROM entry WHERE idx >= 0 AND ${where} ORDER BY idx DESC LIMIT 50`,
        )
        .all()
        .map(({ detail }) => String(detail))
        .join("; ");
    expect(plan("plugin = 'p'")).toMatch(
      /^SEARCH entry USING INDEX entry_plugin \(plugin=\? AND rowid>\?\)$/,
    );
    expect(plan("corr = 'c'")).toMatch(/SEARCH entry USING INDEX entry_corr \(corr=\?/);
  });

  it("migrates version by version; killed between or in the middle, it is a whole version (LEDGER faults)", async () => {
    const database = await make();
    const next = [
      ...MIGRATIONS,
      ["CREATE TABLE two (a INTEGER) STRICT"],
      ["CREATE TABLE three (a INTEGER) STRICT", "no SQL"],
    ];
    expect(await codeOf(() => migrate(database, path, next))).toBe("LEDGER_CORRUPT");
    expect(databaseVersion(database, path, 3)).toBe(2);
    expect(schemaProblems(database, path, next)).toEqual([]);
    const good = [...next.slice(0, 2), ["CREATE TABLE three (a INTEGER) STRICT"]];
    await Promise.all([migrate(database, path, good), migrate(await open(), path, good)]);
    expect(databaseVersion(database, path, 3)).toBe(3);
    expect(schemaProblems(database, path, good)).toEqual([]);
    expect(await codeOf(() => databaseVersion(database, path, 2))).toBe("LEDGER_TOO_NEW");
  });
});
