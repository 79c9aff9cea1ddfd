/** What every storage of a ledger must do. A further one calls `storageContract` with a way to make it. */
import { describe, expect, it } from "vitest";
import { leafHash, rootOfFrontier } from "../src/merkle.ts";
import { neededHashes, planAppend } from "../src/plan-append.ts";
import type { AppendPlan, LedgerStorage } from "../src/storage.ts";
import { rootAt } from "../src/tree.ts";
import { codeOf } from "./support/fixture.ts";

export type StorageFactory = {
  /** Returns an empty storage. */
  readonly make: () => Promise<LedgerStorage>;
  /** Returns a second connection to the newest one. */
  readonly reopen: () => Promise<LedgerStorage>;
};

const body = (at: number, plugin: string, type: string, corr: string | null): string =>
  JSON.stringify({
    corr,
    event: { event_type: type, plugin: { name: plugin }, result: { status: "success" } },
    t: at,
  });

function adding(bodies: readonly string[]): AppendPlan {
  return {
    needs: (head) => neededHashes(head.size, bodies.length),
    plan: (head, hashes) =>
      planAppend(head, hashes, { bodies, time: 1, origin: "ledger/x" }, ({ size }) => `note ${size}`),
  };
}

export function storageContract(name: string, factory: StorageFactory): void {
  const some = (count: number, from = 0): string[] =>
    Array.from({ length: count }, (_, at) =>
      body(from + at, `p${(from + at) % 3}`, "plugin.completed", null),
    );

  describe(`${name} as a storage`, () => {
    it("starts empty, and its head grows with what is appended", async () => {
      const storage = await factory.make();
      expect(await storage.head()).toMatchObject({ size: 0, frontier: [] });
      await storage.append(adding(some(3)));
      const head = await (await factory.reopen()).head();
      expect(head).toMatchObject({ size: 3, note: "note 3", time: 1 });
      expect(rootOfFrontier(head.frontier)).toEqual(Buffer.from(head.root));
    });

    it("gives hashes of every level, from whole tiles and from the tail", async () => {
      const storage = await factory.make();
      const bodies = some(700);
      for (let at = 0; at < 700; at += 100) await storage.append(adding(bodies.slice(at, at + 100)));
      const leaves = bodies.map((text) => leafHash(text));
      const read = async (level: number, from: number, to: number) =>
        (await storage.hashes(level, from, to)).map((hash) => Buffer.from(hash));
      expect(await read(0, 200, 600)).toEqual(leaves.slice(200, 600));
      const stored = (level: number, from: number, to: number) => storage.hashes(level, from, to);
      expect(Buffer.from(await rootAt(stored, 700))).toEqual(Buffer.from((await storage.head()).root));
      expect(await read(8, 0, 2)).toHaveLength(2);
      expect(await codeOf(() => storage.hashes(8, 0, 3))).toBe("LEDGER_CORRUPT");
      expect((await storage.checkpoints()).map(({ size }) => size)).toEqual([256, 512]);
    });

    it("adds all of a batch or nothing: a plan that throws leaves no trace", async () => {
      const storage = await factory.make();
      const plan = adding(some(2));
      const broken = { ...plan, plan: () => { throw new RangeError("no"); } } as AppendPlan; // prettier-ignore
      await expect(storage.append(broken)).rejects.toThrow("no");
      expect((await storage.head()).size).toBe(0);
      await storage.append(plan);
      expect((await storage.head()).size).toBe(2);
    });

    it("serves two connections at once", async () => {
      const one = await factory.make();
      const two = await factory.reopen();
      await Promise.all(
        Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? one : two).append(adding(some(1, at)))),
      );
      expect((await one.head()).size).toBe(40);
      expect((await two.find({ order: "oldest", limit: 100 })).map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 40 }, (_, at) => at),
      );
    });

    it("finds by every condition at once, in both orders, cut by sequence", async () => {
      const storage = await factory.make();
      const types = ["plugin.invoked", "plugin.completed", "plugin.trusted", "plugin.disabled"];
      // One whole tile and a part of the next: a store may look up what is sealed, and read what is behind.
      const rows = Array.from({ length: 400 }, (_, at) => ({
        plugin: `p${at % 3}`,
        type: types[at % 4] ?? "",
        corr: at % 5 === 0 ? null : `c${at % 7}`,
      }));
      await storage.append(adding(rows.map(({ plugin, type, corr }, at) => body(at, plugin, type, corr))));
      const filters = [
        {},
        { plugin: "p1" },
        { types: ["plugin.trusted"] },
        { plugin: "p2", types: ["plugin.trusted", "plugin.disabled"] },
        { plugin: "p0", types: ["plugin.trusted", "plugin.invoked"] },
        { correlationId: "c3" },
        { correlationId: "c3", plugin: "p1", types: ["plugin.completed"] },
        { from: 10, to: 20, plugin: "p1" },
        { from: 250, to: 270, plugin: "p1" },
        { to: 255, correlationId: "c3" },
        { from: 300, correlationId: "c3" },
        { status: "success", plugin: "p1" },
        { status: "failed" },
        { plugin: "none" },
      ];
      for (const filter of filters) {
        const { plugin, types: wanted, correlationId, status, from = 0, to = Infinity } = filter as {
          plugin?: string; types?: string[]; correlationId?: string; status?: string; from?: number; to?: number;
        }; // prettier-ignore
        const expected = rows.flatMap((row, at) =>
          (plugin ?? row.plugin) === row.plugin &&
          (wanted ?? [row.type]).includes(row.type) &&
          (correlationId ?? row.corr) === row.corr &&
          (status ?? "success") === "success" &&
          at >= from &&
          at < to
            ? [at]
            : [],
        );
        const found = async (order: "newest" | "oldest", limit: number) =>
          (await storage.find({ ...filter, order, limit })).map(({ sequence }) => sequence);
        expect(await found("oldest", 1000)).toEqual(expected);
        expect(await found("oldest", -1)).toEqual(expected);
        for (const limit of [4, 60]) {
          expect(await found("newest", limit)).toEqual([...expected].reverse().slice(0, limit));
          expect(await found("oldest", limit)).toEqual(expected.slice(0, limit));
        }
      }
    });

    it("finds the first entry at or after a time", async () => {
      const storage = await factory.make();
      await storage.append(adding(some(50).map((text, at) => text.replace(/"t":\d+/, `"t":${at * 10}`))));
      const found = await Promise.all([0, 5, 10, 490, 491].map((time) => storage.firstAt(time)));
      expect(found).toEqual([0, 1, 1, 49, 50]);
    });

    it("lists intents without an outcome", async () => {
      const storage = await factory.make();
      const intent = (corr: string) => body(0, "p", "plugin.invoked", corr);
      await storage.append(
        adding([
          intent("a"),
          intent("b"),
          body(0, "p", "plugin.completed", "a"),
          body(0, "p", "plugin.permission_used", "b"),
          intent("c"),
          body(0, "p", "plugin.failed", "c"),
        ]),
      );
      expect(await storage.openIntents()).toEqual([{ sequence: 1, correlationId: "b" }]);
    });

    it.each([1, 2, 3])(
      "a scan with %i workers hashes every entry and finds nothing wrong",
      async (workers) => {
        const storage = await factory.make();
        const bodies = some(9000);
        for (let at = 0; at < 9000; at += 1000) await storage.append(adding(bodies.slice(at, at + 1000)));
        const scan = await storage.scan(256, 9000, workers);
        expect(scan.contradictions).toEqual([]);
        expect(Buffer.from(scan.tileRoots)).toEqual(Buffer.concat(await storage.hashes(8, 1, 35)));
        expect(Buffer.from(scan.tailLeaves)).toEqual(Buffer.concat(await storage.hashes(0, 35 * 256, 9000)));
        expect(await storage.checkStructure()).toEqual([]);
      },
    );
  });
}
