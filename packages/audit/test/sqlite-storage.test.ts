import { readdirSync, readlinkSync } from "node:fs";
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
import { findEntries } from "../src/sqlite-find.ts";
import { Statements } from "../src/sqlite-read.ts";
import { SqliteStorage } from "../src/sqlite-storage.ts";
import type { AppendPlan, EntryFilter } from "../src/storage.ts";
import { neededHashes, planAppend } from "../src/plan-append.ts";
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
  const nothing: AppendPlan = {
    known: undefined,
    needs: () => [],
    plan: () => {
      throw new Error("not planned");
    },
  };

  it.runIf(process.platform === "linux")(
    "is connected once again, whoever asks for it at the same time",
    async () => {
      const made = await make();
      made.close();
      // As SQLite does for want of a descriptor: opened for reading only.
      const database = await openDatabase(path, "read");
      database.exec("PRAGMA query_only = OFF");
      const storage = SqliteStorage.of(database, path, "write");
      const plan: AppendPlan = {
        needs: (head) => neededHashes(head.size, 1),
        plan: (head, hashes) =>
          planAppend(head, hashes, { bodies: ["{}"], time: 1, origin: "ledger/x" }, () => "note"),
      };
      await expect(storage.append(plan)).rejects.toMatchObject({ code: "LEDGER_READ_ONLY" });
      const asked = [storage.head(), storage.verifierKey(), storage.checkpoints(), storage.firstAt(0)];
      await expect(Promise.all(asked)).resolves.toHaveLength(4);
      await storage.close();
      const open = readdirSync("/proc/self/fd").filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).startsWith(path);
        } catch {
          return false;
        }
      });
      expect(open).toEqual([]);
    },
  );

  it("says so when it was closed, whatever it is asked", async () => {
    const storage = SqliteStorage.of(await make(), path, "write");
    await storage.close();
    await expect(storage.append(nothing)).rejects.toMatchObject({ code: "LEDGER_CLOSED" });
    await expect(storage.head()).rejects.toMatchObject({ code: "LEDGER_CLOSED" });
    await expect(storage.scan(0, 1, 1)).rejects.toMatchObject({ code: "LEDGER_CLOSED" });
  });

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

  it("reads one plugin, its trust events and a correlation id without going through all events", async () => {
    const database = await make();
    const plans: string[] = [];
    const statements = new Statements(database);
    const explaining = {
      get: (sql: string) => {
        const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
        plans.push(plan.map(({ detail }) => String(detail)).join("; "));
        return statements.get(sql);
      },
    };
    const page = { order: "newest", limit: 50 } as const;
    const planOf = (filter: Omit<EntryFilter, "order" | "limit">): string => {
      plans.length = 0;
      findEntries(explaining, { ...filter, ...page });
      return plans.at(-1) ?? "";
    };
    expect(planOf({ plugin: "p" })).toBe(
      "SEARCH plugin_entry USING PRIMARY KEY (plugin=? AND idx>? AND idx<?); SEARCH entry USING INTEGER PRIMARY KEY (rowid=?)",
    );
    expect(planOf({ correlationId: "c", plugin: "p" })).toMatch(
      /^SEARCH corr_entry USING PRIMARY KEY \(corr=\?/,
    );
    expect(planOf({ plugin: "p", types: ["plugin.trusted"] })).toMatch(
      /SEARCH entry USING INDEX entry_trust \(plugin=\? AND idx>\? AND idx<\?\)$/,
    );
  });

  it("names the events that a lookup does not show, or shows as another plugin's (AUD-07)", async () => {
    const storage = SqliteStorage.of(await make(), path, "write");
    const bodies = Array.from({ length: 600 }, (_, at) =>
      JSON.stringify({ corr: `c${at % 7}`, event: { plugin: { name: `p${at % 3}` } } }),
    );
    await storage.append({
      needs: (head) => neededHashes(head.size, bodies.length),
      plan: (head, hashes) => planAppend(head, hashes, { bodies, time: 1, origin: "ledger/x" }, () => "note"),
    });
    const problemsAfter = async (sql: string): Promise<(number | undefined)[]> => {
      const database = await open();
      const tampered = SqliteStorage.of(database, path, "write");
      database.exec(
        `BEGIN; DROP TRIGGER plugin_entry_no_update; DROP TRIGGER plugin_entry_no_delete; ${sql}`,
      );
      const problems = await tampered.checkStructure();
      database.exec("ROLLBACK");
      return problems.flatMap(({ sequence }) => sequence ?? []);
    };
    expect(await storage.checkStructure()).toEqual([]);
    expect(await problemsAfter("DELETE FROM plugin_entry WHERE idx = 17")).toEqual([17]);
    expect(await problemsAfter("UPDATE plugin_entry SET plugin = 'q' WHERE idx = 300")).toEqual([300]);
    expect(await problemsAfter("INSERT INTO plugin_entry VALUES ('p0', 1)")).toEqual([1]);
    expect(await problemsAfter("INSERT INTO plugin_entry VALUES ('p0', 513)")).toEqual([513]);
  });

  it("migrates version by version; killed between or in the middle, it is a whole version", async () => {
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
